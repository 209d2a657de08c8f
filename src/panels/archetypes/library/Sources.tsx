import type { ReactElement } from 'react'
import type { Source } from '../../../archetypes/index.ts'
import { STANDING_IN_WORDS } from './words.ts'

/** Works, each with where in it, its address, and how far it was seen where that is not in full. */
export function Sources({ sources }: { readonly sources: readonly Source[] }): ReactElement {
  return (
    <ul className="card-items">
      {sources.map(({ cite, where, url, standing }) => (
        <li key={`${cite} ${where}`}>
          {cite}
          {where && <span className="quiet">, {where}</span>}
          {url && (
            <>
              {' '}
              <a href={url} target="_blank" rel="noreferrer">
                Open
                <span className="unseen"> the source in a new tab: {cite}</span>
              </a>
            </>
          )}
          {STANDING_IN_WORDS[standing] && <p className="quiet">{STANDING_IN_WORDS[standing]}</p>}
        </li>
      ))}
    </ul>
  )
}
