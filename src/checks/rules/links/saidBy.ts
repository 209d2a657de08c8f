import type { NameWords } from '../../names/prepare.ts'
import { plainWords, stemOf } from '../plainWords.ts'

/** Words within which the source, the verb and the effect of a note stand, and within which a negation turns the verb. */
const NEAR = 3

/** What a note says of the sign. */
export interface Said {
  readonly polarity: '+' | '-'
  /** By which word it says so. */
  readonly verb: string
}

/** A verb in a note: where it stands, and how many words it is. */
interface Verb {
  readonly at: number
  readonly length: number
  readonly polarity: '+' | '-'
}

/**
 * The sign that a note says in one plain clause; null where it does not. One verb in it raises or lowers, what it does that to is the target, what stands before it is the
 * source or nothing, and no negation is near. All else talks of something else as often as not.
 */
export function saidBy(note: string, source: string, target: string, words: NameWords): Said | null {
  const all = plainWords(note)
  const [verb, ...others] = verbsIn(all, words)
  if (verb === undefined || others.length > 0) return null
  const before = all.slice(0, verb.at).slice(-NEAR)
  const after = all.slice(verb.at + verb.length, verb.at + verb.length + NEAR)
  const around = ` ${[...before, ...after].join(' ')} `
  if (words.lists.noteNegations.some((negation) => around.includes(` ${negation} `))) return null
  const [cause, effect] = [named(source, target, words), named(target, source, words)]
  const isTold = before.length > 0 ? speaksOf(before, cause) : isBare(all, verb, effect, words)
  if (!speaksOf(after, effect) || !isTold) return null
  return { polarity: verb.polarity, verb: all.slice(verb.at, verb.at + verb.length).join(' ') }
}

function verbsIn(all: readonly string[], { lists, phrases }: NameWords): readonly Verb[] {
  const signs = [
    [phrases(lists.noteRaise), '+'],
    [phrases(lists.noteLower), '-'],
  ] as const
  return all.flatMap((word, at) =>
    signs.flatMap(([verbs, polarity]): readonly Verb[] => {
      const found = verbs.get(word)?.find((parts) => parts.every((part, next) => all[at + next] === part))
      return found === undefined ? [] : [{ at, length: found.length, polarity }]
    }),
  )
}

/** The words of a name that say something, and that the other name has not, too. */
function named(name: string, other: string, words: NameWords): ReadonlySet<string> {
  const others = new Set(plainWords(other).map(stemOf))
  const telling = plainWords(name).filter((word) => tells(word, words))
  return new Set(telling.map(stemOf).filter((word) => !others.has(word)))
}

function speaksOf(all: readonly string[], name: ReadonlySet<string>): boolean {
  return all.some((word) => name.has(stemOf(word)))
}

/** Whether a note that begins with its verb has that of the effect: “more” and “less” may be about anything unless nothing but the effect follows. */
function isBare(
  all: readonly string[],
  { at, length }: Verb,
  effect: ReadonlySet<string>,
  words: NameWords,
): boolean {
  if (!words.has(words.lists.compared, all[at])) return true
  return all.slice(at + length).every((word) => effect.has(stemOf(word)) || !tells(word, words))
}

function tells(word: string, { has, lists }: NameWords): boolean {
  return !has(lists.bare, word) && !has(lists.directed, word)
}
