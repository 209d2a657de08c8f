import type { Draft } from 'immer'
import { loopKey, rotateLoop } from '../cycles.ts'
import type { CausalMap, Id, LoopNote } from '../map.ts'
import { replaceInArchetypes } from './archetypeNotes.ts'
import { before } from './ask.ts'
import { joinTexts } from './join.ts'

/**
 * Puts other links in the place of one in every note of a loop or an archetype that runs over it, with the variables that come to lie between
 * them. Two loop notes that come to hang on one loop become one.
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
    carryNote(map, note, links, note.variables.toSpliced(index + 1, 0, ...between))
  }
}

/** Hangs a note on another loop, turned to its canonical way round. */
export function carryNote(
  map: Draft<CausalMap>,
  note: Draft<LoopNote>,
  links: readonly Id[],
  variables: readonly Id[],
): void {
  const turned = rotateLoop(links, variables)
  note.links = [...turned.links]
  note.variables = [...turned.variables]
  joinNotesOf(map, note)
}

/** Makes one of two notes that hang on the same loop: the named one stays, or that of the smaller id. Nothing said is lost. */
function joinNotesOf(map: Draft<CausalMap>, note: Draft<LoopNote>): void {
  const key = loopKey(note.links)
  for (const other of Object.values(map.loopNotes)) {
    if (other.id === note.id || loopKey(other.links) !== key) continue
    const isFirst = (note.name !== '') === (other.name !== '') ? note.id < other.id : note.name !== ''
    const [kept, gone] = isFirst ? [note, other] : [other, note]
    addSaying(kept, gone)
    delete map.loopNotes[gone.id]
    return
  }
}

/** Adds to a note what another says of the same loop; a second name goes into the story. */
export function addSaying(note: Draft<LoopNote>, other: Readonly<Draft<LoopNote>>): void {
  const second = note.name === '' || other.name === note.name ? '' : other.name
  note.story = joinTexts(note.story, joinTexts(second, other.story))
  if (note.name === '') note.name = other.name
  note.pinned = note.pinned || other.pinned
  if (note.number === 0 && other.type === note.type) note.number = other.number
  if (other.extras) note.extras = { ...other.extras, ...note.extras }
}
