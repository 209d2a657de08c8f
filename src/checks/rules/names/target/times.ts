import { isPlural, pluralOf } from '../../../names/forms.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'

/** Numbers that are written out. */
export const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half'.split(
    ' ',
  ),
)
/** What makes an amount of a number before it. */
export const AFTER_AMOUNT = new Set(['a', 'per', 'each', 'million', 'thousand', 'billion'])
/** Before a time, words that say until when something is wanted. */
const UNTIL = new Set(['in', 'within', 'by', 'every', 'inside', 'under'])
/** Beginnings of names that count what keeps to a bound, so that the bound is no target. */
const COUNTING = new Set(
  'share shares percentage proportion number count rate fraction probability chance likelihood percent'.split(
    ' ',
  ),
)
/** What is counted by how soon it comes. */
export const COUNTED_SOON = new Set(
  'deaths readmissions relapses returns failures infections complications dropouts births divorces reoffending repeat loans calls trips people households villages homes schools clinics farms'.split(
    ' ',
  ),
)

/** Units of how far: within them are things that are counted. */
const DISTANCES = new Set(['km', 'm', 'metres', 'meters', 'miles', 'kilometres'])

/** Words by which “no” begins a bound, and not a lack. */
const BOUNDED = new Set(['more', 'less', 'fewer', 'later', 'longer', 'sooner'])

/** Whether a name ends in a time until which something is wanted: “Replies within two days”. A count of what keeps to a time has none. */
export function isDeadline(words: readonly Word[], at: number, { has, lists }: NameWords): boolean {
  const [word, unit, next] = words.slice(at)
  const before = words[at - 1]?.low ?? ''
  const counted = words[at - 2]?.low ?? ''
  if (word === undefined || unit === undefined || at < 2 || !UNTIL.has(before)) return false
  const isTime =
    /^\d+([.,]\d+)?$/.test(word.low) || NUMBER_WORDS.has(word.low) || word.low === 'a' || word.low === 'an'
  if (!isTime || !has(lists.units, unit.low) || (next !== undefined && !has(lists.prepositions, next.low)))
    return false
  if ((word.low === 'a' || word.low === 'an') && before !== 'within' && before !== 'inside') return false
  if (words[0]?.low === 'no' && !BOUNDED.has(words[1]?.low ?? '')) return false
  if (DISTANCES.has(unit.low) && isPlural(counted)) return false
  if (before === 'under' && isPlural(counted) && !has(lists.measures, counted)) return false
  if (words.some(({ low }) => COUNTING.has(low)) || COUNTED_SOON.has(counted)) return false
  const isAll = words[0]?.low === 'all' || words[0]?.low === 'every' || words[0]?.low === 'each'
  return isAll || !(PARTICIPLE.test(counted) && (before === 'in' || before === 'within'))
}

/** Whether a name ends in a time of day by which something is wanted. */
export function isClock(words: readonly Word[], at: number): boolean {
  const [word, next] = words.slice(at)
  const isTime = /^\d{1,2}([:.]\d\d)?(am|pm)?$/.test(word?.low ?? '')
  const isHour =
    /^(am|pm|o'clock|hrs)$/.test(next?.low ?? '') ||
    (next === undefined && /\d[:.]\d|am|pm/.test(word?.low ?? ''))
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

const PARTICIPLE = /(ed|sold|made|paid|met|seen|built|sent|given|done|lost|born|held|found)$/

/** Whether a name begins with how many a time are wanted, as “Two visits a month”. */
export function isPace(words: readonly Word[], at: number, { has, lists }: NameWords): boolean {
  if (at !== 0 || words.length < 4) return false
  const low = words[0]?.low ?? ''
  const end = words.findIndex(
    ({ low: each }, index) => index > 1 && (AFTER_AMOUNT.has(each) || each === 'every'),
  )
  return (
    (/^\d+$/.test(low) || NUMBER_WORDS.has(low)) &&
    end > 1 &&
    end + 1 < words.length &&
    (has(lists.units, words[end + 1]?.low) ||
      has(lists.people, pluralOf(words[end + 1]?.low ?? '')) ||
      TIMES.has(words[end + 1]?.low ?? ''))
  )
}

const TIMES = new Set(
  'year term season quarter night shift class ward village household school head'.split(' '),
)
