import type { ReactElement } from 'react'
import type { Structure } from '../../../archetypes/index.ts'
import { Term } from '../../parts/terms/Term.tsx'
import { termOfKind } from '../../parts/terms/terms.ts'
import { capitalised, sentence } from './words.ts'

/** The roles of a form, each with what belongs there, and what sort of thing that is where it is more than a variable. */
export function Roles({ structure }: { readonly structure: Structure }): ReactElement {
  return (
    <ul className="card-items">
      {structure.slots.map(({ id, role, kind, hint }) => {
        const term = termOfKind(kind)
        return (
          <li key={id} tabIndex={-1} data-card-place={`role ${id}`}>
            <p>
              {role}
              {term && (
                <span className="quiet">
                  {' '}
                  (<Term id={term} />)
                </span>
              )}
            </p>
            {hint !== '' && <p className="quiet">{sentence(capitalised(hint))}</p>}
          </li>
        )
      })}
    </ul>
  )
}
