import { singularOf } from '../../../names/forms.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { NameReading, Told } from '../../../names/types.ts'
import { lackOf } from '../../../names/unfinished.ts'
import { wordsIn } from '../../../names/wordsIn.ts'

/** A name that is proposed, and whether signs turn with it. */
export interface Proposal {
  readonly name: string
  readonly turn: boolean
}

/** So many names are tried, each proposed for the one before. */
const MOST_TRIED = 4
/** More letters are read by nobody from the back of a room. */
const MOST_LETTERS = 40
const PER_TIME = / per (year|month)$/

/**
 * A proposal of which no rule of words would say anything; null where there is none. What is told in turn is replaced by what is proposed for it, as “expensive fuel”
 * by its price. `tell` says what is told of a name.
 */
export function soundProposal(
  first: Proposal,
  { kind, words: said }: NameReading,
  table: NameWords,
  tell: (reading: NameReading, table: NameWords) => Told | null,
): Proposal | null {
  let { name, turn } = first
  for (let tried = 0; tried < MOST_TRIED; tried += 1) {
    if ([...name].length > MOST_LETTERS) name = name.replace(PER_TIME, '')
    const reading = { name, words: wordsIn(name), kind }
    if (reading.words.length === 0 || lackOf(reading, table) !== null || saysTwice(reading, said, table))
      return null
    const told = tell(reading, table)
    if (told === null) return [...name].length > MOST_LETTERS ? null : { name, turn }
    if (told.rename === undefined || told.rename.name === name) return null
    name = told.rename.name
    turn = turn !== told.rename.turn
  }
  return null
}

/** Whether a name says a word twice that the first name did not: “Size of class sizes”. */
function saysTwice({ words }: NameReading, said: NameReading['words'], table: NameWords): boolean {
  const { has, lists } = table
  const count = (among: NameReading['words'], low: string) =>
    among.filter((word) => singularOf(word.low, table) === low).length
  return words.some(({ low }) => {
    const one = singularOf(low, table)
    const isSmall = has(lists.prepositions, low) || has(lists.articles, low) || has(lists.joiners, low)
    return !isSmall && count(words, one) > Math.max(1, count(said, one))
  })
}
