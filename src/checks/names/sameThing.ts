import { singularOf } from './forms.ts'
import type { NameWords } from './prepare.ts'
import type { NameReading } from './types.ts'

/** Words by which names are compared: in the singular, without articles, prepositions and strokes. */
export interface Gist {
  readonly words: readonly string[]
  /** In the order in which they stand. */
  readonly text: string
  /** The same without spaces: “health care” and “healthcare” are one. */
  readonly joined: string
  /** In the order of the alphabet. */
  readonly sorted: string
}

/** What two names are compared by. */
export function gistOf({ words }: NameReading, table: NameWords): Gist {
  const { has, lists } = table
  const kept = words
    .flatMap(({ low }) => low.split(/[-/&'’.]+/))
    .filter(
      (low) => low !== '' && !has(lists.articles, low) && !has(lists.prepositions, low) && low !== 'and',
    )
    .map((low) => comparedAs(low, table))
  return { words: kept, text: kept.join(' '), joined: kept.join(''), sorted: kept.toSorted().join(' ') }
}

/** A word in the singular: nurses, expenses and prizes with their e. */
function comparedAs(word: string, table: NameWords): string {
  const known = table.of(table.lists.singulars, word)
  if (known !== undefined) return known
  return /(?:[lnr]s|[aeiou]z)es$/.test(word) ? word.slice(0, -1) : singularOf(word, table)
}

/**
 * Whether two names look like two ways to write one: the same words, in whatever order, or words of which one is misspelt by a letter or two. Names that differ by
 * a number, a letter (A and B), what is reported or wanted of the thing, or an opposite are two.
 */
export function isSameThing(one: Gist, other: Gist, table: NameWords): boolean {
  if (one.text === '' || other.text === '') return false
  if (one.sorted === other.sorted) return one.text === other.text || one.words.length < 4
  if (one.joined === other.joined && !/\d/.test(one.joined)) return true
  const apart = differing(one.words, other.words)
  if (apart === null) return false
  const [a, b] = apart
  if (isWithFinalE(a, b) || isWithFinalE(b, a)) return true
  if (/\d/.test(a) || /\d/.test(b) || a.length < 6 || b.length < 6) return false
  const { pairsOfOpposites, senseMarkers } = table.lists
  if (table.has(senseMarkers, a) || table.has(senseMarkers, b)) return false
  const isPair = ([x, y]: readonly [string, string]) => {
    const [p, q] = [comparedAs(x, table), comparedAs(y, table)]
    return (p === a && q === b) || (p === b && q === a)
  }
  if (pairsOfOpposites.some(isPair) || isNegated(a, b, table) || isNegated(b, a, table)) return false
  const most = Math.min(a.length, b.length) >= 10 ? 2 : 1
  // The first letter is seldom wrong, and often all that tells two words apart.
  return a[0] === b[0] && distance(a, b, most) <= most
}

/** As moral and morale: so little is seldom all that tells two things apart. */
function isWithFinalE(word: string, other: string): boolean {
  return word.length >= 5 && `${word}e` === other
}

/** Whether one of two words is the other with a prefix that makes another thing of it. */
function isNegated(word: string, other: string, { lists }: NameWords): boolean {
  return lists.oppositePrefixes.some((prefix) => prefix + word === other)
}

/** The one word in which two names of as many words differ; null when it is none or more. */
function differing(one: readonly string[], other: readonly string[]): readonly [string, string] | null {
  if (one.length !== other.length) return null
  const at = one.flatMap((word, index) => (word === other[index] ? [] : [index]))
  const [index] = at
  const [a, b] = [one[index ?? -1], other[index ?? -1]]
  return at.length === 1 && a !== undefined && b !== undefined ? [a, b] : null
}

/** How many letters must be put in, left out, changed or swapped with the next (Damerau 1964, Levenshtein 1965); beyond `most` any larger number. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let earlier: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost)
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwapped) least = Math.min(least, (earlier[j - 2] ?? 0) + 1)
      next.push(least)
    }
    earlier = row
    row = next
  }
  return row[b.length] ?? most + 1
}
