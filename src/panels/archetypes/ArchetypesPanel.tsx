import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { World } from '../../commands/index.ts'
import { type Session, showArchetypes, useDrafts, useView } from '../../store/index.ts'
import { FoundView } from './found/FoundView.tsx'
import { LibraryView } from './library/LibraryView.tsx'
import { leftCard } from './library/walk.ts'
import { keepMeant, leftMeant } from './meant/kept.ts'
import { MeantView } from './meant/MeantView.tsx'

export { StartCard } from './library/StartCard.tsx'

const SIDES = [
  { id: 'found', title: 'On this map' },
  { id: 'library', title: 'Library' },
] as const

/** Archetypes: those that are found on this map, what is missing of one that is meant, and the library to draw from. */
export default function ArchetypesPanel(props: {
  readonly world: World
  readonly session: Session
}): ReactElement {
  const { view } = props.session
  const { side, meant = null } = useView(props.session, ({ archetypes }) => archetypes)
  const panel = useRef<HTMLDivElement>(null)
  const [fresh, setFresh] = useState<string | null>(null)
  const wasMeant = useRef(meant !== null)
  // Who leaves what is meant is back at the button that asks for it, but for a new tag, whose story is to be typed.
  useLayoutEffect(() => {
    const isLeft = wasMeant.current && meant === null && fresh === null
    wasMeant.current = meant !== null
    if (isLeft) panel.current?.querySelector<HTMLElement>('[data-mean]')?.focus()
  }, [meant, fresh])
  const { drafts } = props.session.document
  const known = useDrafts(drafts)
  const left = leftCard(known)
  const isAsked = useRef(false)
  const isFound = useRef(false)
  // The card that an earlier visit was filling in is open again, and so is what it meant; once.
  useEffect(() => {
    const earlier = leftMeant(known)
    if ((left === null && earlier === null) || isAsked.current) return
    isAsked.current = true
    const now = view.getState().archetypes
    if (earlier !== null && (now.meant ?? null) === null) {
      isFound.current = true
      showArchetypes(view, { meant: earlier, ...(now.card === null && { side: 'found' }) })
    }
    if (left !== null && now.card === null) showArchetypes(view, { side: 'library', card: left })
  })
  const showCard = (archetype: string, structure = 'standard') =>
    showArchetypes(view, {
      side: 'library',
      card: { archetype, structure },
      wantsFocus: true,
    })
  const leave = (noteId: string | null) => {
    setFresh(noteId)
    isFound.current = false
    keepMeant(drafts, null)
    showArchetypes(view, { side: 'found', meant: null })
  }
  return (
    <div ref={panel} className="panel archetypes-panel">
      <div className="panel-sides">
        {SIDES.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            aria-pressed={side === id}
            onClick={() => {
              setFresh(null)
              showArchetypes(view, { side: id })
            }}
          >
            {title}
          </button>
        ))}
      </div>
      {side === 'library' ? (
        <LibraryView {...props} />
      ) : meant === null ? (
        <FoundView {...props} accepted={fresh} onShowCard={showCard} />
      ) : (
        <MeantView {...props} meant={meant} isFound={isFound.current} onLeave={leave} onShowCard={showCard} />
      )}
    </div>
  )
}
