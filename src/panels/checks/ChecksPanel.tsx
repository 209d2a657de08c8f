import './checks.css'
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react'
import { type CheckMode, toldIn } from '../../checks/index.ts'
import { checksOf, isComposing, oneStop, type World } from '../../commands/index.ts'
import { rememberCheckMode, type Session, useReadOnly } from '../../store/index.ts'
import { useNextRow } from '../parts/useNextRow.ts'
import { FindingSections } from './FindingSections.tsx'
import { LeftAsItIs } from './LeftAsItIs.tsx'
import { OwnWordsForm } from './OwnWordsForm.tsx'
import { Quiet } from './Quiet.tsx'
import { useBegun } from './useBegun.ts'
import { useChecks } from './useChecks.ts'
import { useLightGoes } from './useLightGoes.ts'
import { countInWords, MODES } from './words.ts'

const ONE_STOP = oneStop('.check-face')

/** What a careful reader would say of the open map: each with why, where, and what would mend it; what was left as it is; and what was looked at in vain. */
export default function ChecksPanel({
  world,
  session,
}: {
  readonly world: World
  readonly session: Session
}): ReactElement {
  const state = useChecks(session)
  const readOnly = useReadOnly(session)
  const root = useRef<HTMLDivElement>(null)
  const onGone = useNextRow(root, '.check-face')
  useLightGoes(session, state)
  useBegun(session, state)
  const { listed, mode, open, problem, standing } = state
  const answer = state.isWhole ? state.answer : null
  const left = standing.left.filter(({ finding }) => toldIn([finding], mode).length > 0)
  const count = answer === null ? null : listed.length
  useEndTold(world, count)
  const shared = { world, session, readOnly, mode }
  const title = count === null ? 'Looking at the map…' : countInWords(count, mode)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it leads from its heading into its list, and back to the map
    <div
      ref={root}
      className="panel checks-panel"
      data-words=""
      onKeyDown={(event) => {
        toFirstRow(event)
        toMap(event, world)
      }}
    >
      <header className="checks-head">
        <h2 tabIndex={-1} data-entry={open === null ? '' : undefined}>
          {title}
        </h2>
        <select
          className="checks-mode"
          aria-label="When the map is looked at"
          value={mode}
          onChange={({ target }) => {
            const chosen = MODES.find(({ value }) => value === target.value)
            if (chosen) show(world, session, chosen.value)
          }}
        >
          {MODES.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </header>
      {problem !== null && (
        <p className="field-problem checks-said" role="alert">
          {problem}
        </p>
      )}
      <div className="checks-body">
        <div ref={ONE_STOP}>
          <FindingSections {...shared} findings={answer === null ? [] : listed} open={open} onGone={onGone} />
        </div>
        {answer?.complete === false && (
          <p className="quiet checks-said">Not everything could be looked through: the map is large.</p>
        )}
        {left.length > 0 && <LeftAsItIs {...shared} left={left} />}
        <OwnWordsForm session={session} />
      </div>
      {answer !== null && <Quiet rules={answer.quiet} isAnyTold={listed.length > 0} />}
    </div>
  )
}

function show(world: World, session: Session, mode: CheckMode): void {
  rememberCheckMode(mode)
  const checks = checksOf(session)
  checks.show(mode)
  const { isWhole, listed } = checks.getState()
  if (isWhole) world.page.announce(countInWords(listed.length, mode))
}

/** Says once, where somebody works through the list, that nothing is left on it. */
function useEndTold(world: World, count: number | null): void {
  const before = useRef(count)
  useEffect(() => {
    if (count === 0 && before.current !== null && before.current > 0)
      world.page.announce(countInWords(0, 'review'))
    before.current = count
  }, [world, count])
}

/** Escape leads to the map from everywhere in the panel, whatever brought the keyboard there: what is pressed by mouse, and the heading behind an export, too. The next lets go of what is lit. */
function toMap(event: KeyboardEvent<HTMLElement>, world: World): void {
  if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event.nativeEvent)) return
  event.preventDefault()
  event.stopPropagation()
  world.page.canvas?.focus()
}

/** From the heading the arrow leads into the list, as it does from row to row. */
function toFirstRow(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget } = event
  const isAsked = event.key === 'ArrowDown' && target instanceof Element && target.matches('h2')
  if (
    !isAsked ||
    isComposing(event.nativeEvent) ||
    event.shiftKey ||
    event.altKey ||
    event.ctrlKey ||
    event.metaKey
  )
    return
  const face = currentTarget.querySelector<HTMLElement>('.check-face')
  if (face === null) return
  event.preventDefault()
  event.stopPropagation()
  face.focus()
}
