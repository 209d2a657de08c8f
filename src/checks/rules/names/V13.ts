import { capital, isPlural, textOf } from '../../names/forms.ts'
import { covered, openTo } from '../../names/masks.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { NameReading, Word } from '../../names/types.ts'
import { INFO } from '../../rule.ts'
import { findAction } from './action/find.ts'
import { isClock, isDeadline, isDueDay, isPace } from './target/times.ts'

const SHARE = /^[<>≤≥≈~]?\d+([.,]\d+)?%$/
/** A number, also as an amount of money. */
const NUMBER = /^[<>≤≥]?(?:[$£€¥]|[a-z]{1,3}(?=\d))?\d+([.,:]\d+)*(?:k|m|bn)?%?$/
const COMPARED = new Set(['<', '>', '≤', '≥', '='])

/** A target is a variable of its own. */
export const V13: NameTeller = {
  id: 'V13',
  group: 'names',
  severity: INFO,
  why: 'A goal is a variable of its own: the gap between it and what is there moves people.',
  tell(reading, words) {
    const at = findTarget(reading, words)
    if (at === null) return null
    const message = `“${reading.name}” has a target in it. Put the target in a variable of its own and show the gap.`
    const name = measureBefore(reading.words.slice(0, at), words)
    return name === null ? { message } : { message, rename: { name, turn: false } }
  },
}

/** A name without its target and what led to it: “Calls answered” of “Calls answered in under 20 seconds”; null where that is none. */
function plainOf(all: readonly Word[], table: NameWords): string | null {
  const { has, lists } = table
  const last = all.at(-1)
  if (
    last !== undefined &&
    (has(lists.prepositions, last.low) || has(lists.finite, last.low) || last.low === 'hit')
  )
    return plainOf(all.slice(0, -1), table)
  const [first] = all
  if (
    first === undefined ||
    /\d/.test(first.low) ||
    has(lists.numberWords, first.low) ||
    has(lists.determiners, first.low)
  )
    return null
  const goesOn =
    all.some(({ low }, at) => low === 'to' && has(lists.up, all[at + 1]?.low)) || last?.low === 'double'
  const name = textOf(all)
  return goesOn || findAction({ name, words: all, kind: 'variable' }, table) !== null ? null : capital(name)
}

/** What a target is of: what stands before it, and of a number of things how many there are. */
function measureBefore(before: readonly Word[], table: NameWords): string | null {
  const { has, lists } = table
  const numbers = before.findIndex(({ low }) => !/^\d[\d,.]*$/.test(low) && !has(lists.thousands, low))
  if (before.length === 0 || numbers < 0) return null
  const rest = before.slice(numbers)
  const isShare = rest.length > 2 && (rest[0]?.low === 'all' || rest[0]?.low === 'every')
  if (isShare && isPlural(rest[1]?.low ?? '', table) && has(lists.prepositions, rest[2]?.low))
    return `Share of ${textOf(rest.slice(1))}`
  if (numbers === 0) return plainOf(before, table)
  return rest.some(({ low }) => isPlural(low, table)) ? `Number of ${textOf(rest)}` : null
}

