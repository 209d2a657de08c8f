import { type ReactElement, useRef, useState } from 'react'
import type { Placement } from '../../../archetypes/index.ts'
import type { ArchetypeNote } from '../../../model/index.ts'
import { useMap } from '../../../store/index.ts'
import { nameOf } from '../../parts/words.ts'
import { archetypeName, type FoundProps } from './context.ts'
import { forget } from './deeds.ts'
import { MendTag } from './MendTag.tsx'
import { litOf, placementOf, structureOf } from './placed.ts'
import { TagDetails } from './TagDetails.tsx'
import { useLight } from './useLight.ts'
import { useSeenWhole } from './useSeenWhole.ts'
import { brokenInWords } from './words.ts'

/** An accepted archetype. It says so when an edit has broken it, and by what. */
export function Tag({
  note,
  stands,
  isFresh,
  onLeaving,
  ...shared
}: FoundProps & {
  readonly note: ArchetypeNote
  /** Where it stands now; null when it is broken, undefined while it is not yet looked at. */
  readonly stands: Placement | null | undefined
  readonly isFresh: boolean
  onLeaving(): void
}): ReactElement {
  const { world, session, readOnly } = shared
  const { variables, links } = useMap(session, ({ variables, links }) => ({ variables, links }))
  const structure = structureOf(note)
  const placement = stands ?? placementOf(note, links)
  const lit = stands === null || !structure ? null : litOf({ ...placement, key: note.key }, structure)
  const { isHeld, look, press } = useLight(world, session, lit)
  // What is broken cannot be lit. It stands open, since what the team said of it is what it is mended by.
  const isBroken = stands === null && structure !== undefined
  const [isTurned, setTurned] = useState(false)
  // Its story is asked for once, and not whenever it opens again.
  const wasAsked = useRef(false)
  const isOpen = lit === null ? isBroken !== isTurned : isHeld
  const name = archetypeName(note.archetype)
  const remove = () => {
    onLeaving()
    const told = `${name} is no longer tagged on this map. Undo brings it back.`
    forget(world, session, note.id, { label: 'Remove archetype', told })
  }
  const row = useSeenWhole(isOpen)
  return (
    <li ref={row} className={isOpen ? 'found-item open' : 'found-item'} {...look}>
      <button
        type="button"
        className="found-face"
        aria-pressed={lit === null ? undefined : isHeld}
        aria-expanded={isOpen}
        onClick={lit === null ? () => setTurned(!isTurned) : press}
      >
        <span className="found-title">{name}</span>
        <span className="unseen">: </span>
        <span className="quiet found-names">
          {note.variables.map((id) => (variables[id] ? nameOf(variables[id]) : 'gone')).join(', ')}
        </span>
      </button>
      {!structure && (
        <p className="found-said quiet">This version does not know this archetype. Its tag is kept.</p>
      )}
      {isBroken && (
        <p className="flag found-said">
          An edit has broken it: {brokenInWords(note, placement, structure, { variables, links })}
        </p>
      )}
      {isBroken && (
        <div className="found-tools found-answers found-mends">
          <MendTag {...shared} note={note} structure={structure} />
        </div>
      )}
      {isOpen && (
        <TagDetails
          {...shared}
          note={note}
          placement={placement}
          structure={structure}
          isFresh={isFresh && !wasAsked.current}
          onAsked={() => {
            wasAsked.current = true
          }}
        />
      )}
      {(isOpen || stands === null) && (
        <div className="found-tools found-answers">
          {isOpen && structure && (
            <button
              type="button"
              className="button small plain"
              onClick={() => shared.onShowCard(note.archetype, note.structure)}
            >
              Read the card
            </button>
          )}
          <button type="button" className="button small" disabled={readOnly} onClick={remove}>
            Remove the tag
          </button>
        </div>
      )}
    </li>
  )
}
