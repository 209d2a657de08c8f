import { type ReactElement, useEffect, useRef } from 'react'
import { type Placement, type Structure, storyOfNote } from '../../../archetypes/index.ts'
import { type ArchetypeNote, changeArchetypeNote } from '../../../model/index.ts'
import { useMap } from '../../../store/index.ts'
import { AlsoLine } from '../../parts/AlsoLine.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { nameInSentence } from '../../parts/words.ts'
import type { FoundProps } from './context.ts'
import { MatchLoops } from './MatchLoops.tsx'
import { loopsOf } from './placed.ts'
import { Roles } from './Roles.tsx'
import { useArchetype } from './useArchetype.ts'

/** The open part of a tag: who plays which role, its loops, and the story and belief in the team's own words. */
export function TagDetails({
  world,
  session,
  readOnly,
  note,
  placement,
  structure,
  isFresh,
  onAsked,
}: Omit<FoundProps, 'onShowCard'> & {
  readonly note: ArchetypeNote
  readonly placement: Placement
  /** Undefined for an archetype that this version does not know. */
  readonly structure: Structure | undefined
  /** Whether its story is to be typed now. */
  readonly isFresh: boolean
  onAsked(): void
}): ReactElement {
  const { archetype } = useArchetype(note.archetype)
  const variables = useMap(session, (map) => map.variables)
  const story = storyOfNote(note, variables, (id) => nameInSentence(variables[id]))
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const story = isFresh ? fields.current?.querySelector('textarea') : null
    if (!story) return
    story.focus()
    // What is proposed gives way to what is typed; an arrow key keeps it.
    story.select()
    onAsked()
  }, [isFresh, onAsked])

  const tell = (field: 'story' | 'mentalModel', label: string) => (text: string, gesture: string) => {
    const args = { id: note.id, fields: { [field]: text } }
    session.document.run(changeArchetypeNote, args, { label, gesture })
  }
  return (
    <div className="found-details">
      {structure && (
        <>
          <Roles session={session} placement={placement} structure={structure} />
          <MatchLoops
            session={session}
            placement={placement}
            loops={loopsOf(placement, structure)}
            structure={structure}
          />
        </>
      )}
      <div ref={fields} className="found-fields">
        <TextField
          label="Story"
          place={`archetypeNotes/${note.id}/story`}
          lines={5}
          value={story}
          placeholder="What happens here, in your own words"
          readOnly={readOnly}
          page={world.page}
          newVisit={() => world.newId()}
          onChange={tell('story', 'Tell archetype')}
        >
          <AlsoLine world={world} session={session} kind="archetypeNotes" id={note.id} field="story" />
        </TextField>
        <TextField
          label="The belief that keeps it going"
          place={`archetypeNotes/${note.id}/mentalModel`}
          lines={2}
          value={note.mentalModel}
          placeholder={archetype?.card.mentalModel ?? ''}
          readOnly={readOnly}
          page={world.page}
          newVisit={() => world.newId()}
          onChange={tell('mentalModel', 'Tell belief')}
        >
          <AlsoLine world={world} session={session} kind="archetypeNotes" id={note.id} field="mentalModel" />
        </TextField>
      </div>
    </div>
  )
}
