import {
  type KeyboardEvent,
  type ReactElement,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { isComposing, type World } from '../../../commands/index.ts'
import type { fetchReading, Passage } from '../../../formats/index.ts'
import { runLater } from '../../../pace/index.ts'
import { panelFocused, type Session, useLoops, useMap, useView } from '../../../store/index.ts'
import { useFound } from '../../archetypes/found/useFound.ts'
import { counted } from '../../parts/words.ts'
import { goToThing } from './goToThing.ts'
import { PassageView } from './PassageView.tsx'
import './read.css'

/** So many loops are told of which nobody said anything: the panel of loops lists them all. */
const MOST_LOOPS = 100
/** Passages that are drawn at first, and how many more after each pause: thousands at once would hold the page up. */
const AT_FIRST = 30
const A_STEP = 30

/** The map told by headings and lists, in which every name goes to its thing on the map. Nothing is changed here. */
export function ReadView({
  world,
  session,
  tell,
}: {
  readonly world: World
  readonly session: Session
  /** Tells a map as text. */
  readonly tell: Awaited<ReturnType<typeof fetchReading>>['tellMap']
}): ReactElement {
  const map = useDeferredValue(useMap(session, (now) => now))
  const { list, labels, isKnown } = useDeferredValue(
    useLoops(session, ({ list, labels, searching }) => ({
      list,
      labels,
      isKnown: !searching && !list.counting,
    })),
  )
  const { found } = useFound(session)
  const proposed = useMemo(() => {
    const said = new Set(Object.values(map.archetypeNotes).map(({ key }) => key))
    return (found?.matches ?? []).filter(({ key }) => !said.has(key))
  }, [found, map.archetypeNotes])
  const text = useMemo(
    () => tell(map, { list, labels, proposed, mostLoops: MOST_LOOPS }),
    [tell, map, list, labels, proposed],
  )
  const rows = useMemo(() => inRows(text, 2), [text])
  const drawn = useGrowing(rows.length)
  const go = useMemo(() => goToThing(world, session), [world, session])
  const frame = useRef<HTMLElement>(null)
  const isAsked = useView(session, (view) => view.panelAsked)
  useLayoutEffect(() => {
    if (!isAsked) return
    panelFocused(session.view)
    if (document.activeElement?.matches('input, textarea') !== true) frame.current?.focus()
  }, [isAsked, session])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return
    event.preventDefault()
    event.stopPropagation()
    world.page.canvas?.focus()
  }
  return (
    <section
      className="panel read-view"
      ref={frame}
      // The command that shows the panel comes here; a screen reader then reads on by headings.
      tabIndex={-1}
      aria-label="The map as text: Escape goes back to the map"
      aria-busy={!isKnown || drawn < rows.length}
      onKeyDown={onKeyDown}
    >
      {rows.slice(0, drawn).map(({ passage, level, key }) => (
        <PassageView key={key} passage={passage} level={level} go={go} />
      ))}
      {!isKnown && <p className="quiet">Loops are still looked for.</p>}
      {drawn < rows.length && (
        <p className="quiet">{counted(rows.length - drawn, 'passage')} more to come.</p>
      )}
    </section>
  )
}

interface Row {
  readonly passage: Passage
  readonly level: number
  readonly key: string
}

/** The passages one below the other, each with the level of its heading, without what lies in it. */
function inRows(passage: Passage, level: number, way = ''): readonly Row[] {
  const { is, parts } = passage
  const key =
    is === undefined
      ? `${way}${passage.title.map((word) => (typeof word === 'string' ? word : word.text)).join('')}`
      : `${is.kind}/${is.id}`
  return [
    { passage, level, key: way === '' ? 'map' : key },
    ...parts.flatMap((part, at) => inRows(part, level + 1, `${way}${at}/`)),
  ]
}

/** How many of so many rows are drawn by now. */
function useGrowing(count: number): number {
  const [drawn, setDrawn] = useState(AT_FIRST)
  useEffect(() => {
    if (drawn >= count) return
    return runLater(() => setDrawn(drawn + A_STEP), 0)
  }, [drawn, count])
  return Math.min(drawn, count)
}
