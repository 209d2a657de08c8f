import { castDraft } from 'immer'
import { closedLoop, loopKey, rotateLoop, typeOfSigns } from '../cycles.ts'
import { addSaying } from '../edits/notes.ts'
import type { ById, Id, Link, LoopNote, LoopType } from '../map.ts'
import { findRing } from '../settle.ts'
import { type Entries, readIds } from './ids.ts'
import { type JsonObject, ownField } from './json.ts'
import type { Tell } from './notices.ts'
import { readRecord } from './record.ts'

/** What a note in the file can be about: the links that the file has, and what references in it mean. */
export interface Surroundings {
  readonly links: ById<Link>
  readonly merged: ReadonlyMap<Id, Id>
  readonly findLink: (reference: unknown) => Id | undefined
  readonly findVariable: (reference: unknown) => Id | undefined
}

interface Course {
  readonly links: readonly Id[]
  readonly variables: readonly Id[]
}

/**
 * Reads loop notes. One whose links are not all there is kept as broken. One that names only its variables gets the links
 * that join them. Two notes of one loop become one.
 */
export function readLoopNotes(entries: Entries, around: Surroundings, tell: Tell): Record<Id, LoopNote> {
  const notes: Record<Id, LoopNote> = {}
  const keys = new Map<string, Id>()
  for (const { given, id, where } of entries.list) {
    const course = readCourse(given, around)
    if (!course) {
      const name = ownField(given, 'name')
      const called = typeof name === 'string' && name !== '' ? ` called “${name}”` : ''
      tell(where, `This loop${called} does not say over which links or variables it runs; it was left out.`)
      continue
    }
    const loop = closedLoop(around.links, course.links)
    if (!loop) {
      tell(
        where,
        'The links of this loop are not all there any more; what was said of it is kept as a broken loop.',
      )
    }
    // A declared type is kept, also when the links make another; where none is declared there is nothing to dispute.
    const type =
      loop && ownField(given, 'type') === undefined ? typeOfSigns(loop.map((link) => link.polarity)) : null
    const settled = type === null ? { id, ...course } : { id, ...course, type }
    const note = readRecord('loopNotes', given, settled, where, tell)
    const key = loopKey(note.links)
    const equal = notes[keys.get(key) ?? '']
    if (equal) {
      const both = castDraft({ ...equal })
      addSaying(both, castDraft(note))
      notes[equal.id] = both
      tell(where, 'This loop is spoken of twice; what was said was put together.')
      continue
    }
    keys.set(key, id)
    notes[id] = note
  }
  return notes
}

/** The links and variables of the loop, its canonical way round; null when the file tells neither. */
function readCourse(given: JsonObject, around: Surroundings): Course | null {
  const links = readIds(ownField(given, 'links'), around.findLink).map((id) => around.merged.get(id) ?? id)
  const loop = closedLoop(around.links, links)
  if (loop) {
    return rotateLoop(
      links,
      loop.map((link) => link.source),
    )
  }
  const variables = readIds(ownField(given, 'variables'), around.findVariable)
  if (links.length >= 2 && links.length === variables.length) return rotateLoop(links, variables)
  const ring = findRing(around.links, variables, readType(ownField(given, 'type')))
  return ring && rotateLoop(ring, variables)
}

function readType(value: unknown): LoopType {
  return value === 'R' || value === 'B' ? value : 'U'
}
