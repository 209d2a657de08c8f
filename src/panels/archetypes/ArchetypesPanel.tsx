import { type ReactElement, useState } from 'react'
import type { World } from '../../commands/index.ts'
import type { Session } from '../../store/index.ts'
import { FoundView } from './found/FoundView.tsx'
import { LibraryView } from './library/LibraryView.tsx'

const VIEWS = [
  { id: 'found', title: 'On this map' },
  { id: 'library', title: 'Library' },
] as const

/** Archetypes: those that are found on this map, and the library to draw from. */
export default function ArchetypesPanel(props: {
  readonly world: World
  readonly session: Session
}): ReactElement {
  const [view, setView] = useState<(typeof VIEWS)[number]['id']>('found')
  return (
    <div className="archetypes-panel">
      <div className="archetypes-views">
        {VIEWS.map(({ id, title }) => (
          <button key={id} type="button" aria-pressed={view === id} onClick={() => setView(id)}>
            {title}
          </button>
        ))}
      </div>
      {view === 'found' ? <FoundView {...props} /> : <LibraryView {...props} />}
    </div>
  )
}
