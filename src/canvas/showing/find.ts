import {
  type CausalMap,
  EVIDENCE_IN_WORDS,
  foldName,
  type Id,
  inOrder,
  inText,
  loopKey,
  loopTypeOf,
  nameOrRole,
  onOneLine,
} from '../../model/index.ts'

/** One thing that was found by its name, or by what is said of it. A group is found as the variables in it, a loop as its variables and links. */
export interface Found {
  readonly kind: 'variable' | 'label' | 'group' | 'link' | 'loop'
  /** Of a loop its key. */
  readonly id: Id
  readonly name: string
  /** True when that is the role of a variable without a name. */
  readonly isRole?: boolean
  /** Where the words stand when they do not stand in the name: "note", "unit", "evidence", "source", "story". */
  readonly where?: string
  readonly variables: readonly Id[]
  readonly labels: readonly Id[]
  readonly links: readonly Id[]
}

/** A thing with the texts beside its name by which it is found, too, in the order in which they are looked through. */
interface Sought {
  readonly found: Found
  readonly said: readonly (readonly [where: string, text: string])[]
  /** False for what is found only by what is said of it: a link is called by its ends, and they are found themselves. */
  readonly isNamed: boolean
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

/** What is heard of a hit: "Hit 2 of 5: Cattle, variable, in its note", "Hit 1 of 1: Range, group of 3 variables". */
export function hitInWords(place: number, found: readonly Found[]): string {
  const thing = found[place]
  if (thing === undefined) return 'Nothing found.'
  const { kind, name, isRole, variables, where } = thing
  const size = `${variables.length} ${variables.length === 1 ? 'variable' : 'variables'}`
  const what = kind === 'group' ? `group of ${size}` : kind
  const role = isRole ? ', by its role, not named yet' : ''
  const within = where === undefined ? '' : `, in its ${where}`
  return `Hit ${place + 1} of ${found.length}: ${inText(onOneLine(name).trim())}, ${what}${role}${within}.`
}

/** The label and name of a loop; empty where it has neither. */
const calledBy = (labels: LoopLabels, key: string, name: string): string =>
  [labels.get(key) ?? '', name.trim()].filter(Boolean).join(', ')

/** What loops are called: `R1`, `B2`. */
interface LoopLabels {
  get(key: string): string | undefined
}

/**
 * What has every word typed in its name, or in one thing that is said of it: the note and unit of a variable, the evidence, source and
 * note of a link, the name and story of a loop. The best names come first, then what is found by other texts, each in the order of the map.
 */
export function findThings(map: CausalMap, typed: string, labels: LoopLabels = new Map()): readonly Found[] {
  const words = folded(typed).split(' ').filter(Boolean)
  if (words.length === 0) return []
  return soughtIn(map, labels)
    .flatMap(({ found, said, isNamed }) => {
      const best = isNamed ? rank(folded(found.name), words) : null
      if (best !== null) return [{ found, best }]
      const where = said.find(([, text]) => rank(folded(text), words) !== null)?.[0]
      return where === undefined ? [] : [{ found: { ...found, where }, best: BESIDE_NAMES }]
    })
    .sort((a, b) => a.best - b.best)
    .map(({ found }) => found)
}

/** Behind every `rank` of a name. */
const BESIDE_NAMES = 3
const NONE = { variables: [], labels: [], links: [] } as const

function soughtIn(map: CausalMap, labels: LoopLabels): readonly Sought[] {
  const variables = inOrder(map.variables)
  const nameOf = (id: Id): string => nameOrRole(map.variables[id]).trim() || 'a variable without a name'
  return [
    ...variables.map((each): Sought => {
      const isRole = each.name.trim() === '' && each.role !== ''
      const name = nameOrRole(each)
      return {
        found: { ...NONE, kind: 'variable', id: each.id, name, isRole, variables: [each.id] },
        said: [
          ['note', each.note],
          ['unit', each.unit],
        ],
        isNamed: true,
      }
    }),
    ...inOrder(map.labels).map(
      ({ id, text }): Sought => ({
        found: { ...NONE, kind: 'label', id, name: text, labels: [id] },
        said: [],
        isNamed: true,
      }),
    ),
    ...inOrder(map.groups).map(({ id, name }): Sought => {
      const members = variables.filter(({ group }) => group === id).map((member) => member.id)
      return { found: { ...NONE, kind: 'group', id, name, variables: members }, said: [], isNamed: true }
    }),
    ...inOrder(map.links).map(({ id, source, target, evidence, reference, note }): Sought => {
      const name = `${nameOf(source)} to ${nameOf(target)}`
      return {
        found: { ...NONE, kind: 'link', id, name, links: [id] },
        said: [
          ['evidence', EVIDENCE_IN_WORDS[evidence]],
          ['source', reference],
          ['note', note],
        ],
        isNamed: false,
      }
    }),
    ...Object.values(map.loopNotes).flatMap((note): readonly Sought[] => {
      // A broken loop is nowhere on the map.
      if (loopTypeOf(map, note.links) === null) return []
      const id = loopKey(note.links)
      const name = calledBy(labels, id, note.name) || 'a loop without a name'
      return [
        {
          found: { ...NONE, kind: 'loop', id, name, variables: note.variables, links: note.links },
          said: [
            ['name', note.name],
            ['story', note.story],
          ],
          isNamed: false,
        },
      ]
    }),
  ]
}
