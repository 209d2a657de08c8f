import type { ReactElement } from 'react'
import {
  fillSentence,
  type Match,
  type Structure,
  sentenceFor,
  tellOthers,
  tellWhy,
} from '../../../archetypes/index.ts'
import { isolate } from '../../../model/index.ts'
import { useMap } from '../../../store/index.ts'
import { Told } from '../../parts/Told.tsx'
import { nameInSentence } from '../../parts/words.ts'
import { archetypeName, type FoundProps } from './context.ts'
import { Doubts } from './Doubts.tsx'
import { accept, dismiss } from './deeds.ts'
import { MatchLoops } from './MatchLoops.tsx'
import { Roles } from './Roles.tsx'
import { useArchetype } from './useArchetype.ts'
import { alsoInWords } from './words.ts'

/** The open part of a proposal: its story here, what speaks against it, and the answers; then by what it was found. */
export function ProposalDetails({
  match,
  structure,
  onLeaving,
  onAccepted,
  ...shared
}: FoundProps & {
  readonly match: Match
  readonly structure: Structure
  onLeaving(): void
  onAccepted(noteId: string): void
}): ReactElement {
  const { world, session, readOnly, onShowCard } = shared
  const variables = useMap(session, (map) => map.variables)
  const { archetype, problem } = useArchetype(match.archetype)
  const name = archetypeName(match.archetype)
  const nameOf = (id: string) => nameInSentence(variables[id])
  const told = archetype ? sentenceFor(archetype, match.structure, match) : ''
  const story = fillSentence(told, (slot) => nameOf(match.slots[slot] ?? ''))
  const others = tellOthers(match, structure, (id) => isolate(nameOf(id)))
  const also = alsoInWords(match.alsoReads.map(archetypeName))
  return (
    <div className="found-details">
      {(story !== '' || problem !== null) && (
        <section aria-label="The story">
          <h3>The story</h3>
          <p className={problem === null ? undefined : 'field-problem'}>{problem ?? story}</p>
        </section>
      )}
      <Doubts {...shared} match={match} structure={structure} onAnswered={onLeaving} />
      {also !== '' && <p className="quiet">{also}</p>}
      {others.map((told) => (
        <p key={told} className="quiet">
          <Told text={told} />
        </p>
      ))}
      <div className="found-tools">
        <button
          type="button"
          className="button small"
          disabled={readOnly}
          onClick={() => {
            const noteId = accept(world, session, match, { name, told })
            if (noteId !== null) onAccepted(noteId)
          }}
        >
          This is it
        </button>
        <button
          type="button"
          className="button small"
          disabled={readOnly}
          onClick={() => {
            onLeaving()
            dismiss(world, session, match, name)
          }}
        >
          Not this
        </button>
        <button
          type="button"
          className="button small plain"
          onClick={() => onShowCard(match.archetype, match.structure)}
        >
          Read the card
        </button>
      </div>
      {structure.id !== 'standard' && <p className="quiet">Form: {structure.name}</p>}
      <Roles session={session} placement={match} structure={structure} />
      <MatchLoops session={session} placement={match} loops={match.loops} structure={structure} />
      <section aria-label="Why">
        <h3>Why</h3>
        <p>{tellWhy(match, structure)}</p>
      </section>
    </div>
  )
}
