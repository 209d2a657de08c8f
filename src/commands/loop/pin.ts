import { command, editable } from '../command.ts'
import { noteOfLoop } from '../loopNote.ts'
import { meantBy } from '../meant.ts'
import { part } from '../part.ts'
import { meantLoop } from './meantLoop.ts'

const noting = part(() => import('../actions/loopNotes.ts'))

/** Keeps the mark of the loop at which the focus is, or in the spotlight, on the map, or stops keeping it. */
export const pin = command({
  id: 'loop.pin',
  label: 'Pin loop',
  menu: 'loop',
  keys: ['p'],
  isOn(world) {
    const { session } = world
    const loop = session && meantLoop(world, meantBy(world).here)
    return session !== null && loop !== null && noteOfLoop(session, loop.key)?.pinned === true
  },
  prepare(world, { here }) {
    const session = editable(world)
    const loop = session && meantLoop(world, here)
    if (session === null || loop === null) return null
    const isPinned = noteOfLoop(session, loop.key)?.pinned === true
    return () => noting.use(({ pinLoop }) => pinLoop(world, loop.key, !isPinned))
  },
})
