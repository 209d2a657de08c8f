import {
  type CausalMap,
  foldName,
  type Id,
  inOrder,
  inText,
  nameOrRole,
  onOneLine,
} from '../../model/index.ts'

/** One thing that was found by its name. A group is found as the variables in it. */
export interface Found {
  readonly kind: 'variable' | 'label' | 'group'
  readonly id: Id
  readonly name: string
  /** True when that is the role of a variable without a name. */
  readonly isRole?: boolean
  readonly variables: readonly Id[]
  readonly labels: readonly Id[]
}

/** What names are looked for by: case, white space and the accents of Latin, Greek and Cyrillic letters make no difference. */
function folded(text: string): string {
  return foldName(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
}

/** How well a folded name answers to the words typed: its beginning, the beginning of a word, any part; null when it does not. */
function rank(name: string, words: readonly string[]): number | null {
  if (!words.every((word) => name.includes(word))) return null
  if (name.startsWith(words.join(' '))) return 0
  return words.every((word) => ` ${name}`.includes(` ${word}`)) ? 1 : 2
}

/** What is heard of a hit: "Hit 2 of 5: Cattle, variable", "Hit 1 of 1: Range, group of 3 variables". */
export function hitInWords(place: number, found: readonly Found[]): string {
  const thing = found[place]
  if (thing === undefined) return 'Nothing found.'
  const { kind, name, isRole, variables } = thing
  const size = `${variables.length} ${variables.length === 1 ? 'variable' : 'variables'}`
  const what = kind === 'group' ? `group of ${size}` : kind
  const role = isRole ? ', by its role, not named yet' : ''
  return `Hit ${place + 1} of ${found.length}: ${inText(onOneLine(name).trim())}, ${what}${role}.`
}

/** The variables, labels and groups whose names hold every word typed; the best first, then in the order of the map. */
export function findThings(map: CausalMap, typed: string): readonly Found[] {
  const words = folded(typed).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const all: readonly Found[] = [
    ...inOrder(map.variables).map(
      (each): Found => ({
        kind: 'variable',
        id: each.id,
        name: nameOrRole(each),
        isRole: each.name.trim() === '' && each.role !== '',
        variables: [each.id],
        labels: [],
      }),
    ),
    ...inOrder(map.labels).map(
      ({ id, text }): Found => ({ kind: 'label', id, name: text, variables: [], labels: [id] }),
    ),
    ...inOrder(map.groups).map(({ id, name }): Found => {
      const members = inOrder(map.variables).filter(({ group }) => group === id)
      return { kind: 'group', id, name, variables: members.map((member) => member.id), labels: [] }
    }),
  ]
  return all
    .flatMap((found) => {
      const best = rank(folded(found.name), words)
      return best === null ? [] : [{ found, best }]
    })
    .sort((a, b) => a.best - b.best)
    .map(({ found }) => found)
}
