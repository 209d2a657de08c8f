import { type ReactElement, useEffect, useRef } from 'react'
import type { World } from '../../commands/index.ts'
import { type Session, showArchetypes, useDrafts, useView } from '../../store/index.ts'
import { FoundView } from './found/FoundView.tsx'
import { LibraryView } from './library/LibraryView.tsx'
import { leftCard } from './library/walk.ts'

const SIDES = [
  { id: 'found', title: 'On this map' },
  { id: 'library', title: 'Library' },
] as const

/** Archetypes: those that are found on this map, and the library to draw from. */
export default function ArchetypesPanel(props: {
  readonly world: World
  readonly session: Session
}): ReactElement {
  const { view } = props.session
  const side = useView(props.session, ({ archetypes }) => archetypes.side)
  const left = leftCard(useDrafts(props.session.document.drafts))
  const isAsked = useRef(false)
  // The card that an earlier visit was filling in is open again; once.
  useEffect(() => {
    if (left === null || isAsked.current) return
    isAsked.current = true
    if (view.getState().archetypes.card === null) showArchetypes(view, { side: 'library', card: left })
  })
  const showCard = (archetype: string, structure = 'standard') =>
    showArchetypes(view, {
      side: 'library',
      card: { archetype, structure },
      wantsFocus: true,
    })
  return (
    <div className="panel archetypes-panel">
      <div className="panel-sides">
        {SIDES.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            aria-pressed={side === id}
            onClick={() => showArchetypes(view, { side: id })}
          >
            {title}
          </button>
        ))}
      </div>
      {side === 'found' ? <FoundView {...props} onShowCard={showCard} /> : <LibraryView {...props} />}
    </div>
  )
}