/** Where the target begins; null when there is none. */
function findTarget(reading: NameReading, table: NameWords): number | null {
  const { words } = reading
  const { has, lists } = table
  const isOpen = openTo(reading, table, lists.targetOk)
  const marks = covered(words, table.phrases(lists.targetWords))
  const isMark = (at: number): boolean => {
    const low = words[at]?.low ?? ''
    return (marks[at] === true && isOpen[at] === true) || has(lists.finite, low) || COMPARED.has(low)
  }
  for (const [at, { low }] of words.entries()) {
    const before = words[at - 1]?.low ?? ''
    if (isClock(words, at, table)) return at - 1
    if (isDueDay(words, at, table) && findAction(reading, table) === null) return at - 1
    if (isDeadline(words, at, table)) return at - 1
    if (isPace(words, at, table)) return at
    const isNumber =
      NUMBER.test(low) ||
      (has(lists.numberWords, low) &&
        (has(lists.boundBefore, before) || (isMark(at - 1) && has(lists.units, words[at + 1]?.low))))
    if (isOpen[at] === false || !isNumber || has(lists.shareOfWhom, before)) continue
    const isSize = before === 'of' && at > 1 && isAmount(words, at, table)
    const isMarked = isMark(at - 1) && isMeant(words, at, table)
    const isSet = /^[<>≤≥]/.test(low) || COMPARED.has(before)
    if (!isShare(words, at) && !isMarked && !isSize && !isSet) continue
    let start = isSize ? at - 1 : at
    while (start > 0 && isMark(start - 1)) start -= 1
    if (!isSize && words[start - 1]?.low === 'of' && isClass(words.slice(0, start - 1), table)) continue
    return start
  }
  const end = words.at(-1)?.low ?? ''
  if (
    words.length > 1 &&
    isOpen[0] === true &&
    (end === 'zero' || (words[0]?.low === 'net' && words[1]?.low === 'zero'))
  )
    return Math.max(0, words.length - (words.at(-2)?.low === 'to' || words.at(-2)?.low === 'at' ? 2 : 1))
  if (
    words.length > 2 &&
    (words[0]?.low === 'every' || words[0]?.low === 'all') &&
    (has(lists.prepositions, words.at(-2)?.low) ||
      words.some(({ low }, at) => at > 1 && (NUMBER.test(low) || has(lists.numberWords, low))))
  )
    return 0
  const isOfEach = words[0]?.low === 'every' || words[0]?.low === 'each'
  if (
    isOfEach &&
    words.some(({ low }, at) => at > 1 && (low === 'with' || low === 'has' || low === 'within'))
  )
    return 0
  return words[0]?.low === 'zero' && words.length > 1 && isOpen[0] === true ? 0 : null
}

function isShare(words: readonly Word[], at: number): boolean {
  const [word, next, third] = words.slice(at)
  if (SHARE.test(word?.low ?? '') || next?.low === '%' || next?.low === 'percent') return true
  return next?.low === 'per' && third?.low === 'cent'
}

/** Whether a number behind “of” is all of what is said, or has a unit: a size that is wanted. */
function isAmount(words: readonly Word[], at: number, { has, lists }: NameWords): boolean {
  const next = words.slice(at + 1).find(({ low }) => !/^\d{3}$/.test(low))?.low
  return next === undefined || has(lists.units, next) || has(lists.afterAmount, next)
}

/** Whether things are counted that a bound says the class of: “Trips over 10 km”. */
function isClass(words: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const things = words.filter(({ low }) => isPlural(low, table))
  return (
    things.length > 0 && !words.some(({ low }) => has(lists.measures, low) && !has(lists.countedSoon, low))
  )
}

/** A number behind “under” or “by” is a target where it bounds something that is measured, and an age or a class where not. */
function isMeant(words: readonly Word[], at: number, table: NameWords): boolean {
  const { has, lists } = table
  const mark = words[at - 1]?.low ?? ''
  if (!has(lists.ageBefore, mark)) return true
  if (/^(19|20)\d\d$/.test(words[at]?.low ?? '')) return mark === 'by'
  const reach = words[at - 2]?.low ?? ''
  if (mark !== 'by' && mark !== 'up' && mark !== 'to' && isClass(words.slice(0, at - 1), table))
    return reach === ''
  const next = words[at + 1]?.low ?? ''
  if (has(lists.ofEach, next) && has(lists.measures, words[at - 2]?.low)) return true
  const after = words[at + 2]?.low
  if (after !== undefined && !has(lists.prepositions, after)) return false
  const isOfPeople = words.slice(0, at).some(({ low }) => has(lists.people, low) || has(lists.ofAges, low))
  return !isOfPeople && (has(lists.units, words[at + 1]?.low) || has(lists.measures, words[at - 2]?.low))
}
