import { type ReactElement, useCallback, useEffect, useState } from 'react'
import type { World } from '../../commands/index.ts'
import { type LibraryEntry, useLibrary } from '../../store/index.ts'
import { counted } from '../parts/words.ts'
import { DeletedMaps } from './DeletedMaps.tsx'
import { MapLine } from './MapLine.tsx'

/** The maps on this machine, the one worked on last first. */
export function MapList({ world }: { readonly world: World }): ReactElement {
  const { library, page } = world
  const entries = useLibrary(library, (state) => state.entries)
  const [naming, setNaming] = useState<string | null>(null)
  useEffect(() => library.drafts.keep(), [library])
  const newestFirst = (one: LibraryEntry, other: LibraryEntry) => other.modified.localeCompare(one.modified)
  const kept = entries.filter((entry) => entry.deleted === null).sort(newestFirst)
  const deleted = entries.filter((entry) => entry.deleted !== null).sort(newestFirst)

  const failed = useCallback(
    (what: string) => (problem: unknown) => {
      const why = problem instanceof Error ? ` ${problem.message}` : ''
      page.toast({ kind: 'error', text: `${what}${why}` })
    },
    [page],
  )
  const rename = (entry: LibraryEntry, title: string | null) => {
    setNaming(null)
    if (title === null || title.trim() === entry.title) return
    library.rename(entry.id, title.trim()).catch(failed('The map could not be renamed.'))
  }
  const restore = (entry: LibraryEntry) => {
    library
      .restore(entry.id)
      .then(() => page.announce(`${titleOf(entry)} is back.`))
      .catch(failed('The map could not be brought back.'))
  }
  const remove = (entry: LibraryEntry) => {
    library
      .remove(entry.id)
      .then(() =>
        page.toast({
          kind: 'info',
          text: `Deleted “${titleOf(entry)}”.`,
          action: { label: 'Undo', run: () => restore(entry) },
        }),
      )
      .catch(failed('The map could not be deleted.'))
  }

  return (
    <div className="map-list">
      {kept.length > 0 && (
        <ul aria-label="Maps on this machine">
          {kept.map((entry) => (
            <MapLine
              key={entry.id}
              entry={entry}
              drafts={library.drafts}
              title={titleOf(entry)}
              size={`${counted(entry.variables, 'variable')}, ${counted(entry.links, 'link')}`}
              now={world.now()}
              naming={naming === entry.id}
              page={page}
              onOpen={() => page.goTo(entry.id)}
              onName={() => setNaming(entry.id)}
              onNamed={(title) => rename(entry, title)}
              onRemove={() => remove(entry)}
            />
          ))}
        </ul>
      )}
      {kept.length === 0 && <p className="quiet">None at present.</p>}
      <DeletedMaps entries={deleted} now={world.now()} onRestore={restore} />
    </div>
  )
}

/** What a map is called in the list. */
function titleOf(entry: LibraryEntry): string {
  return entry.title.trim() || 'Untitled map'
}
