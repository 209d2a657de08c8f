import { ArrowLeft } from 'lucide-react'
import { type KeyboardEvent, type ReactElement, useEffect } from 'react'
import { isComposing, type World } from '../../../commands/index.ts'
import {
  holdMatch,
  type MeantShown,
  pointAtMatch,
  type Session,
  showArchetypes,
} from '../../../store/index.ts'
import '../found/found.css'
import './meant.css'
import { keepMeant } from './kept.ts'
import { isMeantLit } from './lit.ts'
import { MeantAnswer } from './MeantAnswer.tsx'
import { MeantPicker } from './MeantPicker.tsx'

/** *We mean this archetype*: asks which, and tells what of it stands on the map and what is missing. It stays while the map is edited. */
export function MeantView({
  world,
  session,
  meant,
  isFound,
  onLeave,
  onShowCard,
}: {
  readonly world: World
  readonly session: Session
  readonly meant: MeantShown
  /** What an earlier visit left is there, and does not take the focus. */
  readonly isFound: boolean
  /** Back to what is found; with the tag that was made, or without. */
  onLeave(noteId: string | null): void
  onShowCard(archetype: string, structure?: string): void
}): ReactElement {
  const { view } = session
  const mean = (change: Partial<MeantShown>) => showArchetypes(view, { meant: { ...meant, ...change } })
  useEffect(
    () => () => {
      pointAtMatch(view, null)
      if (isMeantLit(view.getState().heldMatch)) holdMatch(view, null)
    },
    [view],
  )
  const { drafts } = session.document
  useEffect(() => keepMeant(drafts, meant), [drafts, meant])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event.nativeEvent)) return
    event.preventDefault()
    event.stopPropagation()
    onLeave(null)
  }
  return (
    // What is in it has the focus; it only has the key that leads back.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className="found-view lack-view" onKeyDown={onKeyDown}>
      <button type="button" className="button small plain lack-back" onClick={() => onLeave(null)}>
        <ArrowLeft className="icon" size={14} aria-hidden="true" />
        Back to what is found
      </button>
      {meant.archetype === null ? (
        <section className="lack-picker" aria-label="Which archetype is meant?">
          <h2>Which archetype is meant?</h2>
          <MeantPicker onChoose={(archetype) => mean({ archetype, structure: null, given: {} })} />
        </section>
      ) : (
        <MeantAnswer
          key={meant.archetype}
          world={world}
          session={session}
          archetype={meant.archetype}
          structure={meant.structure}
          given={meant.given}
          isFound={isFound}
          onForm={(structure) => mean({ structure, given: {} })}
          onGiven={(given, structure) => mean({ given, structure })}
          onOther={() => mean({ archetype: null })}
          onAccepted={onLeave}
          onShowCard={onShowCard}
        />
      )}
    </div>
  )
}
