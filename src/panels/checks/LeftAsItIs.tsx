import { type ReactElement, useRef } from 'react'
import type { SplitFindings } from '../../checks/index.ts'
import { foldedRules, foldOf } from '../../commands/index.ts'
import { useLoops, useMap } from '../../store/index.ts'
import { Told } from '../parts/Told.tsx'
import type { ChecksProps } from './context.ts'
import { takeUp } from './deeds.ts'
import { showOpened } from './showOpened.ts'
import { aboutInWords, manyInWords, shortly } from './words.ts'

type Left = SplitFindings['left']

/** What people left as it is, folded away, each with the reason and the way back; what was left for one reason at many things stands as one. */
export function LeftAsItIs({
  left,
  world,
  session,
  readOnly,
}: ChecksProps & { readonly left: Left }): ReactElement {
  const names = useLoops(session, ({ labels, names }) => ({ labels, names }))
  const map = useMap(session, (now) => now)
  const summary = useRef<HTMLElement>(null)
  return (
    <details className="checks-fold" onToggle={showOpened}>
      <summary ref={summary}>
        <span>Left as it is</span> <span>{left.length}</span>
      </summary>
      <ul>
        {together(left).map((all) => {
          const [first] = all
          if (!first) return null
          const { finding, note } = first
          const name =
            all.length === 1 ? aboutInWords(finding, map, names) : manyInWords(all.map((one) => one.finding))
          return (
            <li key={finding.key} className="check-left">
              <p>
                <span className="check-name">
                  <Told text={name} />
                </span>
                <br />
                <span className="quiet">
                  <Told text={shortly(finding)} />
                </span>
              </p>
              <button
                type="button"
                className="button small plain"
                disabled={readOnly}
                aria-label={`Take up again: ${name}, ${shortly(finding)}`}
                onClick={() => {
                  summary.current?.focus()
                  takeUp(world, session, all, name)
                }}
              >
                Take up again
              </button>
              {note.reason.trim() !== '' && <p className="check-because">{`“${note.reason.trim()}”`}</p>}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** What stands as one: all that one note leaves, and what a rule finds at many things and was left for one reason. */
function together(left: Left): readonly Left[] {
  const folded = foldedRules(left.map(({ finding }) => finding))
  const uses = new Map<string, number>()
  for (const { note } of left) uses.set(note.id, (uses.get(note.id) ?? 0) + 1)
  const rows = new Map<string, Left[number][]>()
  for (const one of left) {
    const fold = foldOf(one.finding)
    const isMany = folded.has(fold) && uses.get(one.note.id) === 1
    const row = isMany ? `${fold} ${one.note.reason.trim()}` : one.note.id
    rows.set(row, [...(rows.get(row) ?? []), one])
  }
  return [...rows.values()]
}
