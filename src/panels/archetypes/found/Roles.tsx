import type { ReactElement } from 'react'
import type { Placement, Structure } from '../../../archetypes/index.ts'
import type { Variable } from '../../../model/index.ts'
import { type Session, useMap } from '../../../store/index.ts'
import { nameOf } from '../../parts/words.ts'
import { rolesOf } from './placed.ts'

/** What each variable stands for. */
export function Roles({
  session,
  placement,
  structure,
}: {
  readonly session: Session
  readonly placement: Pick<Placement, 'slots' | 'inverted'>
  readonly structure: Structure
}): ReactElement {
  const variables = useMap(session, (map) => map.variables)
  return (
    <dl className="found-roles">
      {rolesOf(placement, structure).map(({ slot, role, variable }) => (
        <div key={slot}>
          <dt className="quiet">{role}</dt>
          <dd>
            {isToldByRole(variables[variable], role) ? (
              <span className="quiet">{variables[variable] ? 'not named yet' : 'gone'}</span>
            ) : (
              nameOf(variables[variable])
            )}
            {placement.inverted.includes(slot) && (
              <span className="quiet"> (named the other way round: more of it is less of this)</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Whether a name would say no more than the role does: there is none yet, or no variable any more. */
function isToldByRole(variable: Variable | undefined, role: string): boolean {
  return variable === undefined || (variable.name === '' && variable.role === role)
}
