import { isPlural, pluralOf } from '../../../names/forms.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'

/** Whether a name ends in a time until which something is wanted: “Replies within two days”. A count of what keeps to a time has none. */
export function isDeadline(words: readonly Word[], at: number, table: NameWords): boolean {
  const { has, ends, lists } = table
  const [word, unit, next] = words.slice(at)
  const before = words[at - 1]?.low ?? ''
  const counted = words[at - 2]?.low ?? ''
  if (word === undefined || unit === undefined || at < 2 || !has(lists.untilWhen, before)) return false
  const isTime =
    /^\d+([.,]\d+)?$/.test(word.low) ||
    has(lists.numberWords, word.low) ||
    word.low === 'a' ||
    word.low === 'an'
  if (!isTime || !has(lists.units, unit.low) || (next !== undefined && !has(lists.prepositions, next.low)))
    return false
  if ((word.low === 'a' || word.low === 'an') && before !== 'within' && before !== 'inside') return false
  if (words[0]?.low === 'no' && !has(lists.boundAfterNo, words[1]?.low)) return false
  if (has(lists.distances, unit.low) && isPlural(counted, table)) return false
  if (before === 'under' && isPlural(counted, table) && !has(lists.measures, counted)) return false
  if (words.some(({ low }) => has(lists.countsOfKept, low)) || has(lists.countedSoon, counted)) return false
  const isAll = words[0]?.low === 'all' || words[0]?.low === 'every' || words[0]?.low === 'each'
  return isAll || !(ends(lists.doneInTime, counted) && (before === 'in' || before === 'within'))
}

/** Whether a name ends in a time of day by which something is wanted. */
export function isClock(words: readonly Word[], at: number, { has, lists }: NameWords): boolean {
  const [word, next] = words.slice(at)
  const isTime = /^\d{1,2}([:.]\d\d)?(am|pm)?$/.test(word?.low ?? '')
  const isHour =
    has(lists.clockWords, next?.low) || (next === undefined && /\d[:.]\d|am|pm/.test(word?.low ?? ''))
  return at > 1 && words[at - 1]?.low === 'by' && isTime && isHour
}

/** Whether a name ends in a month or day by which something is wanted: “Donors found by June”. */
export function isDueDay(words: readonly Word[], at: number, { has, lists }: NameWords): boolean {
  const low = words[at]?.low
  return (
    at > 1 &&
    words[at - 1]?.low === 'by' &&
    (has(lists.months, low) || has(lists.weekdays, low)) &&
    words.slice(at + 1).every(({ low: after }) => /^\d+$/.test(after))
  )
}

/** Whether a name begins with how many a time are wanted, as “Two visits a month”. */
export function isPace(words: readonly Word[], at: number, table: NameWords): boolean {
  const { has, lists } = table
  if (at !== 0 || words.length < 4) return false
  const low = words[0]?.low ?? ''
  const end = words.findIndex(
    ({ low: each }, index) => index > 1 && (has(lists.afterAmount, each) || each === 'every'),
  )
  return (
    (/^\d+$/.test(low) || has(lists.numberWords, low)) &&
    end > 1 &&
    end + 1 < words.length &&
    (has(lists.units, words[end + 1]?.low) ||
      has(lists.people, pluralOf(words[end + 1]?.low ?? '', table)) ||
      has(lists.paceUnits, words[end + 1]?.low))
  )
}
