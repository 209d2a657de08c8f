import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { isLargeMap } from '../../../archetypes/index.ts'
import type { World } from '../../../commands/index.ts'
import {
  holdMatch,
  pointAtMatch,
  type Session,
  showArchetypes,
  useMap,
  useReadOnly,
  useView,
} from '../../../store/index.ts'
import { useNextRow } from '../../parts/useNextRow.ts'
import { Dismissed } from './Dismissed.tsx'
import { FoundHead } from './FoundHead.tsx'
import type { FoundState } from './followArchetypes.ts'
import './found.css'
import { NearMisses } from './NearMisses.tsx'
import { Proposals } from './Proposals.tsx'
import { lackedBy } from './placed.ts'
import { Tags } from './Tags.tsx'
import { Unsaid } from './Unsaid.tsx'
import { useFound } from './useFound.ts'
import { countInWords, isAnyAccepted } from './words.ts'

const LIBRARY = { side: 'library', card: null, wantsFocus: true } as const

/** The archetypes that the open map may hold, what is nearly one, and what the team has said of them. */
export function FoundView({
  world,
  session,
  accepted = null,
  onShowCard,
}: {
  readonly world: World
  readonly session: Session
  /** The tag that was made elsewhere just now: its story is to be typed. */
  readonly accepted?: string | null
  /** Shows a card of the library, with the standard form unless another is said. */
  onShowCard(archetype: string, structure?: string): void
}): ReactElement {
  const state = useAskedOnce(session, useFound(session))
  const readOnly = useReadOnly(session)
  const view = useRef<HTMLDivElement>(null)
  const onLeaving = useNextRow(view, '.found-face')
  const [fresh, setFresh] = useState<string | null>(accepted)
  useAnswerTold(world, state)
  useNothingHeldThatIsGone(session, state)
  const { found, standing, given } = state
  const isTagged = useMap(session, isAnyAccepted)
  const isLarge = useMap(session, isLargeMap)
  const isEmpty =
    found?.matches.length === 0 && found.nearMisses.length === 0 && (given !== null || !isTagged)
  const shared = { world, session, readOnly, onShowCard, onLeaving }
  return (
    <div ref={view} className="found-view">
      <FoundHead session={session} state={state} />
      {given === null && <Tags {...shared} standing={standing} fresh={fresh} />}
      {found && <Proposals {...shared} matches={found.matches} onAccepted={setFresh} />}
      {found && <NearMisses {...shared} misses={found.nearMisses} />}
      {found?.matches.length === 0 && <Unsaid world={world} session={session} />}
      {isEmpty && (
        <p className="panel-empty quiet">
          {given === null
            ? 'An archetype shows when loops that share a variable lie as in one of them. Draw on, point at something above, or begin with one.'
            : 'Choose other variables, or read in the library what each archetype takes.'}{' '}
          <button
            type="button"
            className="button small plain"
            onClick={() => showArchetypes(session.view, LIBRARY)}
          >
            Open the library
          </button>
        </p>
      )}
      {found && given === null && isLarge && (
        <p className="found-small quiet">
          Fixes that Fail and other small ones are everywhere on a map of this size: point at a symptom and a
          fix.
        </p>
      )}
      {given === null && <Dismissed {...shared} />}
    </div>
  )
}

/** Without near misses that ask for what a broken tag offers already: its link, or another sign of it. */
function useAskedOnce(session: Session, state: FoundState): FoundState {
  const { archetypeNotes, links } = useMap(session, ({ archetypeNotes, links }) => ({
    archetypeNotes,
    links,
  }))
  return useMemo(() => {
    const { found, standing, given } = state
    if (found === null || given !== null) return state
    const broken = Object.values(archetypeNotes).filter((note) => standing.get(note.id) === null)
    const offered = new Set(broken.flatMap((note) => lackedBy(note, links)))
    const nearMisses = found.nearMisses.filter(({ missing: { from, to } }) => !offered.has(`${from}>${to}`))
    return nearMisses.length === found.nearMisses.length
      ? state
      : { ...state, found: { ...found, nearMisses } }
  }, [state, archetypeNotes, links])
}

/** Says how much fits what was pointed at, once; what comes and goes while one draws is not told. */
function useAnswerTold(world: World, { found, given, searching }: FoundState): void {
  const told = useRef<FoundState['given']>(null)
  useEffect(() => {
    if (searching || found === null || told.current === given) return
    told.current = given
    if (given !== null) world.page.announce(`${countInWords(found, given, false)}.`)
  }, [world, found, given, searching])
}

/** Lets go of what is neither proposed nor noted any more, and of what is pointed at when the view goes. */
function useNothingHeldThatIsGone(session: Session, { found, searching }: FoundState): void {
  const notes = useMap(session, ({ archetypeNotes }) => archetypeNotes)
  const held = useView(session, ({ heldMatch }) => heldMatch?.key ?? null)
  useEffect(() => {
    if (held === null || searching || found === null) return
    const keys = [...found.matches, ...found.nearMisses, ...Object.values(notes)].map(({ key }) => key)
    if (!keys.includes(held)) holdMatch(session.view, null)
  }, [session, found, searching, notes, held])
  useEffect(() => () => pointAtMatch(session.view, null), [session])
}
