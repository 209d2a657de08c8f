import type { ReactElement } from 'react'
import type { Source } from '../../../archetypes/index.ts'

/** Works, each with where in it and its address. */
export function Sources({ sources }: { readonly sources: readonly Source[] }): ReactElement {
  return (
    <ul className="card-items">
      {sources.map(({ cite, where, url }) => (
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
        </li>
      ))}
    </ul>
  )
}
