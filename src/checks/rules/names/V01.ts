import { ERROR, type VariableRule } from '../../rule.ts'

/** Every variable has a name. What is being typed is not yet in the map, and a role that it was put there for stands for a name. */
export const V01: VariableRule = {
  id: 'V01',
  group: 'names',
  of: 'variable',
  severity: ERROR,
  why: 'An unnamed box cannot be discussed.',
  find(variable, { reading }) {
    if (reading(variable).name !== '') return null
    const role = variable.role.trim()
    if (role !== '') return null
    return { message: 'This variable has no name.' }
  },
}
