import { type LoopNote, noteLoop } from '../../model/index.ts'
import { editable } from '../command.ts'
import { loopHere } from '../loop/meantLoop.ts'
import { noteOfLoop } from '../loopNote.ts'
import type { World } from '../types.ts'
import { spoken } from '../words.ts'

/** Gives the loop of this key a name; an empty one takes the name away. */
export function nameLoop(world: World, key: string, name: string): void {
  const trimmed = name.trim()
  const told = trimmed === '' ? 'has no name now' : `named ${spoken(trimmed)}`
  changeNote(world, key, { name: trimmed }, 'Name loop', told)
}

/** Keeps the mark of the loop of this key on the map, or stops keeping it. */
export function pinLoop(world: World, key: string, on: boolean): void {
  changeNote(
    world,
    key,
    { pinned: on },
    on ? 'Pin loop' : 'Unpin loop',
    on ? 'pinned' : 'not pinned any more',
  )
}

function changeNote(
  world: World,
  key: string,
  fields: Partial<Pick<LoopNote, 'name' | 'pinned'>>,
  label: string,
  told: string,
): void {
  const session = editable(world)
  if (session === null) return
  const { list, labels } = session.loops.getState()
  // The list need not reach as far as the loop in the spotlight, or one that has a mark.
  const spotlit = session.spotlit()
  const loop =
    spotlit?.key === key
      ? spotlit
      : (loopHere(session, { kind: 'loops', id: key }) ?? list.loops.find((each) => each.key === key))
  if (loop === undefined) return
  const text = labels.get(key) ?? ''
  const { links, variables, type } = loop
  const noteId = noteOfLoop(session, key)?.id ?? world.newId()
  const number = Number(/\d+$/.exec(text)?.[0] ?? 0)
  const args = { noteId, links, variables, type, number, fields }
  if (session.document.run(noteLoop, args, { label }) !== null) return
  world.page.announce(`${text === '' ? 'Loop' : text} ${told}.`)
}
