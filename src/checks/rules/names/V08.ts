import { capital, isPlural } from '../../names/forms.ts'
import { covered, openTo } from '../../names/masks.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { NameReading, Word } from '../../names/types.ts'
import { INFO } from '../../rule.ts'
import { isOrderOfTwo } from './action/two.ts'
import { halvesOf } from './two/halves.ts'

/** One idea a variable. */
export const V08: NameTeller = {
  id: 'V08',
  group: 'names',
  severity: INFO,
  why: 'Two ideas in one name get opposite signs sooner or later.',
  tell(reading, words) {
    const halves = findTwo(reading, words)
    if (halves === null) return null
    const split: readonly [string, string] = [capital(halves[0]), capital(halves[1])]
    return { message: `“${reading.name}” holds two ideas. Split it?`, split }
  },
}

/** The two ideas; null for one. */
function findTwo(reading: NameReading, table: NameWords): readonly [string, string] | null {
  const { has, lists } = table
  const { words } = reading
  if (words.some((_, at) => isCompared(words, at, table))) return null
  const isOpen = openTo(reading, table, lists.pairsOk)
  const phrases = covered(words, table.phrases(lists.joiningPhrases))
  const joint = words.findIndex(({ low }) => has(lists.joiners, low))
  if (joint > 1 && words[joint - 2]?.isCut && words.length - joint > 2) return null
  for (const [at, word] of words.entries()) {
    if (isOpen[at] === false) continue
    if (phrases[at] === true && at > 0) {
      const end = phrases.indexOf(false, at)
      if (end > 0) return halvesOf(words.slice(0, at), words.slice(end), table)
    }
    const stroke = strokeIn(word, table)
    const isCycle =
      words.some(({ low }) => low === 'per') ||
      (at < words.length - 1 && at === 0 && has(lists.measures, words.at(-1)?.low))
    if (stroke !== null && isOpen[at] === true && !isCycle) {
      return halvesOf([...words.slice(0, at), stroke[0]], [stroke[1], ...words.slice(at + 1)], table)
    }
    if (word.low === '/' && isUnit(words[at + 1], table)) continue
    const isJoint = has(lists.joiners, word.low) && at > 0 && at < words.length - 1
    if (isJoint && at === words.length - 2 && words.length < 5 && has(lists.vagueHeads, words[at + 1]?.low))
      return null
    if (isJoint && isOrderOfTwo(words, at, table)) return null
    if (
      isJoint &&
      (isChoice(words, at, table) || !isOneIdea(words.slice(0, at), words.slice(at + 1), table))
    ) {
      return halvesOf(words.slice(0, at), words.slice(at + 1), table)
    }
    const isList =
      word.isCut &&
      at < words.length - 1 &&
      (reading.name.includes(';') || words.length <= 3 || isMeasured(words, at, table))
    if (isList && !has(lists.joiners, words[at + 1]?.low))
      return halvesOf(words.slice(0, at + 1), words.slice(at + 1), table)
  }
  return null
}

/** Whether a word makes a comparison of a name, which needs two: the noun that it is about, or one that stands before what is compared. */
function isCompared(words: readonly Word[], at: number, { has, lists }: NameWords): boolean {
  const next = words[at + 1]
  const isHead =
    next === undefined ||
    has(lists.prepositions, next.low) ||
    has(lists.joiners, next.low) ||
    words[at]?.low === 'between'
  return isHead && has(lists.comparisons, words[at]?.low)
}

/** Two words with a stroke between them; null for a unit, a date or a fixed pair. */
function strokeIn({ text, low }: Word, { has, lists }: NameWords): readonly [Word, Word] | null {
  const parts = /^([\p{L}-]{2,})\/([\p{L}-]{2,})$/u.exec(text)
  if (parts === null || has(lists.slashOk, low) || has(lists.units, parts[2]?.toLowerCase())) return null
  const [, one = '', other = ''] = parts
  if (one === one.toUpperCase() && other === other.toUpperCase()) return null
  if (has(lists.countedBy, other.toLowerCase())) return null
  return [wordOf(one), wordOf(other)]
}

/** Whether what stands behind a stroke is what is counted by. */
function isUnit(word: Word | undefined, { has, lists }: NameWords): boolean {
  return word !== undefined && (has(lists.countedBy, word.low) || has(lists.units, word.low))
}

function wordOf(text: string): Word {
  return { text, low: text.toLowerCase(), isCut: false }
}

/** Whether both sides of a comma are measures, as in “Speed, accuracy of data entry”. */
function isMeasured(words: readonly Word[], at: number, { has, lists }: NameWords): boolean {
  return has(lists.measures, words[at]?.low) && has(lists.measures, words[at + 1]?.low)
}

/** Whether one of two is meant, each a cause of its own: “Heat or drought stress”. */
function isChoice(words: readonly Word[], at: number, { has, lists }: NameWords): boolean {
  const [one] = words
  return (
    words[at]?.low === 'or' &&
    at === 1 &&
    one !== undefined &&
    !has(lists.prepositions, one.low) &&
    !/^\d/.test(one.low)
  )
}

/** Two things that one noun is about, as in “Food and fuel prices”, or two adjectives of one noun. */
function isOneIdea(before: readonly Word[], after: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const [one] = before
  const [other] = after
  if (before.length === 1 && /['’]s?$/.test(one?.text ?? '') && /['’]s?$/.test(other?.text ?? '')) return true
  const end = after.findIndex(({ low }, at) => at > 0 && has(lists.prepositions, low))
  const head = (end < 0 ? after.at(-1) : after[end - 1])?.low
  if (before.length > 1 && has(lists.prepositions, before.at(-2)?.low)) {
    return after.length === 1 && !has(lists.measures, other?.low) && has(lists.measures, one?.low)
  }
  if (end > 0 && before.length === 1 && has(lists.people, one?.low) && has(lists.people, head)) return true
  if (before.length !== 1 || after.length < 2 || one === undefined || other === undefined || end === 1)
    return false
  if (has(lists.ofThings, one.low) && has(lists.ofThings, other.low)) return true
  const isKind =
    after.length === 2 &&
    isPlural(head ?? '', table) &&
    !isPlural(one.low, table) &&
    !isPlural(other.low, table) &&
    !has(lists.ofThings, other.low) &&
    !has(lists.ofGroups, other.low)
  if (
    isKind &&
    !has(lists.measures, one.low) &&
    !/(ness|ity|ship|ment|ance|ence|tion|ism|th|ing)$/.test(one.low)
  )
    return true
  if (has(lists.measures, one.low) || /(ness|ity|ship|ment|ance|ence)$/.test(one.low)) return false
  if (/(tion|ism|th)$/.test(one.low) && !has(lists.measures, head)) return false
  return (has(lists.measures, head) || COUNTS.test(head ?? '')) && !has(lists.measures, other.low)
}

/** How counts of deeds end. */
const COUNTS = /(tions|sions|ments|als|ances|ures|eries|ages|ings)$/
