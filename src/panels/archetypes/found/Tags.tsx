import type { ReactElement } from 'react'
import type { Placement } from '../../../archetypes/index.ts'
import { type ArchetypeNote, inOrder } from '../../../model/index.ts'
import { useMap } from '../../../store/index.ts'
import type { FoundProps } from './context.ts'
import { Tag } from './Tag.tsx'

/** The archetypes that the team has said are there, each with its story. */
export function Tags({
  standing,
  fresh,
  ...shared
}: FoundProps & {
  readonly standing: ReadonlyMap<string, Placement | null>
  /** The one that was accepted just now: its story is to be typed. */
  readonly fresh: string | null
  onLeaving(): void
}): ReactElement | null {
  const accepted = useMap(shared.session, ({ archetypeNotes }) =>
    inOrder(archetypeNotes).filter(({ state }) => state === 'accepted'),
  )
  if (accepted.length === 0) return null
  return (
    <section className="found-section" aria-label="On this map, you say">
      <h2>On this map, you say</h2>
      <ul>
        {accepted.map((note: ArchetypeNote) => (
          <Tag
            key={note.id}
            {...shared}
            note={note}
            stands={standing.get(note.id)}
            isFresh={note.id === fresh}
          />
        ))}
      </ul>
    </section>
  )
}
