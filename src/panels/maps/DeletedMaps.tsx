import type { ReactElement } from 'react'
import type { LibraryEntry } from '../../store/index.ts'
import { agoInWords } from '../parts/words.ts'

/** Maps deleted in the last 30 days, out of the way until somebody looks for one. */
export function DeletedMaps({
  entries,
  now,
  onRestore,
}: {
  readonly entries: readonly LibraryEntry[]
  readonly now: string
  onRestore(entry: LibraryEntry): void
}): ReactElement | null {
  if (entries.length === 0) return null
  return (
    <details className="deleted-maps">
      <summary>Recently deleted ({entries.length})</summary>
      <p className="quiet">Kept for 30 days.</p>
      <ul>
        {entries.map((entry) => {
          const title = entry.title.trim() || 'Untitled map'
          return (
            <li key={entry.id} className="map-line">
              <span className="map-title">{title}</span>
              <span className="quiet">deleted {agoInWords(entry.deleted ?? '', now)}</span>
              <button
                type="button"
                className="button small"
                aria-label={`Bring back ${title}`}
                onClick={() => onRestore(entry)}
              >
                Bring back
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
