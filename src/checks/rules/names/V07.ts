import { AT_MAP, atVariable, type Found, INFO, type MapRule } from '../../rule.ts'
import { areMost } from '../areMost.ts'

/** A unit can be named. Where most of a map has none that is said once, and not of each variable. */
export const V07: MapRule = {
  id: 'V07',
  group: 'names',
  severity: INFO,
  of: 'map',
  why: 'Naming a unit shows which variables are vague; soft ones can use a scale from 0 to 100.',
  find({ variables, reading, nameOf }): readonly Found[] {
    const named = variables.filter((variable) => reading(variable).words.length > 0)
    const without = named.filter(({ unit }) => unit.trim() === '')
    const [count, of] = [without.length, named.length]
    if (!areMost(count, of)) {
      return without.map((variable) => ({
        message: `“${nameOf(variable.id)}” has no unit. What would you count? A scale from 0 to 100 is one, too.`,
        where: [atVariable(variable)],
      }))
    }
    const which =
      count === of ? `None of the ${of} variables has a unit.` : `${count} of ${of} variables have no unit.`
    return [
      { message: `${which} What would you count of each?`, where: [AT_MAP, ...without.map(atVariable)] },
    ]
  },
}
