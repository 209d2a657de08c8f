import type { NameWords } from '../../names/prepare.ts'
import { plainWords, stemOf } from '../plainWords.ts'
import { clausesOf, type Turn, turnsIn } from './turns.ts'

/** What a note says of the sign. */
export interface Said {
  readonly polarity: '+' | '-'
  /** By which words it says so. */
  readonly verb: string
}

/**
 * The sign that a note says in one plain sentence; null where it does not. Each word in it that raises or lowers is about the target or the source: one about the target,
 * and one about the source or none. Where there is none, what stands before it is the source, a word for it, or nothing. No negation is near. All else talks of something
 * else as often as not.
 */
export function saidBy(note: string, source: string, target: string, words: NameWords): Said | null {
  const clauses = clausesOf(note, words)
  const all = clauses.flat()
  const [cause, effect] = [named(source, target, words), named(target, source, words)]
  const turns = turnsIn(clauses, words)
  const bound = turns.map((turn) => ({ turn, isOf: sideOf(turn, cause, effect) }))
  const [ofTarget, ...twice] = bound.filter(({ isOf }) => isOf === 'target')
  const [ofSource, ...more] = bound.filter(({ isOf }) => isOf === 'source')
  if (ofTarget === undefined || twice.length > 0 || more.length > 0) return null
  if (bound.some(({ isOf }) => isOf === null) || isDenied(all, turns, words)) return null
  const said = ofTarget.turn
  if (ofSource === undefined)
    return isAlone(all, said, cause, effect, words) ? { polarity: said.polarity, verb: said.text } : null
  const isTurned = ofSource.turn.polarity === '-'
  return {
    polarity: isTurned === (said.polarity === '-') ? '+' : '-',
    verb: [ofSource.turn, said]
      .toSorted((a, b) => a.at - b.at)
      .map(({ text }) => text)
      .join(' and '),
  }
}

type Names = ReadonlySet<string>

/** What a turn is about: what it acts on where it has any of that, else the nearest that stands before it, where it can be said of that. */
function sideOf(turn: Turn, cause: Names, effect: Names): 'source' | 'target' | null {
  const acted = sideIn(turn.after, cause, effect)
  if (acted !== null || !(turn.isOfBefore || turn.after.length === 0)) return acted
  const nearest = turn.before.findLast((word) => sideIn([word], cause, effect) !== null)
  return nearest === undefined ? null : sideIn([nearest], cause, effect)
}

function sideIn(words: readonly string[], cause: Names, effect: Names): 'source' | 'target' | null {
  for (const speaks of [speaksPlainlyOf, speaksOf]) {
    const [ofCause, ofEffect] = [speaks(words, cause), speaks(words, effect)]
    if (ofCause || ofEffect) return ofCause === ofEffect ? null : ofCause ? 'source' : 'target'
  }
  return null
}

/** Words within which a negation turns the verb. */
const NEAR = 3

/** A word that turns what stands near any of these; such as are turns themselves are counted already. */
function isDenied(
  all: readonly string[],
  turns: readonly Turn[],
  { has, lists, phrases }: NameWords,
): boolean {
  const taken = new Set(turns.flatMap(({ at, length }) => Array.from({ length }, (_, next) => at + next)))
  const negations = phrases(lists.noteNegations)
  return all.some((word, at) => {
    if (taken.has(at) || !turns.some((turn) => Math.abs(turn.at - at) <= NEAR + turn.length - 1)) return false
    const isHere = negations.get(word)?.some((parts) => parts.every((part, next) => all[at + next] === part))
    return isHere === true && !has(lists.noteItself, word)
  })
}

/** Whether a note in which one word turns the target says by what: by the source, by a word for it at the beginning, or by nothing at all. */
function isAlone(all: readonly string[], turn: Turn, cause: Names, effect: Names, words: NameWords): boolean {
  const { has, lists } = words
  const before = all.slice(0, turn.at)
  const [first, ...rest] = before
  if (turn.isOfBefore && !speaksOf(turn.after, effect)) {
    const start = before.findIndex((word) => speaksOf([word], effect))
    const subject = before.slice(0, start)
    const isMade = subject.some((word) => has(lists.noteMakes, word))
    return isMade && (speaksOf(subject, cause) || has(lists.noteItself, subject[0]))
  }
  if (before.length === 0) return isBare(all, turn, effect, words)
  if (rest.length === 0 && has(lists.noteItself, first)) return true
  return speaksOf(before.slice(-NEAR), cause) && !turn.isComparative
}

/** Whether a note that begins with its verb has that of the effect: “more” and “less” may be about anything unless nothing but the effect follows. */
function isBare(
  all: readonly string[],
  { at, length, isComparative }: Turn,
  effect: Names,
  words: NameWords,
): boolean {
  if (!isComparative && !words.has(words.lists.compared, all[at])) return true
  return all.slice(at + length).every((word) => speaksOf([word], effect) || !tells(word, words))
}

/** The words of a name that say something, and that the other name has not, too. */
function named(name: string, other: string, words: NameWords): Names {
  const others = new Set(plainWords(other).map(stemOf))
  const telling = plainWords(name).filter((word) => tells(word, words))
  return new Set(telling.map(stemOf).filter((word) => !others.has(word)))
}

function speaksPlainlyOf(all: readonly string[], name: Names): boolean {
  return all.some((word) => name.has(stemOf(word)))
}

/** So long is a word by which a longer one is known that begins with it, as rain in rainfall. */
const ROOT = 4

function speaksOf(all: readonly string[], name: Names): boolean {
  if (speaksPlainlyOf(all, name)) return true
  return all.map(stemOf).some((word) =>
    [...name].some((other) => {
      const [short, long] = word.length < other.length ? [word, other] : [other, word]
      return short.length >= ROOT && long.startsWith(short)
    }),
  )
}

function tells(word: string, { has, lists }: NameWords): boolean {
  return !has(lists.bare, word) && !has(lists.directed, word)
}
