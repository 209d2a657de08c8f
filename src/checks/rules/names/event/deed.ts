import { isPlural } from '../../../names/forms.ts'
import { prepositionAt } from '../../../names/head.ts'
import { covered } from '../../../names/masks.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'

/** A deed done to a number of people, or to the one thing that is meant: “Layoff of 40 clerks”, “Sale of the airline”. */
export function isDeed(words: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const at = words.findIndex(({ low }) => low === 'of')
  const head = words[at - 1]
  const next = words[at + 1]
  const noun = words.slice(at + 1).find((_, index, all) => {
    const after = all[index + 1]
    return index > 0 && (after === undefined || has(lists.prepositions, after.low))
  })
  if (head === undefined || next === undefined) {
    const end = words[prepositionAt(words, table) - 1]
    return (
      end !== undefined &&
      (has(lists.blows, end.low) ||
        covered(words, table.phrases(lists.blows)).at(words.indexOf(end)) === true)
    )
  }
  if (has(lists.blows, head.low) && !has(lists.measures, next.low)) return true
  if (!has(lists.deeds, head.low)) return false
  if (/^\d[\d,. ]*$/.test(next.low) || has(lists.numberWords, next.low) || has(lists.dozens, next.low))
    return true
  const isThem = next.low === 'the' && has(lists.people, noun?.low)
  if (isThem || (next.low === 'the' && has(lists.professions, noun?.low))) return true
  const isOne = noun !== undefined && !isPlural(noun.low, table) && !has(lists.measures, noun.low)
  return (
    isOne &&
    (next.low === 'a' || next.low === 'an' || (has(lists.articles, next.low) && has(lists.theOne, next.low)))
  )
}
