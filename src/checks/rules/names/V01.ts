import { partOfNames } from '../../names/partOf.ts'
import { lackOf } from '../../names/unfinished.ts'
import { ERROR, type VariableRule, WARNING } from '../../rule.ts'

/**
 * Every variable has a name. What is being typed is not yet in the map, and a role that it was put there for stands for a name. One that breaks off, or is a number,
 * is told in the review: it is something that a person wrote.
 */
export const V01: VariableRule = {
  id: 'V01',
  group: 'names',
  of: 'variable',
  severity: ERROR,
  why: 'What is unnamed cannot be talked about.',
  find(variable, { reading, words }) {
    const read = reading(variable)
    const lacks = lackOf(read, words)
    if (lacks !== null) {
      const what = lacks === 'noun' ? 'breaks off.' : 'is a number.'
      return {
        message: `“${read.name}” ${what} Say what can rise and fall.`,
        severity: WARNING,
        part: partOfNames(variable.name),
      }
    }
    if (read.name !== '') return null
    const role = variable.role.trim()
    if (role !== '') return null
    return { message: 'This variable is unnamed.' }
  },
}
