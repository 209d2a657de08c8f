import {
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { isComposing, nameLoop, type World } from '../../commands/index.ts'
import type { FeedbackLoop } from '../../loops/index.ts'
import type { LoopNote } from '../../model/index.ts'
import { holdLoop, pointAtLoop, type Session, useLoops, useView } from '../../store/index.ts'
import type { EndOfName } from '../parts/NameInPlace.tsx'
import { LoopDetails } from './LoopDetails.tsx'
import { LoopRow } from './LoopRow.tsx'
import { useListWindow } from './useListWindow.ts'
import { topOf } from './window.ts'

interface LoopListProps {
  readonly world: World
  readonly session: Session
  readonly loops: readonly FeedbackLoop[]
  readonly notes: ReadonlyMap<string, LoopNote>
  /** Keys of those that were added to complete the set of independent loops, while only such are shown. */
  readonly added: ReadonlySet<string> | null
  readonly readOnly: boolean
  /** The loop whose name is being typed. */
  readonly naming: string | null
  onNaming(key: string | null): void
  /** A name is typed no more. True when the focus has been handed on. */
  onNamed(by: EndOfName): boolean
  /** The loop for which another is being chosen, to compare the two. */
  readonly comparing: string | null
  onCompare(key: string): void
  /** Null when it was given up. */
  onCompared(key: string | null): void
  /** What stands below the list. */
  readonly children: ReactNode
}

/** How far each key goes in the list; `Infinity` is its end. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** The loops, one a row. The row with the focus is open, or else the one held in the spotlight. */
export function LoopList(props: LoopListProps): ReactElement {
  const { world, session, loops, notes, readOnly, naming, onNaming, onNamed, comparing } = props
  const { onCompare, onCompared } = props
  const { labels, names } = useLoops(session, ({ labels, names }) => ({ labels, names }))
  const held = useView(session, (view) => view.heldLoop)
  const [current, setCurrent] = useState<string | null>(null)
  const [inside, setInside] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  const wantsFocus = useRef(false)
  const pressing = useRef(false)
  const pressedAt = useRef('')

  const indexOf = (key: string | null) => (key === null ? -1 : loops.findIndex((loop) => loop.key === key))
  const currentIndex = Math.max(indexOf(current), 0)
  const heldIndex = indexOf(held)
  const focused = inside ? indexOf(current) : -1
  const open = naming === null ? (focused >= 0 ? focused : heldIndex) : indexOf(naming)
  const { scroller, places, start, end, measure, onScroll, reveal } = useListWindow(loops.length, open)

  const goTo = useCallback((key: string) => {
    wantsFocus.current = true
    setCurrent(key)
  }, [])

  // A row can take the focus only once it is drawn; it may have been far out of sight.
  useLayoutEffect(() => {
    if (!wantsFocus.current || naming !== null) return
    wantsFocus.current = false
    list.current?.querySelector<HTMLElement>('.loop-face[tabindex="0"]')?.focus({ preventScroll: true })
  })
  // What asks for it stands below what is told of the loop, the field above that.
  useLayoutEffect(() => {
    if (naming !== null)
      list.current?.querySelector('.loop-face.naming')?.scrollIntoView({ block: 'nearest' })
  }, [naming])
  useEffect(() => () => pointAtLoop(session.view, null), [session])

  const press = useCallback(
    (key: string) => {
      const { view } = session
      setCurrent(comparing ?? key)
      setInside(true)
      if (comparing !== null) {
        onCompared(key)
        return
      }
      const letGo = view.getState().heldLoop === key
      holdLoop(view, letGo ? null : key)
      if (letGo) pointAtLoop(view, null)
      const loop = loops.find((each) => each.key === key)
      if (!letGo && loop) world.page.canvas?.reveal(loop.variables)
    },
    [session, world, loops, comparing, onCompared],
  )
  const look = (key: string) => {
    const isOther = comparing !== null && comparing !== key
    pointAtLoop(session.view, comparing ?? key, isOther ? key : null)
  }
  const startNaming = useCallback(
    (key: string) => {
      if (readOnly) return
      holdLoop(session.view, key)
      setCurrent(key)
      onNaming(key)
    },
    [session, readOnly, onNaming],
  )
  const putName = useCallback(
    (key: string, name: string) => {
      if (name.trim() !== (session.loops.getState().names.get(key) ?? '')) nameLoop(world, key, name)
    },
    [session, world],
  )
  const named = useCallback(
    (key: string, name: string | null, by: EndOfName) => {
      if (name !== null) putName(key, name)
      onNaming(null)
      // What was pressed instead has the focus, and may need it for what it does, as a menu that opens.
      const isHandedOn = onNamed(by)
      if (by === 'key' && !isHandedOn) goTo(key)
      else setCurrent(key)
    },
    [putName, onNaming, onNamed, goTo],
  )
  const takeName = useCallback(
    (key: string, name: string) => {
      startNaming(key)
      putName(key, name)
    },
    [startNaming, putName],
  )

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || isComposing(event.nativeEvent)) return
    // Out of the story to its row, where the keyboard keeps its place; from there once more, and the spotlight is off.
    if (event.key === 'Escape' && event.target.matches('.loop-details textarea'))
      event.target.closest('li')?.querySelector<HTMLElement>('.loop-face')?.focus({ preventScroll: true })
    if (!event.target.matches('.loop-face')) return
    const step = STEPS[event.key]
    const key = loops[currentIndex]?.key
    if (event.altKey || event.ctrlKey || event.metaKey || key === undefined) return
    if (step !== undefined) {
      const next = Math.min(loops.length - 1, Math.max(0, currentIndex + step))
      const loop = loops[next]
      if (loop) goTo(loop.key)
      reveal(next)
    } else if (event.key === 'F2' && !event.shiftKey) startNaming(key)
    else if (event.key === 'Escape' && comparing !== null) onCompared(null)
    else if (event.key === 'Escape' && held !== null) {
      holdLoop(session.view, null)
      pointAtLoop(session.view, null)
      world.page.announce('The spotlight is let go.')
    } else if (event.key === 'Escape') world.page.canvas?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const drawn = new Set(Array.from({ length: end - start }, (_, index) => start + index))
  if (loops.length > 0) drawn.add(currentIndex)
  if (open >= 0) drawn.add(open)

  return (
    <div className="loop-scroll" ref={scroller} onScroll={onScroll}>
      <ol
        ref={list}
        className="loop-list"
        aria-label="Feedback loops"
        style={{ height: topOf(places, loops.length) }}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          pressing.current = true
          pressedAt.current = placeOf(event)
        }}
        onPointerUp={() => {
          pressing.current = false
        }}
        // A finger is up before the browser makes a mouse's press of its tap, and gives the focus with that.
        onMouseDown={() => {
          pressing.current = true
        }}
        onMouseUp={() => {
          pressing.current = false
        }}
        onPointerLeave={() => pointAtLoop(session.view, null)}
        onBlur={(event) => {
          if (event.currentTarget.contains(event.relatedTarget)) return
          pointAtLoop(session.view, null)
          // What is pressed below the list would move away from under the pointer if the open row closed.
          if (!scroller.current?.contains(event.relatedTarget)) setInside(false)
        }}
      >
        {[...drawn]
          .sort((one, other) => one - other)
          .map((index) => {
            const loop = loops[index]
            if (!loop) return null
            const { key } = loop
            const isOpen = index === open
            return (
              <li
                key={key}
                aria-setsize={loops.length}
                aria-posinset={index + 1}
                className={isOpen ? 'open' : undefined}
                style={{ transform: `translateY(${topOf(places, index)}px)` }}
                onPointerEnter={(event) => {
                  // What was pressed may move the list: a row that comes under a pointer at rest is not pointed at.
                  if (placeOf(event) !== pressedAt.current) look(key)
                }}
                onFocus={() => {
                  // What was pressed must stay under the pointer until it is let go: `press` follows.
                  look(key)
                  if (pressing.current) return
                  setInside(true)
                  setCurrent(key)
                }}
              >
                <LoopRow
                  session={session}
                  loop={loop}
                  label={labels.get(key, loop.type) ?? ''}
                  name={names.get(key) ?? ''}
                  pinned={notes.get(key)?.pinned ?? false}
                  held={key === held}
                  added={props.added?.has(key) ?? false}
                  open={isOpen}
                  current={index === currentIndex}
                  naming={key === naming}
                  page={world.page}
                  onPress={press}
                  onName={startNaming}
                  onTake={takeName}
                  onNamed={named}
                />
                {isOpen && (
                  <div ref={measure}>
                    <LoopDetails
                      world={world}
                      session={session}
                      loop={loop}
                      label={labels.get(key, loop.type) ?? ''}
                      note={notes.get(key) ?? null}
                      held={key === held}
                      readOnly={readOnly}
                      onName={() => startNaming(key)}
                      onCompare={() => {
                        onCompare(key)
                        goTo(key)
                      }}
                    />
                  </div>
                )}
              </li>
            )
          })}
      </ol>
      {props.children}
    </div>
  )
}

function placeOf({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): string {
  return `${clientX} ${clientY}`
}
