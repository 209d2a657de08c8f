import { isPlural } from '../../../names/forms.ts'
import { headOf } from '../../../names/head.ts'
import { covered } from '../../../names/masks.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'

/** A verb with a small word that belongs to it and what it acts on: “Phase out old buses”, “Crack down on poachers”; not “Start up costs”. */
export function isPhrasal(first: Word, [small, next, ...rest]: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  if (!has(lists.phrasal, first.low) || !has(lists.phrasalSmall, small?.low) || next === undefined)
    return false
  if (next.low === 'of' || next.low === 'per') return false
  if (has(lists.determiners, next.low) || has(lists.articles, next.low)) return true
  if (small?.low === 'over') return false
  if (next.low === 'on') return true
  if (has(lists.prepositions, next.low)) return false
  const object = [next, ...rest]
  const head = headOf(object, table)?.low ?? ''
  return (
    !object.some(({ low }) => has(lists.rateWords, low)) &&
    !has(lists.measures, head) &&
    !has(lists.compoundHeads, head) &&
    (object.length > 1 || isPlural(head, table) || has(lists.stuff, head))
  )
}

/** Whether a verb and its small word say of what a rate, time or point is: “Drop out rate”, “Start up time”. Prices are brought down and rates are cut back. */
export function isRateOfPhrasal(
  first: Word,
  [small, next, third]: readonly Word[],
  table: NameWords,
): boolean {
  const { has, lists } = table
  const isEnd = third === undefined || has(lists.prepositions, third.low)
  return (
    isEnd &&
    has(lists.phrasalOfNames, small?.low) &&
    has(lists.phrasalRates, next?.low) &&
    !has(lists.lowering, first.low) &&
    !has(lists.movingAmounts, first.low)
  )
}

/** Whether two words tell somebody what to do: “Talk to parents”. */
export function isToldTo(words: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const marks = covered(words.slice(0, 2), table.phrases(lists.orderPhrases))
  return (
    marks[0] === true &&
    words.length > 2 &&
    !words.some(({ low }) => has(lists.rateWords, low) || (has(lists.measures, low) && low !== 'sales'))
  )
}
