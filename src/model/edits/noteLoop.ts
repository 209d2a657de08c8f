import { castDraft, type Draft } from 'immer'
import { closedLoop, loopKey, rotateLoop, typeOfSigns } from '../kinds/cycles.ts'
import { isSaid } from '../kinds/loopNotes.ts'
import type { CausalMap, Id, LoopNote, LoopType } from '../map.ts'
import { newLoopNote } from '../records.ts'
import { before, isFreeId } from './ask.ts'
import { fillLoopNote } from './fill.ts'
import { freeNumber } from './loopNumber.ts'

/** What is to be said of a loop. `noteId` is used when the loop has no note yet; `number` when it has none of its own. */
export interface LoopSaying {
  readonly noteId: Id
  readonly links: readonly Id[]
  readonly variables: readonly Id[]
  readonly type: LoopType
  readonly number: number
  readonly fields: Partial<Pick<LoopNote, 'name' | 'story' | 'pinned'>>
}

/**
 * Names, tells or pins one feedback loop: changes the note of exactly these links, also of a broken loop, or makes one
 * for a loop that is closed. A note left with no name, story, pin nor number is removed.
 */
export function noteLoop(map: Draft<CausalMap>, args: LoopSaying): void {
  const key = loopKey(args.links)
  const earlier = Object.values(before(map).loopNotes).find((note) => loopKey(note.links) === key)
  const note = earlier ? map.loopNotes[earlier.id] : makeNote(map, args)
  if (!note) return
  fillLoopNote(note, args.fields)
  if (note.number === 0 && !isSaid(note)) {
    delete map.loopNotes[note.id]
    return
  }
  if (note.number === 0) note.number = freeNumber(before(map), note, args.number)
  if (!earlier) map.loopNotes[note.id] = note
}

function makeNote(map: Draft<CausalMap>, args: LoopSaying): Draft<LoopNote> | undefined {
  // As they are by now: the same edit may have drawn them.
  const loop = closedLoop(map.links, args.links)
  if (!loop || !isFreeId(map, 'loopNotes', args.noteId)) return undefined
  const turned = rotateLoop(
    args.links,
    loop.map((link) => link.source),
  )
  const type = typeOfSigns(loop.map((link) => link.polarity))
  const note = { id: args.noteId, links: [...turned.links], variables: turned.variables, type }
  return castDraft({ ...newLoopNote(note) })
}
