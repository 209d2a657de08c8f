import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'

/** Whether a word says when, once: a year, or a month or day of the week that is a date and no season. */
export function isDate(words: readonly Word[], at: number, { has, lists }: NameWords): boolean {
  const word = words[at]
  const before = words[at - 1]?.low
  if (word === undefined) return false
  if (has(lists.spanBefore, before) && has(lists.spans, word.low)) return true
  if (/^\d{1,2}(st|nd|rd|th)?$/.test(word.low) && has(lists.months, words[at + 1]?.low)) return true
  if (/^(19|20)\d\d(-\d\d)?$/.test(word.low))
    return !has(lists.yearOk, before) && words[at - 2]?.low !== 'base'
  if (word.low === 'march' || word.low === 'may')
    return has(lists.dateBefore, before) && /^[MJ]/.test(word.text)
  if (!has(lists.months, word.low) && !has(lists.weekdays, word.low)) return false
  if (has(lists.noDateBefore, before)) return false
  return has(lists.dateBefore, before) || /^\d/.test(before ?? '') || (at === words.length - 1 && at > 0)
}
