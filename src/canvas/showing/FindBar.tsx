import './find.css'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { isComposing } from '../../commands/index.ts'
import { select, useMap } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import type { StageView } from '../view.ts'
import type { EarlyFind } from './earlyFind.ts'
import { type Found, findThings, hitInWords } from './find.ts'

interface Props {
  readonly view: StageView
  /** How often it was asked for: each time it takes the keyboard. */
  readonly asked: number
  readonly early: EarlyFind
}

/** The bar by which things are found by name. */
export function FindBar({ view, asked, early }: Props) {
  const scene = useScene()
  const { session } = scene
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(early.text)
  const [at, setAt] = useState(0)
  const map = useMap(session, (now) => now)
  const found = findThings(map, typed)
  const place = Math.min(at, found.length - 1)
  const current = found[place]

  const show = (things: readonly Found[]): void => {
    const variables = things.flatMap((thing) => thing.variables)
    const labels = things.flatMap((thing) => thing.labels)
    const spot = scene.spotlight.get()
    // What is found has to be seen: a spotlight on other things goes off.
    if (spot !== null && (labels.length > 0 || variables.some((id) => !spot.variables.has(id))))
      session.view.setState({
        focus: null,
        heldLoop: null,
        pointedLoop: null,
        heldMatch: null,
        pointedMatch: null,
      })
    select(session.view, { variables, labels }, 'replace')
    if (variables.length > 0) view.reveal(variables)
    else if (labels[0] !== undefined) view.revealHit({ on: 'label', id: labels[0] })
  }
  const type = (text: string): void => {
    setTyped(text)
    setAt(0)
    const [first] = findThings(map, text)
    if (first !== undefined) show([first])
  }
  const begin = useEffectEvent(() => {
    const { text, key } = early
    type(text)
    input.current?.focus()
    // What was typed early is gone on with, not typed over.
    input.current?.setSelectionRange(text.length, text.length)
    if (key === 'Escape') close()
    else if (key !== null) step(key === 'ArrowUp' ? -1 : 1)
  })
  // Before the browser hands on the next key: the early field has gone with this drawing.
  useLayoutEffect(() => begin(), [])
  useLayoutEffect(() => {
    if (asked > 1) input.current?.select()
  }, [asked])
  const step = (by: 1 | -1): void => {
    // What stands there already is no news to a screen reader; who asks is told.
    if (found.length < 2) scene.world().page.announce(hitInWords(place, found))
    if (found.length === 0) return
    const next = (place + by + found.length) % found.length
    const thing = found[next]
    setAt(next)
    if (thing !== undefined) show([thing])
  }
  const close = (): void => {
    session.view.setState({ finding: 0 })
    // Whoever has found something goes on from there.
    if (current === undefined) view.focus()
    else view.focusOn({ kind: KINDS[current.kind], id: current.id })
  }
  const all = (): void => {
    if (found.length === 0) return
    show(found)
    scene.world().page.announce(`${found.length} found and selected.`)
    session.view.setState({ finding: 0 })
    view.focus()
  }
  const press = (event: KeyboardEvent): boolean => {
    if (isComposing(event)) return false
    const inField = event.target === input.current
    if (event.key === 'Escape') close()
    else if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else if (event.key === 'Enter' && inField) {
      if (event.ctrlKey || event.metaKey) all()
      else step(event.shiftKey ? -1 : 1)
    } else return false
    return true
  }

  return (
    <search className="find-bar" aria-label="Find on the map" ref={useOwnKeys(press)}>
      <input
        ref={input}
        type="text"
        value={typed}
        onChange={(event) => type(event.target.value)}
        placeholder="Find a variable, label or group"
        aria-label="Find a variable, label or group"
        autoComplete="off"
        spellCheck={false}
      />
      <span className="find-place" aria-hidden="true">
        {typed.trim() === '' ? '' : placeInWords(place, found)}
      </span>
      <output className="unseen">{typed.trim() === '' ? '' : hitInWords(place, found)}</output>
      {current !== undefined && found.length > 1 && (
        <button type="button" className="find-all" onClick={all}>
          Select all {found.length}
        </button>
      )}
      <Button label="Previous" path="M4 10l4-4 4 4" run={() => step(-1)} disabled={found.length === 0} />
      <Button label="Next" path="M4 6l4 4 4-4" run={() => step(1)} disabled={found.length === 0} />
      <Button label="Close" path="M4.5 4.5l7 7M11.5 4.5l-7 7" run={close} />
    </search>
  )
}

const KINDS = { variable: 'variables', label: 'labels', group: 'groups' } as const

/** What is seen of the place: the hit itself is seen on the map. */
function placeInWords(place: number, found: readonly Found[]): string {
  const thing = found[place]
  if (thing === undefined) return 'Nothing found'
  return `${place + 1} of ${found.length}${thing.kind === 'variable' ? '' : `, ${thing.kind}`}`
}

function Button(props: { label: string; path: string; disabled?: boolean; run(): void }) {
  return (
    <button
      type="button"
      className="find-button"
      aria-label={props.label}
      title={props.label}
      disabled={props.disabled}
      onClick={props.run}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={props.path} />
      </svg>
    </button>
  )
}

/** Keys pressed within are no keys of the canvas, whose listener would otherwise hear them before React does. */
function useOwnKeys(press: (event: KeyboardEvent) => boolean) {
  const bar = useRef<HTMLElement>(null)
  const now = useRef(press)
  useEffect(() => {
    now.current = press
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (now.current(event)) event.preventDefault()
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey || event.altKey)) event.stopPropagation()
    }
    const element = bar.current
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  }, [])
  return bar
}
