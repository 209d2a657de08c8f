import type { ReactElement } from 'react'
import {
  type NamedLoop,
  type NamedWalk,
  type Structure,
  slotsRound,
  tellRound,
} from '../../../archetypes/index.ts'
import { LoopSign } from '../../parts/LoopSign.tsx'
import { TYPE_OF_LOOP } from '../../parts/words.ts'

/** What a line of `card-loops` says of a loop of a form: its letter and number, its name, and what goes round in words. */
export function LoopLine({
  loop,
  structure,
  isOnlyHere = false,
  onMap = '',
}: {
  readonly loop: NamedLoop | NamedWalk
  readonly structure: Structure
  /** Whether it is in nothing that the form is held against. */
  readonly isOnlyHere?: boolean
  /** What it is called on the map, as a sentence; empty where it is not there. */
  readonly onMap?: string
}): ReactElement {
  return (
    <>
      <LoopSign type={loop.type} text={loop.id} clockwise={turnsClockwise(structure, slotsRound(loop))} />
      <div className="card-loop-words">
        <p>
          <span className="unseen">
            {TYPE_OF_LOOP[loop.type]} loop {loop.id},{' '}
          </span>
          <b>{loop.name}</b>
          {isOnlyHere && <span className="compare-only"> only here</span>}
        </p>
        <p className="quiet">{tellRound(structure, loop)}</p>
        {onMap !== '' && <p>{onMap}</p>}
      </div>
    </>
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
