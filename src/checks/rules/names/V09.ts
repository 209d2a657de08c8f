import { holdsPhrase } from '../../names/masks.ts'
import type { NameTeller } from '../../names/teller.ts'
import { INFO } from '../../rule.ts'

/** A name can be read from the back of a room. */
export const V09: NameTeller = {
  id: 'V09',
  group: 'names',
  severity: INFO,
  why: 'Long names cannot be read from the back of a room, and a sentence hides a second variable.',
  tell(reading, words) {
    const { lists } = words
    const count = reading.words.filter(
      ({ low }) => !words.has(lists.articles, low) && low !== 'of' && low !== 'per',
    ).length
    if (!isLong(reading.name, count, lists) && !isSentence(reading, words)) return null
    return { message: `“${reading.name}” is long. Shorten it and move the rest to the note.` }
  },
}

/** Whether a name holds a clause, as with “because”. */
export const isClause: (...told: Parameters<NameTeller['tell']>) => boolean = (reading, words) =>
  words.has(words.lists.asking, reading.words[0]?.low) ||
  holdsPhrase({ ...reading, words: reading.words.slice(1, -1) }, words, words.lists.clauses)

/** Whether a name is a sentence, or holds one. */
export const isSentence: (...told: Parameters<NameTeller['tell']>) => boolean = (reading, words) =>
  isClause(reading, words) || reading.words.slice(1, -1).some(({ low }) => words.has(words.lists.finite, low))

function isLong(name: string, words: number, lists: { mostWords: number; mostLetters: number }): boolean {
  return words > lists.mostWords || [...name].length > lists.mostLetters
}
