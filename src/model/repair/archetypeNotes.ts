import { joinTexts } from '../edits/join.ts'
import type { ArchetypeNote, Id } from '../map.ts'
import { type Entries, readIds } from './ids.ts'
import { ownField } from './json.ts'
import type { Surroundings } from './loopNotes.ts'
import type { Tell } from './notices.ts'
import { fillsSlots, readRecord } from './record.ts'

/**
 * Reads archetype notes, also of archetypes that this version does not know and of variables and links that are gone. Two
 * notes of one match become one: nothing said is lost, and accepted outweighs dismissed.
 */
export function readArchetypeNotes(
  entries: Entries,
  around: Surroundings,
  tell: Tell,
): Record<Id, ArchetypeNote> {
  const notes: Record<Id, ArchetypeNote> = {}
  const keys = new Map<string, Id>()
  let made = 0
  for (const { given, id, where } of entries.list) {
    const variables = readIds(ownField(given, 'variables'), around.findVariable)
    if (!fillsSlots(ownField(given, 'slots'), variables)) {
      tell(where, 'This archetype does not say which variable plays each of its roles; it was left out.')
      continue
    }
    const links = readIds(ownField(given, 'links'), around.findLink).map(
      (one) => around.merged.get(one) ?? one,
    )
    const settled = { id, made: made + 1, variables, links: [...new Set(links)] }
    const note = readRecord('archetypeNotes', given, settled, where, tell)
    const equal = note.key === '' ? undefined : notes[keys.get(note.key) ?? '']
    if (equal) {
      notes[equal.id] = together(equal, note)
      tell(where, 'This archetype is spoken of twice; what was said was put together.')
      continue
    }
    keys.set(note.key, id)
    notes[id] = note
    made += 1
  }
  return notes
}

function together(note: ArchetypeNote, other: ArchetypeNote): ArchetypeNote {
  const both: ArchetypeNote = {
    ...note,
    state: other.state === 'accepted' ? 'accepted' : note.state,
    story: joinTexts(note.story, other.story),
    mentalModel: joinTexts(note.mentalModel, other.mentalModel),
  }
  return other.extras ? { ...both, extras: { ...other.extras, ...note.extras } } : both
}
