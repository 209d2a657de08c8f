import type { Draft } from 'immer'
import { closedLoop, loopKey } from '../kinds/cycles.ts'
import { isSaid, letterOfNote } from '../kinds/loopNotes.ts'
import type { CausalMap, Id, LoopNote, LoopType } from '../map.ts'
import { before } from './ask.ts'
import { fillLoopNote } from './fill.ts'
import { type ArchetypeSaying, noteArchetype } from './noteArchetype.ts'
import { type LoopSaying, noteLoop } from './noteLoop.ts'
import { carryNote } from './notes.ts'

/** What is said of a structure that is put on the map. */
export interface StructureSaying {
  /** Its loops, each with a name and a story, and the number that it is listed by already; absent for one that only closes now. */
  readonly loops: readonly (Pick<LoopSaying, 'noteId' | 'links' | 'variables' | 'type'> &
    Partial<Pick<LoopSaying, 'number'>> &
    Readonly<Pick<LoopNote, 'name' | 'story'>>)[]
  /** The greatest number that a loop of each type has so far; new ones are numbered on from there in their order. */
  readonly last: Readonly<Partial<Record<LoopType, number>>>
  /** Which archetype it is, and who plays which role; empty fields of it are not said. */
  readonly archetype: ArchetypeSaying
}

/**
 * Says of what was just put on the map which archetype it is, and what its loops are called and tell. `standingFor` gives the link that
 * stands in the place of one that was wanted. What people have said of a loop or an archetype stays: only what is empty is filled.
 */
export function saysOfStructure(
  map: Draft<CausalMap>,
  { loops = [], last = {}, archetype }: Partial<StructureSaying>,
  standingFor: (link: Id) => Id,
): void {
  const notes = Object.values(before(map).loopNotes)
  const nextNumber = numberingOn(before(map), last)
  for (const { name, story, number = 0, ...wanted } of loops) {
    const loop = { ...wanted, links: wanted.links.map(standingFor) }
    const broken = takenUp(map, notes, loop)
    const earlier = broken ?? notes.find(({ links }) => loopKey(links) === loopKey(loop.links))
    const fields = { ...(earlier?.name ? {} : { name }), ...(earlier?.story ? {} : { story }) }
    if (broken) fillLoopNote(broken, fields)
    else noteLoop(map, { ...loop, number: earlier?.number || number || nextNumber(loop.type), fields })
  }
  if (archetype === undefined) return
  const { story, told, mentalModel, ...saying } = archetype
  const earlier = Object.values(before(map).archetypeNotes).find(({ key }) => key === saying.key)
  noteArchetype(map, {
    ...saying,
    links: [...new Set(saying.links.map(standingFor))],
    ...(story && !earlier?.story ? { story, told } : {}),
    ...(mentalModel && !earlier?.mentalModel ? { mentalModel } : {}),
  })
}

/** Gives the next number of a letter, that no note that says something or is closed, and no loop so far, has. */
function numberingOn(
  { loopNotes, links }: CausalMap,
  last: StructureSaying['last'],
): (type: LoopType) => number {
  const given = new Map<LoopType, number>()
  const soFar = (type: LoopType): number => given.get(type) ?? last[type] ?? 0
  for (const note of Object.values(loopNotes)) {
    // One that only keeps a number may be of a loop that was undone, whose number is free.
    if (!isSaid(note) && !closedLoop(links, note.links)) continue
    const letter = letterOfNote(note)
    given.set(letter, Math.max(soFar(letter), note.number))
  }
  return (type) => {
    const number = soFar(type) + 1
    given.set(type, number)
    return number
  }
}

/** The note of a broken loop over the same variables with the same type, brought over to the links that close it again; undefined when there is none. */
function takenUp(
  map: Draft<CausalMap>,
  notes: readonly LoopNote[],
  { links, variables, type }: Pick<LoopNote, 'links' | 'variables' | 'type'>,
): Draft<LoopNote> | undefined {
  if (!closedLoop(map.links, links) || notes.some((note) => loopKey(note.links) === loopKey(links)))
    return undefined
  const course = loopKey(variables)
  const broken = notes.find(
    (note) =>
      note.type === type && loopKey(note.variables) === course && !closedLoop(before(map).links, note.links),
  )
  const note = broken && map.loopNotes[broken.id]
  if (note) carryNote(note, links, variables)
  return note
}
