import type { ReactElement } from 'react'
import type { Match, NamedLoop, Placement, Structure } from '../../../archetypes/index.ts'
import { type Session, useDrawing, useLoops, useMap } from '../../../store/index.ts'
import { turnsClockwise } from '../../loops/turn.ts'
import { LoopSign } from '../../parts/LoopSign.tsx'
import { Round } from '../../parts/Told.tsx'
import { counted, nameOf, TYPE_OF_LOOP } from '../../parts/words.ts'
import { withBetween } from './passing.ts'

/**
 * The loops that make the archetype, by the letter and number that they have on this map, the name that a card gives them and
 * all variables that they go round; then the walks that pass one variable twice, which are in no list of loops.
 */
export function MatchLoops({
  session,
  placement,
  loops,
  structure,
}: {
  readonly session: Session
  readonly placement: Pick<Placement, 'slots' | 'paths'>
  readonly loops: Match['loops']
  readonly structure: Structure
}): ReactElement {
  const variables = useMap(session, (map) => map.variables)
  const links = useMap(session, (map) => map.links)
  const { slots, structure: whole } = withBetween(placement, structure, links)
  const roundOf = (path: readonly string[]): readonly string[] =>
    [...path, ...path.slice(0, 1)].map((slot) => nameOf(variables[slots[slot] ?? '']))
  return (
    <ul className="found-loops" aria-label="Its loops">
      {whole.loops.flatMap(({ id, type, name, path }) => {
        const key = loops[id]
        if (key === undefined) return []
        return [<MatchLoop key={id} session={session} of={key} told={{ type, name, round: roundOf(path) }} />]
      })}
      {whole.walks.map(({ id, type, name, walk }) => (
        <Line
          key={id}
          sign={<LoopSign type={type} text={type} clockwise />}
          label={`${TYPE_OF_LOOP[type]} figure of eight`}
          told={{ type, name, round: roundOf(walk) }}
        />
      ))}
    </ul>
  )
}

type Told = Pick<NamedLoop, 'type' | 'name'> & { readonly round: readonly string[] }

function MatchLoop({
  session,
  of,
  told,
}: {
  readonly session: Session
  /** Key of the loop on the map. */
  readonly of: string
  readonly told: Told
}): ReactElement {
  const { loop, label } = useLoops(session, ({ list, labels }) => ({
    loop: list.loops.find(({ key }) => key === of),
    label: labels.get(of),
  }))
  const clockwise = useDrawing(session, (drawing) => loop === undefined || turnsClockwise(loop, drawing))
  const { type } = told
  return (
    <Line
      sign={<LoopSign type={loop?.type ?? type} text={label ?? type} clockwise={clockwise} />}
      label={label ?? TYPE_OF_LOOP[type]}
      told={told}
      delays={loop?.delays ?? 0}
    />
  )
}

function Line({
  sign,
  label,
  told: { name, round },
  delays = 0,
}: {
  readonly sign: ReactElement
  readonly label: string
  readonly told: Told
  /** How many of its links on the map are delayed. */
  readonly delays?: number
}): ReactElement {
  return (
    <li>
      {sign}
      <span>
        <span className="unseen">{label}, </span>
        {name}
        <span className="unseen">: </span>
        <span className="quiet found-round">
          <Round names={round} />
        </span>
        {delays > 0 && <span className="unseen">, {counted(delays, 'delay')}</span>}
      </span>
    </li>
  )
}
