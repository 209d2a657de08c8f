import { addNextVariable } from '../actions/addVariable.ts'
import { command, editable } from '../command.ts'

/** Makes a variable that the selected one acts on, and starts typing its name: what Tab does while a name is typed. */
export const nextVariable = command({
  id: 'insert.nextVariable',
  label: 'Next linked variable',
  menu: 'insert',
  takes: 'variable',
  keys: ['Mod+Enter'],
  prepare(world, { variables: [source] }) {
    if (editable(world) === null || source === undefined) return null
    return () => addNextVariable(world, source.id)
  },
})
