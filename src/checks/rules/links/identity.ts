import type { Link, Variable } from '../../../model/index.ts'
import { recordOf } from '../../../model/index.ts'
import type { NameWords } from '../../names/prepare.ts'
import { atLink, atVariable, INFO, type LinkRule } from '../../rule.ts'
import type { Seen } from '../../see.ts'
import type { Fix } from '../../types.ts'
import { plainWords, stemOf } from '../plainWords.ts'
import { ends } from '../telling.ts'

/** L10: a link between two names of one thing: the one is the rest of the other, or the same words in another order. */
export const identity: LinkRule = {
  id: 'L10',
  group: 'links',
  of: 'link',
  severity: INFO,
  why: 'To say the same thing once more is no cause: nothing can act between the two.',
  find(link, seen) {
    const [source, target] = [link.source, link.target].map((id) => recordOf(seen.map.variables, id))
    if (!source || !target || source === target) return null
    const same = sameThing(source, target, seen.words)
    if (same === null) return null
    const { from, to } = ends(link, seen)
    const message = same.isTurned
      ? `${from} and ${to} are two sides of one thing: where the one is more the other is less. Keep one of them.`
      : `${from} and ${to} look like two names for one thing. Keep one of them.`
    return {
      message,
      where: [atLink(link), atVariable(source), atVariable(target)],
      fix: mending(link, same, seen),
    }
  },
}

/** Two variables that are one thing. */
interface Same {
  readonly keep: Variable
  readonly gone: Variable
  /** More of the one is less of the other. */
  readonly isTurned: boolean
}

function sameThing(one: Variable, other: Variable, words: NameWords): Same | null {
  const { complements, senseMarkers } = words.lists
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if ([...a, ...b].some((word) => words.has(senseMarkers, word))) return null
  const [first, second] = [a, b].map((all) => ` ${all.join(' ')} `)
  for (const [kept, rest] of complements) {
    if (isRestOf(first ?? '', second ?? '', kept, rest)) return { keep: one, gone: other, isTurned: true }
    if (isRestOf(second ?? '', first ?? '', kept, rest)) return { keep: other, gone: one, isTurned: true }
  }
  return isReordered(a, b, words) ? { keep: one, gone: other, isTurned: false } : null
}

const known = new WeakMap<Variable, readonly string[]>()

/** The words of a name, read once: many links meet at some variables. */
function wordsOf(variable: Variable): readonly string[] {
  const there = known.get(variable)
  if (there) return there
  const all = plainWords(variable.name)
  known.set(variable, all)
  return all
}

/** Whether two names, their words set apart by single spaces, are the same but for one in the one and its complement in the other. */
function isRestOf(name: string, other: string, kept: string, rest: string): boolean {
  return name.includes(` ${kept} `) && name.replace(` ${kept} `, ` ${rest} `) === other
}

/** Whether two names have the same words that say something, none else, in another order. Where order means something they are two. */
function isReordered(a: readonly string[], b: readonly string[], words: NameWords): boolean {
  const { bare, directed } = words.lists
  if ([...a, ...b].some((word) => words.has(directed, word))) return false
  const [one, other] = [a, b].map((all) => all.filter((word) => !words.has(bare, word)).map(stemOf))
  if (!one || !other || one.length < 2 || one.join(' ') === other.join(' ')) return false
  return one.toSorted().join(' ') === other.toSorted().join(' ')
}

/** Makes one of the two; the signs of what stands for less of it turn. Nothing where the sign between them says otherwise. */
function mending({ polarity }: Link, { keep, gone, isTurned }: Same, { nameOf }: Seen): Fix | null {
  if (polarity !== (isTurned ? '-' : '+')) return null
  return {
    label: `Make ${nameOf(gone.id)} part of ${nameOf(keep.id)}`,
    changes: [{ kind: 'merge', keep: keep.id, gone: gone.id, ...(isTurned ? { turn: true } : {}) }],
  }
}
