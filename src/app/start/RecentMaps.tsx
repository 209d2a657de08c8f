import { type ReactElement, useEffect, useState } from 'react'
import type { World } from '../../commands/index.ts'
import { aheadOfNeed } from '../../pace/index.ts'
import { agoInWords, counted } from '../../panels/index.ts'
import { type LibraryEntry, useLibrary } from '../../store/index.ts'
import { Ring } from '../Ring.tsx'
import { pictureOf } from './recentPictures.ts'
import { SvgPicture } from './SvgPicture.tsx'

/** So many stand in one row. */
const SHOWN = 4

/** The maps worked on last, as pictures of their key loops. */
export function RecentMaps({ world }: { readonly world: World }): ReactElement {
  const entries = useLibrary(world.library, (state) => state.entries)
  const kept = entries
    .filter((entry) => entry.deleted === null)
    .sort((one, other) => other.modified.localeCompare(one.modified))
  return (
    <section>
      <div className="start-row-head">
        <h2>Recent maps</h2>
        <button type="button" className="start-all" onClick={toAllMaps}>
          {kept.length > SHOWN ? `All ${kept.length} maps` : 'All maps'}
        </button>
      </div>
      <ul className="start-cards">
        {kept.slice(0, SHOWN).map((entry) => (
          <li key={entry.id}>
            <RecentCard world={world} entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function RecentCard({ world, entry }: { readonly world: World; readonly entry: LibraryEntry }): ReactElement {
  const title = entry.title.trim() || 'Untitled map'
  const [svg, setSvg] = useState<string | null>(null)
  const { library } = world
  useEffect(() => {
    let gone = false
    const callOff = aheadOfNeed(() => {
      pictureOf(library, entry).then(
        (picture) => {
          if (!gone) setSvg(picture)
        },
        (problem: unknown) => console.info(problem),
      )
    }, 100)
    return () => {
      gone = true
      callOff()
    }
  }, [library, entry])
  return (
    <a className="start-card" href={`#/map/${encodeURIComponent(entry.id)}`} aria-label={title}>
      {svg === null ? (
        <span className="start-picture bare">
          <Ring />
        </span>
      ) : (
        <SvgPicture svg={svg} className="start-picture" />
      )}
      <span className="start-card-title">{title}</span>
      <span className="quiet">
        {counted(entry.variables, 'variable')}, {counted(entry.links, 'link')} ·{' '}
        {agoInWords(entry.modified, world.now())}
      </span>
    </a>
  )
}

/** Brings the list of all maps into view. */
function toAllMaps(): void {
  const place = document.querySelector<HTMLElement>('#all-maps')
  place?.scrollIntoView({ block: 'start' })
  place?.focus({ preventScroll: true })
}
