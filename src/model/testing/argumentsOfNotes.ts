import fc from 'fast-check'
import type { EditArguments } from './editNames.ts'
import { part } from './fields.ts'
import { archetypeNoteId, LINKS, linkId, noteId, some, variableId } from './ids.ts'
import { deleted } from './parts.ts'
import { cast, course } from './roles.ts'
import { archetypeKey, archetypeState, text, type } from './values.ts'

/** For tests only: what is said of an archetype. */
export const archetypeSaying = fc
  .tuple(
    cast,
    fc.record({
      noteId: archetypeNoteId,
      archetype: fc.constantFrom('fixes-that-fail', 'of a newer version'),
      structure: fc.constantFrom('', 'standard'),
      state: archetypeState,
      inverted: some(fc.constantFrom('symptom', 'quick_fix')),
      links: some(linkId),
      key: archetypeKey,
    }),
    part({ story: text, told: text, mentalModel: text }),
  )
  .map(([roles, saying, said]) => ({ ...roles, ...saying, ...said }))

/** For tests only: arguments of edits of what people say of the map, its loops and its archetypes. */
export const argumentsOfNotes = {
  changeMeta: fc.record({ fields: part({ title: text, description: text, author: text, modified: text }) }),
  noteLoop: fc
    .tuple(
      course,
      fc.record({
        noteId,
        type,
        number: fc.nat(3),
        fields: part({ name: text, story: text, pinned: fc.boolean() }),
      }),
    )
    .map(([way, saying]) => ({ ...way, ...saying })),
  numberLoops: fc.record({
    loops: some(
      fc.tuple(course, noteId, fc.nat(3)).map(([{ links }, noteId, number]) => ({ links, noteId, number })),
    ),
  }),
  removeLoopNotes: fc.record({ ids: some(noteId) }),
  acceptLoopType: fc.record({ id: noteId, number: fc.integer({ min: -1, max: 3 }) }),
  mendLoop: fc.record(
    { noteId, newIds: fc.shuffledSubarray([...LINKS, 'r', 's']), deleted },
    { requiredKeys: ['noteId', 'newIds'] },
  ),
  standInLoops: fc.record({
    loops: some(fc.record({ noteId, standIns: fc.dictionary(variableId, variableId, { maxKeys: 2 }) })),
  }),
  noteArchetype: archetypeSaying,
  changeArchetypeNote: fc.record({
    id: archetypeNoteId,
    fields: part({ story: text, mentalModel: text }),
  }),
  removeArchetypeNotes: fc.record({ ids: some(archetypeNoteId) }),
} satisfies Partial<EditArguments>
