import { capital, textOf } from '../../names/forms.ts'
import { covered, openTo } from '../../names/masks.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { NameReading, Word } from '../../names/types.ts'
import { INFO } from '../../rule.ts'

const SHARE = /^\d+([.,]\d+)?%$/
const NUMBER = /^[<>≤≥]?\d+([.,]\d+)*%?$/

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
    const before = textOf(reading.words.slice(0, at))
    return before === '' ? { message } : { message, rename: { name: capital(before), turn: false } }
  },
}

/** Where the target begins; null when there is none. */
function findTarget(reading: NameReading, table: NameWords): number | null {
  const { words } = reading
  const { has, lists } = table
  const isOpen = openTo(reading, table, lists.targetOk)
  const marks = covered(words, table.phrases(lists.targetWords))
  for (const [at, { low }] of words.entries()) {
    if (isOpen[at] === false || !NUMBER.test(low)) continue
    const before = words[at - 1]?.low
    if (has(lists.shareOfWhom, before)) continue
    const isShare =
      SHARE.test(low) ||
      (['%', 'percent', 'per'].includes(words[at + 1]?.low ?? '') && words[at + 2]?.low !== 'of')
    const isMarked = at > 0 && marks[at - 1] === true && isOpen[at - 1] === true && isMeant(words, at, table)
    if (!isShare && !isMarked && !/^[<>≤≥]/.test(low) && !['<', '>', '≤', '≥', '='].includes(before ?? ''))
      continue
    let start = at
    while (
      start > 0 &&
      (marks[start - 1] === true ||
        has(lists.finite, words[start - 1]?.low) ||
        ['<', '>', '≤', '≥', '='].includes(words[start - 1]?.low ?? ''))
    )
      start -= 1
    return start
  }
  const first = words[0]?.low
  return first === 'zero' && words.length > 1 && isOpen[0] === true ? words.length * 0 : null
}

/** A number behind “under” or “by” is a target where it counts something that is measured, and an age or a year where not. */
function isMeant(words: readonly Word[], at: number, { has, lists }: NameWords): boolean {
  const mark = words[at - 1]?.low ?? ''
  const isAge = ['under', 'over', 'above', 'below', 'between', 'by', 'within', 'up', 'to'].includes(mark)
  if (!isAge) return true
  if (/^(19|20)\d\d$/.test(words[at]?.low ?? '')) return mark === 'by'
  const isOfPeople = words
    .slice(0, at)
    .some(({ low }) => has(lists.people, low) || low === 'mortality' || low === 'aged')
  return !isOfPeople && (has(lists.units, words[at + 1]?.low) || has(lists.measures, words[at - 2]?.low))
}
