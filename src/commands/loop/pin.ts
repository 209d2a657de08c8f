import { pinLoop } from '../actions/loopNotes.ts'
import { command, editable } from '../command.ts'
import { noteOfLoop } from '../loopNote.ts'

/** Keeps the mark of the loop in the spotlight on the map, or stops keeping it. */
export const pin = command({
  id: 'loop.pin',
  label: 'Pin loop',
  menu: 'loop',
  keys: ['p'],
  isOn({ session }) {
    const loop = session?.spotlit() ?? null
    return session !== null && loop !== null && noteOfLoop(session, loop.key)?.pinned === true
  },
  prepare(world) {
    const session = editable(world)
    const loop = session?.spotlit() ?? null
    if (session === null || loop === null) return null
    return () => pinLoop(world, loop.key, noteOfLoop(session, loop.key)?.pinned !== true)
  },
})
