import { addVariableAt, placeForNew } from '../actions/addVariable.ts'
import { command, editable } from '../command.ts'

/** Makes a variable where the pointer is, else near the middle of what is seen, and starts typing its name. */
export const variable = command({
  id: 'insert.variable',
  label: 'Variable',
  menu: 'insert',
  keys: ['n'],
  prepare(world) {
    const session = editable(world)
    return session === null ? null : () => addVariableAt(world, placeForNew(world, session))
  },
})
