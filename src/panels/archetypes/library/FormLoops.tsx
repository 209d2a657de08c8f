import { type ReactElement, useMemo } from 'react'
import {
  type NamedLoop,
  type NamedWalk,
  type Structure,
  slotsRound,
  tellRound,
} from '../../../archetypes/index.ts'
import { type Session, useLoops, useMap } from '../../../store/index.ts'
import { LoopSign } from '../../parts/LoopSign.tsx'
import { hereInWords, loopsOnMap } from './onMap.ts'

const TYPES = { R: 'Reinforcing', B: 'Balancing' } as const

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
          <LoopLine key={loop.id} loop={loop} structure={structure} here={hereOf(loop)} />
        ))}
        {walks.map((walk) => (
          <LoopLine key={walk.id} loop={walk} structure={structure} />
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

function LoopLine({
  loop,
  structure,
  here = '',
}: {
  readonly loop: NamedLoop | NamedWalk
  readonly structure: Structure
  /** What it is called on the map, as a sentence; empty where it is not there. */
  readonly here?: string
}): ReactElement {
  return (
    <li tabIndex={-1} data-card-place={`loop ${loop.id}`}>
      <LoopSign type={loop.type} text={loop.id} clockwise={turnsClockwise(structure, slotsRound(loop))} />
      <div className="card-loop-words">
        <p>
          <span className="unseen">
            {TYPES[loop.type]} loop {loop.id},{' '}
          </span>
          <b>{loop.name}</b>
        </p>
        <p className="quiet">{tellRound(structure, loop)}</p>
        {here !== '' && <p>{here}</p>}
      </div>
    </li>
  )
}

/** Which way a loop turns in the hand-made drawing, by the area that it goes around. */
export function turnsClockwise({ slots }: Structure, path: readonly string[]): boolean {
  const points = path.flatMap((id) => slots.find((slot) => slot.id === id) ?? [])
  let area = 0
  points.forEach(({ x, y }, at) => {
    const next = points[(at + 1) % points.length]
    if (next) area += x * next.y - next.x * y
  })
  return area >= 0
}
