import { addLabelAt, placeForNew } from '../actions/addVariable.ts'
import { command, editable } from '../command.ts'

/** Makes a free text label where the pointer is, else near the middle of what is seen, and starts typing it. */
export const label = command({
  id: 'insert.label',
  label: 'Text label',
  menu: 'insert',
  keys: ['a'],
  prepare(world) {
    const session = editable(world)
    return session === null ? null : () => addLabelAt(world, placeForNew(world, session))
  },
})
