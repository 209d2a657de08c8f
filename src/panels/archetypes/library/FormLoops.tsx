import type { ReactElement } from 'react'
import {
  type NamedLoop,
  type NamedWalk,
  type Structure,
  slotsRound,
  tellRound,
} from '../../../archetypes/index.ts'
import { LoopSign } from '../../parts/LoopSign.tsx'

const TYPES = { R: 'Reinforcing', B: 'Balancing' } as const

/** The loops of a form by letter, number and name, each with what goes round in words; then what winds through one variable twice. */
export function FormLoops({ structure }: { readonly structure: Structure }): ReactElement {
  const { loops, walks } = structure
  return (
    <section>
      <h3>Its loops</h3>
      <ul className="card-loops">
        {loops.map((loop) => (
          <LoopLine key={loop.id} loop={loop} structure={structure} />
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
}: {
  readonly loop: NamedLoop | NamedWalk
  readonly structure: Structure
}): ReactElement {
  return (
    <li>
      <LoopSign type={loop.type} text={loop.id} clockwise={turnsClockwise(structure, slotsRound(loop))} />
      <div className="card-loop-words">
        <p>
          <span className="unseen">
            {TYPES[loop.type]} loop {loop.id},{' '}
          </span>
          <b>{loop.name}</b>
        </p>
        <p className="quiet">{tellRound(structure, loop)}</p>
      </div>
    </li>
  )
}

/** Which way a loop turns in the hand-made drawing, by the area that it goes around. */
function turnsClockwise({ slots }: Structure, path: readonly string[]): boolean {
  const points = path.flatMap((id) => slots.find((slot) => slot.id === id) ?? [])
  let area = 0
  points.forEach(({ x, y }, at) => {
    const next = points[(at + 1) % points.length]
    if (next) area += x * next.y - next.x * y
  })
  return area >= 0
}
