import './find.css'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { isComposing } from '../../commands/index.ts'
import { clearSelection, holdLoop, select, useLoops, useMap, type ViewState } from '../../store/index.ts'
import type { Seen } from '../fit.ts'
import { goTo } from '../focus/focusCanvas.ts'
import { elementAt, keyboard, type Stop } from '../focus/stop.ts'
import { useScene } from '../scene.ts'
import { zoomedTo } from '../stay/showNames.ts'
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
  const [began] = useState(() => session.of(keyboard).at)
  const [typed, setTyped] = useState(early.text)
  const [at, setAt] = useState(0)
  const map = useMap(session, (now) => now)
  const labels = useLoops(session, (loops) => loops.labels)
  const found = findThings(map, typed, labels)
  const place = Math.min(at, found.length - 1)
  const current = found[place]

  /** What was selected, lit and seen before anything was found, and where the keyboard was; null until something is. */
  const before = useRef<Before | null>(null)

  const show = (things: readonly Found[]): void => {
    before.current ??= { ...litNow(session.view.getState()), seen: view.heading() }
    const variables = things.flatMap((thing) => thing.variables)
    const texts = things.flatMap((thing) => thing.labels)
    const links = things.flatMap((thing) => thing.links)
    const [only, another] = things
    const ends = links.flatMap((id) => [map.links[id]?.source ?? '', map.links[id]?.target ?? ''])
    if (only?.kind === 'loop' && another === undefined) {
      // A loop is shown by its light, as everywhere.
      session.view.setState(NO_LIGHT)
      clearSelection(session.view)
      holdLoop(session.view, only.id)
      view.reveal(variables)
      return
    }
    const spot = scene.spotlight.get()
    // What is found has to be seen: a spotlight on other things goes off, and that on a loop that was found.
    const isBefore = session.view.getState().heldLoop === before.current.heldLoop
    const isSeen = [...variables, ...ends].every((id) => spot?.variables.has(id))
    if (spot !== null && (texts.length > 0 || !isSeen || !isBefore)) session.view.setState(NO_LIGHT)
    select(session.view, { variables, labels: texts, links }, 'replace')
    const shown = [...variables, ...ends, ...texts]
    if (another === undefined && zoomedTo(scene, view, shown)) return
    if (variables.length + ends.length > 0) view.reveal([...variables, ...ends])
    else if (texts[0] !== undefined) view.revealHit({ on: 'label', id: texts[0] })
  }
  /** Nothing is found: nothing stays selected or lit by what was found before. */
  const goBack = (): void => {
    const was = before.current
    if (was === null) return
    before.current = null
    const { seen, ...lit } = was
    session.view.setState(lit)
    if (session.view.getState().projector === null) view.glideTo(seen)
  }
  /** True once it was said what this text finds: until then Enter goes to the first hit, which nobody has heard, and to no other. */
  const isHeard = useRef(false)
  const type = (text: string): void => {
    isHeard.current = false
    setTyped(text)
    setAt(0)
    const [first] = findThings(map, text, labels)
    if (first === undefined) goBack()
    else show([first])
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
  const say = (text: string): void => scene.world().page.announce(text)
  const tell = useEffectEvent(() => {
    if (typed.trim() !== '' && !isHeard.current) say(hitInWords(place, found))
    isHeard.current = true
  })
  // Once the typing rests: letter by letter it would talk over the keys.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is told after each change of what is typed
  useEffect(() => {
    const timer = setTimeout(() => tell(), REST)
    return () => clearTimeout(timer)
  }, [typed])
  const step = (by: 1 | -1): void => {
    const isFirst = by > 0 && !isHeard.current
    isHeard.current = true
    if (found.length === 0) {
      say(hitInWords(-1, found))
      return
    }
    const next = isFirst ? place : (place + by + found.length) % found.length
    say(hitInWords(next, found))
    const thing = found[next]
    setAt(next)
    if (thing !== undefined) show([thing])
  }
  const close = (): void => {
    session.view.setState({ finding: 0 })
    // Whoever has found something goes on from there, and who has not is where one was.
    if (current === undefined) {
      if (began === null) view.focus()
      else goTo(scene, began)
    } else goTo(scene, stopOfHit(scene.root(), current))
  }
  const all = (): void => {
    if (found.length === 0) return
    show(found)
    say(`${found.length} found and selected.`)
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

  const placeNow = typed.trim() === '' ? '' : placeInWords(place, found)
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
      <span className="find-place" aria-hidden="true" title={placeNow}>
        {placeNow}
      </span>
      {/* It is said when the typing rests; here it is read. */}
      <output className="unseen" aria-live="off">
        {typed.trim() === '' ? '' : hitInWords(place, found)}
      </output>
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

/** ms after the last letter until a hit is said. */
const REST = 400
const NO_LIGHT = {
  focus: null,
  heldLoop: null,
  pointedLoop: null,
  heldMatch: null,
  pointedMatch: null,
} as const

type Before = Pick<ViewState, 'selection' | 'focus' | 'heldLoop' | 'besideHeld' | 'heldMatch'> & {
  readonly seen: Seen
}

function litNow(now: ViewState): Omit<Before, 'seen'> {
  const { selection, focus, heldLoop, besideHeld, heldMatch } = now
  return { selection, focus, heldLoop, besideHeld, heldMatch }
}

/** Where one goes on from a hit: at the thing itself; at a variable on a loop whose mark is not drawn. */
function stopOfHit(root: HTMLElement | null, { kind, id, variables: [first = ''] }: Found): Stop {
  const stop = { part: kind === 'loop' ? 'mark' : kind, of: id }
  return kind === 'loop' && elementAt(root, stop) === null ? { part: 'variable', of: first } : stop
}

/** What is seen of the place: the hit itself is seen on the map. */
function placeInWords(place: number, found: readonly Found[]): string {
  const thing = found[place]
  if (thing === undefined) return 'Nothing found'
  const kind = thing.kind === 'variable' ? '' : `, ${thing.kind}`
  const where = thing.where === undefined ? '' : `, in its ${thing.where}`
  return `${place + 1} of ${found.length}${kind}${where}`
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
