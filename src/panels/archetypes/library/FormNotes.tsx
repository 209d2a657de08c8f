import type { ReactElement } from 'react'
import type { Structure } from '../../../archetypes/index.ts'
import { Term } from '../../parts/terms/Term.tsx'
import { linksAcross } from './boundary.ts'
import { inSeries, roleIn } from './words.ts'

/** What is to be said of the drawing of a form: what its letters and signs mean, the boundary that its dotted line is, and the link that people forget. */
export function FormNotes({ structure }: { readonly structure: Structure }): ReactElement {
  const { boundary, links, loops } = structure
  const arrow = ({ from, to }: { readonly from: string; readonly to: string }): string =>
    `${roleIn([structure], from)} → ${roleIn([structure], to)}`
  const forgotten = links.filter((link) => link.forgotten)
  const has = (letter: string): boolean => loops.some(({ type }) => type === letter)
  return (
    <>
      <p className="card-note quiet">
        {has('R') && (
          <>
            R: <Term id="reinforcing" />.{' '}
          </>
        )}
        {has('B') && (
          <>
            B: <Term id="balancing" />.{' '}
          </>
        )}
        + and −: <Term id="polarity" />.
        {links.some(({ delay }) => delay) && (
          <>
            {' '}
            ‖: <Term id="delay" />.
          </>
        )}
      </p>
      {boundary && (
        <p className="card-note quiet">
          The dotted line is the {boundary.name.charAt(0).toLowerCase() + boundary.name.slice(1)}.
          <span className="unseen"> It is crossed by {inSeries(linksAcross(structure).map(arrow))}.</span>
        </p>
      )}
      {forgotten.length > 0 && (
        <p className="card-note quiet">
          People forget the link {inSeries(forgotten.map(arrow))}. Without it this is the trap.
        </p>
      )}
    </>
  )
}
