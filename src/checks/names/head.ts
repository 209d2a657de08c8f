import type { NameWords } from './prepare.ts'
import type { Word } from './types.ts'

/** Where the first preposition stands that something stands before; the number of words when there is none. */
export function prepositionAt(words: readonly Word[], { has, lists }: NameWords): number {
  const at = words.findIndex(({ low }, index) => index > 0 && has(lists.prepositions, low))
  return at < 0 ? words.length : at
}

/** The noun that a name is about: the last word before a preposition. */
export function headOf(words: readonly Word[], table: NameWords): Word | undefined {
  return words[prepositionAt(words, table) - 1]
}

/** The noun that a name or a part of it is about, when what only says in which state it is is left out: boards of “Ironing boards sold”. */
export function nounOf(words: readonly Word[], table: NameWords): Word | undefined {
  const end = prepositionAt(words, table)
  let at = end - 1
  while (at > 0 && isState(words[at]?.low ?? '', table)) at -= 1
  return words[at]
}

function isState(low: string, { has, lists }: NameWords): boolean {
  return has(lists.states, low) || (/[a-z]{2}ed$/.test(low) && !/(eed|shed|bed)$/.test(low))
}

/** The words without an article at the beginning. */
export function withoutArticle(words: readonly Word[], { has, lists }: NameWords): readonly Word[] {
  return words.length > 1 && has(lists.articles, words[0]?.low) ? words.slice(1) : words
}

/** The words without what only says very. */
export function withoutVery(words: readonly Word[], { has, lists }: NameWords): readonly Word[] {
  let first = 0
  while (first < words.length - 1 && has(lists.very, words[first]?.low)) first += 1
  return words.slice(first)
}
