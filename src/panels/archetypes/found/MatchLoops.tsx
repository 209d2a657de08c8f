import type { ReactElement } from 'react'
import type { Match, NamedLoop, Structure } from '../../../archetypes/index.ts'
import { type Session, useDrawing, useLoops } from '../../../store/index.ts'
import { turnsClockwise } from '../../loops/turn.ts'
import { LoopSign } from '../../parts/LoopSign.tsx'

/** The loops that make the archetype, by the name that a card gives them and the letter and number that they have here. */
export function MatchLoops({
  session,
  match,
  structure,
}: {
  readonly session: Session
  readonly match: Pick<Match, 'loops'>
  readonly structure: Structure
}): ReactElement {
  return (
    <ul className="found-loops" aria-label="Its loops">
      {structure.loops.flatMap((named) => {
        const key = match.loops[named.id]
        return key === undefined
          ? []
          : [<MatchLoop key={named.id} session={session} named={named} of={key} />]
      })}
    </ul>
  )
}

function MatchLoop({
  session,
  named: { type, name },
  of,
}: {
  readonly session: Session
  readonly named: NamedLoop
  /** Key of the loop on the map. */
  readonly of: string
}): ReactElement {
  const { loop, label } = useLoops(session, ({ list, labels }) => ({
    loop: list.loops.find(({ key }) => key === of),
    label: labels.get(of),
  }))
  const clockwise = useDrawing(session, (drawing) => loop === undefined || turnsClockwise(loop, drawing))
  return (
    <li>
      <LoopSign type={loop?.type ?? type} text={label ?? type} clockwise={clockwise} />
      <span>
        <span className="unseen">{label ?? (type === 'R' ? 'Reinforcing' : 'Balancing')}, </span>
        {name}
      </span>
    </li>
  )
}
