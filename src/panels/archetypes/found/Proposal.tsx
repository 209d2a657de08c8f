import type { ReactElement } from 'react'
import { type Match, type Structure, tellExchange, tellMatch } from '../../../archetypes/index.ts'
import { useMap } from '../../../store/index.ts'
import { nameInSentence, nameOf } from '../../parts/words.ts'
import { archetypeName, type FoundProps } from './context.ts'
import { ProposalDetails } from './ProposalDetails.tsx'
import { withBetween } from './passing.ts'
import { litOf, rolesOf } from './placed.ts'
import { useLight } from './useLight.ts'
import { useSeenWhole } from './useSeenWhole.ts'

/** One archetype that the map may hold. Pointing at it lights it, choosing it keeps it lit and tells all about it. */
export function Proposal({
  match,
  structure,
  onLeaving,
  onAccepted,
  ...shared
}: FoundProps & {
  readonly match: Match
  readonly structure: Structure
  /** Called before the row goes away, with a thing in it. */
  onLeaving(): void
  onAccepted(noteId: string): void
}): ReactElement {
  const { world, session } = shared
  const { isHeld, look, press } = useLight(world, session, litOf(match, structure))
  const row = useSeenWhole(isHeld)
  const name = archetypeName(match.archetype)
  const exchange = tellExchange(match, structure)
  const hold = () => {
    press()
    if (isHeld) return
    const { variables, links } = session.document.state.getState().map
    const whole = withBetween(match, structure, links)
    const told = tellMatch({ ...match, slots: whole.slots }, whole.structure, (id) =>
      nameInSentence(variables[id]),
    )
    const ways = exchange === '' ? '' : `, ${exchange}`
    world.page.announce(`${name}${ways}: ${told.join(' ')}`)
  }
  const names = useMap(session, ({ variables }) =>
    rolesOf(match, structure)
      .map(({ variable }) => nameOf(variables[variable]))
      .join(', '),
  )
  return (
    <li ref={row} className={isHeld ? 'found-item open' : 'found-item'} {...look}>
      <button
        type="button"
        className="found-face"
        aria-pressed={isHeld}
        aria-expanded={isHeld}
        // What stands one below the other is read as one sentence.
        aria-label={`Looks like ${name}: ${names}${exchange === '' ? '' : `, ${exchange}`}`}
        onClick={hold}
      >
        <span className="found-title">
          <span className="found-lead">Looks like </span>
          {name}
        </span>
        <span className="quiet found-names">{names}</span>
        {exchange !== '' && <span className="quiet found-names">{exchange}</span>}
      </button>
      {isHeld && (
        <ProposalDetails
          {...shared}
          match={match}
          structure={structure}
          onLeaving={onLeaving}
          onAccepted={onAccepted}
        />
      )}
    </li>
  )
}
