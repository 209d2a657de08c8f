import { withoutArticle } from '../../../names/head.ts'
import { openTo } from '../../../names/masks.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { NameReading, Word } from '../../../names/types.ts'
import { isActedOn } from './actedOn.ts'
import { toldAsDuty, toldOfSomebody } from './clause.ts'
import { deedNoun } from './deedNoun.ts'
import { gerund } from './gerund.ts'
import { isAspect, isHeadless, isImperative } from './order.ts'
import { isPhrasal, isRateOfPhrasal, isToldTo } from './phrasal.ts'
import { isOrderOfTwo } from './two.ts'
import { type Action, isVerb } from './verbs.ts'

/** What a name does, with what it acts on; null where it names a thing. */
export function findAction(reading: NameReading, table: NameWords): Action | null {
  const { has, lists } = table
  const isOpen = openTo(reading, table, lists.verbOk)
  const [first, second] = reading.words
  if (first === undefined || isOpen[0] === false || second?.low === 'not' || isOfName(first, second))
    return null
  const rest = reading.words.slice(1)
  if (isRateOfPhrasal(first, rest, table)) return null
  const deed = deedNoun(withoutArticle(reading.words, table), table)
  if (deed !== null) return deed
  const duty = toldAsDuty(reading.words, table)
  if (duty !== null) return duty
  if (has(lists.pronouns, first.low) && rest.length > 1 && !has(lists.finite, second?.low))
    return told(rest, table)
  if (first.low === 'to' || (has(lists.musts, first.low) && rest.some(({ low }) => isVerb(low, table)))) {
    return second === undefined ? null : told(rest, table)
  }
  if (first.low.endsWith('ing') && first.low.length > 5) return gerund(first, rest, table)
  if (isAspect(first, rest, table)) return { verb: first.low, object: rest }
  if (isOrderOfTwo(reading.words, 1, table))
    return { verb: reading.words[2]?.low ?? '', object: rest.slice(2) }
  if (isPhrasal(first, rest, table) || isToldTo(reading.words, table))
    return { verb: first.low, object: rest }
  if (second !== undefined && isImperative(first, second, table)) return { verb: first.low, object: rest }
  if (isVerb(first.low, table))
    return isHeadless(first, rest, table) ? { verb: first.low, object: rest } : null
  if (second === undefined) return null
  if (has(lists.acts, first.low))
    return isActedOn(first, rest, table) ? { verb: first.low, object: rest } : null
  return toldOfSomebody(reading.words, table)
}

/** The first verb of these words, and what it acts on. */
function told(words: readonly Word[], table: NameWords): Action {
  const at = words.findIndex(({ low }) => isVerb(low, table) || table.has(table.lists.acts, low))
  return { verb: words[at]?.low ?? '', object: words.slice(Math.max(0, at) + 1) }
}

/** Whether “Lower” and “Greater” are part of a name: “Lower Zambezi visitors”. */
function isOfName({ low }: Word, second: Word | undefined): boolean {
  return (low === 'lower' || low === 'greater' || low === 'upper') && /^[A-Z][a-z]/.test(second?.text ?? '')
}
