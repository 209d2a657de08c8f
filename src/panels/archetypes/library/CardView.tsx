import { ArrowLeft } from 'lucide-react'
import { type KeyboardEvent, type ReactElement, useLayoutEffect, useRef, useState } from 'react'
import { type Archetype, SUMMARIES } from '../../../archetypes/index.ts'
import { commandAmong, commandById, isComposing, type World } from '../../../commands/index.ts'
import { pullSheet, type Session, useReadOnly } from '../../../store/index.ts'
import { CardBody } from './CardBody.tsx'
import { CompareView } from './compare/CompareView.tsx'
import { likeliest } from './compare/likeliest.ts'
import { FillIn } from './FillIn.tsx'
import { MapSlots } from './MapSlots.tsx'
import { Problem } from './Problem.tsx'
import { leftCard } from './walk.ts'

interface CardViewProps {
  readonly world: World
  readonly session: Session
  readonly id: string
  /** Null until its file is there. */
  readonly archetype: Archetype | null
  /** The library as far as it is there: what the card may be compared with. */
  readonly known: ReadonlyMap<string, Archetype>
  readonly problem: string | null
  onTryAgain(): void
  /** The form that is chosen. */
  readonly form: string
  /** The place of the card that takes the focus, as its `data-card-place`; its heading where there is none. */
  readonly place: string | undefined
  onForm(structure: string): void
  /** Whether the heading is to take the focus. */
  readonly wantsFocus: boolean
  onFocused(): void
  onOpen(archetype: string): void
  onClose(): void
}

const THIS = commandById('insert.thisArchetype')

/** What is done with the card: read, its slots filled from the map, or filled in one by one, or held against another. */
type Doing = 'reading' | 'mapping' | 'filling' | 'comparing'

/** One card, one of the two ways to fill it, or it beside another; with a way back to the list. */
export function CardView(props: CardViewProps): ReactElement {
  const { world, session, id, archetype, known, problem, form, place, wantsFocus, onFocused, onClose } = props
  const readOnly = useReadOnly(session)
  const { drafts } = session.document
  const [doing, setDoing] = useState<Doing>(() =>
    leftCard(drafts.state.getState().drafts)?.archetype === id ? 'filling' : 'reading',
  )
  /** Whether an earlier visit was in the middle of it, and nobody has asked for it since. */
  const isFound = useRef(doing === 'filling')
  const heading = useRef<HTMLHeadingElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  // The way that was just left: its button takes the focus again, unless this went elsewhere by itself.
  const left = useRef<string | null>(null)
  /** The button by which the way was begun, as its \`data-way\`. */
  const begun = useRef('')
  const [other, setOther] = useState('')

  useLayoutEffect(() => {
    if (!wantsFocus) return
    scroller.current?.scrollTo({ top: 0 })
    heading.current?.focus({ preventScroll: true })
    const there = scroller.current?.querySelector<HTMLElement>(
      `[data-card-place="${CSS.escape(place ?? '')}"]`,
    )
    const part = there?.closest('details')
    if (part) part.open = true
    there?.scrollIntoView({ block: 'center' })
    there?.focus({ preventScroll: true })
    onFocused()
  }, [wantsFocus, onFocused, place])
  useLayoutEffect(() => {
    // The card is another page than the way through it: it is seen from its beginning, or where its button is.
    scroller.current?.scrollTo({ top: 0 })
    if (doing !== 'reading' || left.current === null) return
    const button = scroller.current?.querySelector<HTMLElement>(`[data-way="${left.current}"]`)
    const part = button?.closest('details')
    if (part) part.open = true
    button?.focus()
    left.current = null
  }, [doing])

  /** What asks for one thing after another wants room, and gives it back when it has drawn something (`insert`). */
  const wasUp = useRef(true)
  const begin = (way: Doing, button: string = way): void => {
    begun.current = button
    wasUp.current = session.view.getState().sheetUp
    pullSheet(session.view, true)
    setDoing(way)
  }

  const summary = SUMMARIES.find((each) => each.id === id)
  const structure = archetype?.structures.find((each) => each.id === form) ?? archetype?.structures[0]
  /** Back to the card. What was typed is there when it is filled in again. */
  const back = () => {
    left.current = begun.current || doing
    leave()
  }
  const leave = () => {
    isFound.current = false
    if (!wasUp.current) pullSheet(session.view, false)
    setDoing('reading')
  }
  /** The same with what was typed given up, which can be had back. */
  const stop = () => {
    const typed = [...drafts.state.getState().drafts].filter(([place]) => place.startsWith(`walk/${id}/`))
    for (const [place] of typed) drafts.put(place, null)
    back()
    if (typed.every(([, { text }]) => text.trim() === '')) return
    const again = () => {
      for (const [place, draft] of typed) drafts.put(place, draft)
    }
    world.page.toast({
      kind: 'info',
      text: 'The names that were filled in are given up.',
      action: { label: 'Undo', run: again },
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    // The card's own key, which its button names: single keys of the map do nothing here.
    const insert = doing === 'reading' ? commandAmong(event.nativeEvent, [THIS]) : null
    if (event.key !== 'Escape' && insert === null) return
    event.preventDefault()
    event.stopPropagation()
    if (insert !== null) void insert.run(world)
    else if (doing === 'reading') onClose()
    else {
      back()
      if (doing === 'comparing') return
      world.page.announce('Nothing was inserted. What was filled in is kept for the next time.')
    }
  }

  const shared = { world, session, onStop: stop, onDone: () => setDoing('reading') }
  return (
    // What is in it has the focus; it only has the key that leads back.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className="card" ref={scroller} onKeyDown={onKeyDown}>
      <button
        type="button"
        className="button small plain card-back"
        onClick={doing === 'reading' ? onClose : back}
      >
        <ArrowLeft className="icon" size={14} aria-hidden="true" />
        {doing === 'reading' ? 'All archetypes' : 'Back to the card'}
      </button>
      <header>
        <h2 ref={heading} tabIndex={-1} data-entry="">
          {summary?.name}
        </h2>
        {doing === 'reading' && summary && summary.aliases.length > 0 && (
          <p className="quiet">Also called {summary.aliases.join(', ')}</p>
        )}
      </header>
      {doing === 'reading' && <p className="card-line">{summary?.oneLine}</p>}
      {problem && !archetype && <Problem text={problem} onTryAgain={props.onTryAgain} />}
      {archetype && structure && doing === 'reading' && (
        <CardBody
          world={world}
          session={session}
          archetype={archetype}
          structure={structure}
          readOnly={readOnly}
          onForm={props.onForm}
          onOpen={props.onOpen}
          onWay={(way) => {
            const { first, rest } = likeliest(archetype, known)
            if (way === 'comparing') setOther(other || (first[0] ?? rest[0] ?? ''))
            begin(way)
          }}
          onCompare={(next) => {
            setOther(next)
            begin('comparing', `comparing ${next}`)
          }}
        />
      )}
      {archetype && structure && doing === 'comparing' && (
        <CompareView
          world={world}
          archetype={archetype}
          structure={structure}
          known={known}
          other={other}
          onOther={setOther}
          onOpen={props.onOpen}
          onLeave={leave}
        />
      )}
      {archetype && structure && doing === 'mapping' && (
        <MapSlots {...shared} archetype={archetype} structure={structure} />
      )}
      {archetype && structure && doing === 'filling' && (
        <FillIn {...shared} archetype={archetype} structure={structure} isFound={isFound.current} />
      )}
    </div>
  )
}
