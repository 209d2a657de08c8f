import { type ReactElement, useMemo } from 'react'
import type { NamedLoop, Structure } from '../../../archetypes/index.ts'
import { type Session, useLoops, useMap } from '../../../store/index.ts'
import { LoopLine } from './LoopLine.tsx'
import { hereInWords, loopsOnMap } from './onMap.ts'

/**
 * The loops of a form by letter, number and name, each with what goes round in words, and what it is called on the map where that is tagged with
 * it; then what winds through one variable twice.
 */
export function FormLoops({
  session,
  archetype,
  structure,
}: {
  readonly session: Session
  /** Which archetype it is a form of. */
  readonly archetype: string
  readonly structure: Structure
}): ReactElement {
  const { loops, walks } = structure
  const map = useMap(session, ({ archetypeNotes, links }) => ({ archetypeNotes, links }))
  const labels = useLoops(session, (state) => state.labels)
  const onMap = useMemo(() => loopsOnMap(map, archetype, structure), [map, archetype, structure])
  const hereOf = ({ id, type }: NamedLoop): string =>
    hereInWords(
      id,
      (onMap.get(id) ?? []).flatMap((key) => labels.get(key, type) ?? []),
    )
  return (
    <section>
      <h3>Its loops</h3>
      <ul className="card-loops">
        {loops.map((loop) => (
          <li key={loop.id} tabIndex={-1} data-card-place={`loop ${loop.id}`}>
            <LoopLine loop={loop} structure={structure} onMap={hereOf(loop)} />
          </li>
        ))}
        {walks.map((walk) => (
          <li key={walk.id} tabIndex={-1} data-card-place={`loop ${walk.id}`}>
            <LoopLine loop={walk} structure={structure} />
          </li>
        ))}
      </ul>
      {walks.length > 0 && (
        <p className="quiet">
          {walks.map(({ id }) => id).join(', ')}: passes one variable twice, so no list of loops holds it.
        </p>
      )}
    </section>
  )
}
