import { type ById, foldName, type Id, recordOf } from '../../model/index.ts'

/** The names of variables as typed; one without a record has none. */
export function namesOf(ids: readonly Id[], variables: ById<{ readonly name: string }>): readonly string[] {
  return ids.map((id) => recordOf(variables, id)?.name ?? '')
}

/** For each name its place in order; equal ones keep the order that they come in. */
export function rankNames(names: readonly string[]): Int32Array {
  const folded = names.map(foldedName)
  const order = names.map((_, variable) => variable)
  order.sort((a, b) => compareTexts(folded[a], folded[b]) || compareTexts(names[a], names[b]) || a - b)
  const ranks = new Int32Array(names.length)
  order.forEach((variable, rank) => {
    ranks[variable] = rank
  })
  return ranks
}

/** Folding is slow and names outlive many searches, so what was folded lately is kept. */
const folded = new Map<string, string>()
const MOST_FOLDED = 10_000

function foldedName(name: string): string {
  const known = folded.get(name)
  if (known !== undefined) return known
  if (folded.size >= MOST_FOLDED) folded.clear()
  const text = foldName(name)
  folded.set(name, text)
  return text
}

function compareTexts(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}
