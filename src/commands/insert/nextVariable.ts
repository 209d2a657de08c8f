import { addNextVariable } from '../actions/addVariable.ts'
import { command, editable } from '../command.ts'
import { soleVariable } from '../selected.ts'

/** Makes a variable that the selected one acts on, and starts typing its name: what Tab does while a name is typed. */
export const nextVariable = command({
  id: 'insert.nextVariable',
  label: 'Next linked variable',
  menu: 'insert',
  keys: ['Mod+Enter'],
  prepare(world) {
    const session = editable(world)
    const source = session === null ? null : soleVariable(session)
    return source === null ? null : () => addNextVariable(world, source.id)
  },
})
