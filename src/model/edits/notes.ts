import type { Draft } from 'immer'
import { rotateLoop } from '../kinds/cycles.ts'
import type { CausalMap, Id, LoopNote } from '../map.ts'
import { replaceInArchetypes } from './archetypeNotes.ts'
import { before } from './ask.ts'

/**
 * Puts other links in the place of one in every note of a loop or an archetype that runs over it, with the variables that come to lie between
 * them.
 */
export function replaceInNotes(
  map: Draft<CausalMap>,
  link: Id,
  replacements: readonly Id[],
  between: readonly Id[],
): void {
  replaceInArchetypes(map, link, replacements)
  for (const id of Object.keys(before(map).loopNotes)) {
    const note = map.loopNotes[id]
    const index = note ? note.links.indexOf(link) : -1
    if (!note || index < 0) continue
    const links = note.links.toSpliced(index, 1, ...replacements)
    carryNote(note, links, note.variables.toSpliced(index + 1, 0, ...between))
  }
}

/** Hangs a note on another loop, turned to its canonical way round. */
export function carryNote(note: Draft<LoopNote>, links: readonly Id[], variables: readonly Id[]): void {
  const turned = rotateLoop(links, variables)
  note.links = [...turned.links]
  note.variables = [...turned.variables]
}
