import type { ReactElement } from 'react'
import { type Structure, slotsRound, tellRound } from '../../../archetypes/index.ts'
import { LoopSign } from '../../parts/LoopSign.tsx'
import { turnsClockwise } from './FormLoops.tsx'

const TYPES = { R: 'Reinforcing', B: 'Balancing' } as const

/** The loops of a form by letter, number and name, each with what goes round in words. */
export function FormRounds({
  name,
  structure,
  isOnly,
}: {
  /** Whose loops they are. */
  readonly name: string
  readonly structure: Structure
  /** Whether a loop is in nothing that this is held against; left out where it is held against nothing. */
  isOnly?(loop: string): boolean
}): ReactElement {
  return (
    <ul className="card-loops" aria-label={`Loops of ${name}`}>
      {structure.loops.map((loop) => (
        <li key={loop.id}>
          <LoopSign type={loop.type} text={loop.id} clockwise={turnsClockwise(structure, slotsRound(loop))} />
          <div className="card-loop-words">
            <p>
              <span className="unseen">
                {TYPES[loop.type]} loop {loop.id},{' '}
              </span>
              <b>{loop.name}</b>
              {isOnly?.(loop.id) && <span className="compare-only"> only here</span>}
            </p>
            <p className="quiet">{tellRound(structure, loop)}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
