import { nounOf, prepositionAt } from '../../../names/head.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'
import { isKindOf } from './actedOn.ts'
import { isParticiple } from './verbs.ts'

/** Only a verb stands right before “the”, “our”, “more” and “everybody”: that takes it for an action even when the verb is in no list. */
export function isImperative(first: Word, second: Word, { has, lists }: NameWords): boolean {
  const isOther =
    has(lists.prepositions, first.low) || has(lists.determiners, first.low) || has(lists.finite, first.low)
  const isObject = has(lists.articles, second.low) || has(lists.objectStarts, second.low)
  return (
    isObject &&
    !/\d/.test(first.low) &&
    !isOther &&
    !has(lists.noVerbs, first.low) &&
    !isParticiple(first.low)
  )
}

/** A verb that is hardly ever a noun: still, “Build quality” and “Import duties” belong to their last word. */
export function isHeadless(first: Word, rest: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const [second] = rest
  if (second === undefined) return true
  if (second.low === 'of') return has(lists.verbsWithOf, first.low)
  if (isAmountOfDeed(first, rest, table) || isKindOf(first, rest, table)) return false
  if (has(lists.acts, first.low) && has(lists.nounAfter, second.low)) return false
  if (has(lists.determiners, second.low)) return true
  if (!has(lists.nounUses, first.low)) return true
  if (rest.some(({ low }) => low === 'per')) return false
  if (has(lists.nounAfter, second.low) || (second.low.endsWith('ing') && rest.length > 1)) return false
  const head = nounOf(rest, table)?.low
  const goesOn = rest[prepositionAt(rest, table)]?.low
  return !has(lists.measures, head) || goesOn === 'to' || goesOn === 'for'
}

/** Whether a verb says what an amount is of: “Commit size”, “Merge conflicts per week”. */
function isAmountOfDeed(first: Word, rest: readonly Word[], { has, lists }: NameWords): boolean {
  if (has(lists.determiners, rest[0]?.low) || has(lists.amountVerbs, first.low)) return false
  if (rest.length > 1 && rest.some(({ low }) => low === 'per')) return true
  const next = rest[1]?.low
  return has(lists.amountsOfDeeds, rest[0]?.low) && (next === undefined || has(lists.prepositions, next))
}

/** “Stop”, “start” and their like before a word in -ing that is the head of what follows, or has something to act on: not “Start training costs”. */
export function isAspect(first: Word, rest: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const [next, after] = rest
  if (next === undefined || !has(lists.aspects, first.low)) return false
  if (!/.{3}ing$/.test(next.low) || has(lists.noDeeds, next.low)) return false
  if (after === undefined || has(lists.determiners, after.low) || has(lists.prepositions, after.low))
    return true
  const head = nounOf(rest, table)?.low
  return !has(lists.measures, head) && !has(lists.compoundHeads, head) && !has(lists.ingHeads, head)
}
