import { type ById, foldName, inOrder, recordOf, type Variable } from '../model/index.ts'
import { oneLine } from './print.ts'
import { Complaint } from './verb.ts'

/** Most names that are suggested. */
const SUGGESTED = 3

/**
 * The variable that a person means by a name, as the program compares names. Of several alike `Name #2` is the second in
 * order of making, as in the notation; an id serves as well. Complains when there is none, with names that are near, or
 * when it is not clear which.
 */
export function findVariable(variables: ById<Variable>, given: string): Variable {
  const own = alike(variables, given)
  const [first, ...others] = own
  if (first !== undefined && others.length > 0) {
    const ways = own.map((_, index) => `“${oneLine(given)} #${index + 1}”`).slice(0, 3)
    const more = own.length > ways.length ? ' …' : ''
    throw new Complaint(
      `${own.length} variables are called “${oneLine(given)}”; say which: ${ways.join(', ')}${more}.`,
    )
  }
  const found = first ?? byOrdinal(variables, given) ?? recordOf(variables, given)
  if (found !== undefined) return found
  const near = nearNames(variables, given).map((name) => `“${oneLine(name)}”`)
  const hint = near.length === 0 ? '' : `; is it ${near.join(' or ')}?`
  throw new Complaint(`There is no variable called “${oneLine(given)}”${hint || '.'}`)
}

function alike(variables: ById<Variable>, name: string): readonly Variable[] {
  const folded = foldName(name)
  return inOrder(variables).filter((variable) => foldName(variable.name) === folded)
}

function byOrdinal(variables: ById<Variable>, given: string): Variable | undefined {
  const [, name = '', ordinal = ''] = /^(.*\S)\s*#(\d{1,6})$/u.exec(given) ?? []
  return alike(variables, name)[Number(ordinal) - 1]
}

/** The names nearest to what was typed: those that hold it or lie in it first, then by slips of the fingers. */
function nearNames(variables: ById<Variable>, given: string): readonly string[] {
  const typed = foldName(given)
  if (typed === '') return []
  const names = new Map(Object.values(variables).map(({ name }): [string, string] => [foldName(name), name]))
  const most = Math.max(1, typed.length / 3)
  const near = [...names].flatMap(([folded, name]) => {
    const holds = folded !== '' && (folded.includes(typed) || (folded.length > 2 && typed.includes(folded)))
    if (holds) return [{ name, slips: 0 }]
    if (Math.abs(folded.length - typed.length) > most) return []
    const slips = slipsBetween(typed, folded)
    return slips <= most ? [{ name, slips }] : []
  })
  near.sort((a, b) => a.slips - b.slips || (a.name < b.name ? -1 : 1))
  return near.slice(0, SUGGESTED).map(({ name }) => name)
}

/** How many letters must be put in, left out or changed to make one text of the other (Levenshtein 1966). */
function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
