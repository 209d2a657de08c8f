import { atVariable, type Found, INFO, type MapRule } from '../../rule.ts'

/** A unit can be named. Where a map uses none at all that is said once, and not of each variable. */
export const V07: MapRule = {
  id: 'V07',
  group: 'names',
  severity: INFO,
  of: 'map',
  why: 'Naming a unit shows which variables are vague; soft ones can use a scale from 0 to 100.',
  find({ variables, reading, nameOf }): readonly Found[] {
    const named = variables.filter((variable) => reading(variable).words.length > 0)
    const without = named.filter(({ unit }) => unit.trim() === '')
    const [first, ...others] = without
    if (first === undefined) return []
    if (without.length < named.length || named.length === 1) {
      return without.map((variable) => ({
        message: `“${nameOf(variable.id)}” has no unit. What would you count? A scale from 0 to 100 is one, too.`,
        where: [atVariable(variable)],
      }))
    }
    return [
      {
        message: `None of the ${named.length} variables has a unit. What would you count of each?`,
        where: [atVariable(first), ...others.map(atVariable)],
      },
    ]
  },
}
