import type { TermId } from './terms.ts'

/** Words in which a term stands in a sentence. Those that are everyday words, too, as *flow* and *action*, are left out. */
const WORDS: readonly (readonly [TermId, RegExp])[] = [
  ['stock', /\bstocks?\b/i],
  ['gap', /\bgaps?\b/i],
  ['leverage', /\bleverage\b/i],
  ['delay', /\bdelays?\b/i],
  ['loop', /\bloops?\b/i],
  ['reinforcing', /\breinforcing\b/i],
  ['balancing', /\bbalancing\b/i],
  ['polarity', /\bpolarit(?:y|ies)\b/i],
]

/** A piece of a sentence; with its term where it is a word of the field that explains itself. */
export interface TermPart {
  readonly text: string
  readonly term: TermId | null
}

/**
 * A sentence in pieces, with the first place of each term by itself and the rest as it is. `told` are terms that were explained before
 * in the same text; those that are found are added to them.
 */
export function termsIn(sentence: string, told: Set<TermId>): readonly TermPart[] {
  const found = WORDS.flatMap(([term, words]) => {
    const match = told.has(term) ? null : words.exec(sentence)
    return match === null ? [] : [{ term, at: match.index, word: match[0] }]
  }).sort((one, other) => one.at - other.at)
  const parts: TermPart[] = []
  let end = 0
  for (const { term, at, word } of found) {
    told.add(term)
    if (at > end) parts.push({ text: sentence.slice(end, at), term: null })
    parts.push({ text: word, term })
    end = at + word.length
  }
  if (end < sentence.length) parts.push({ text: sentence.slice(end), term: null })
  return parts
}
