import { lowered, textOf } from '../../../names/forms.ts'
import { prepositionAt } from '../../../names/head.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'

/**
 * Two ideas of one name, each with what both share: of “Cost and quality of care” care, of “Access to water as well as electricity” access. What stands before or
 * behind only one of them, as in “Rain and quality of soil”, is that one's.
 */
export function halvesOf(
  one: readonly Word[],
  other: readonly Word[],
  table: NameWords,
): readonly [string, string] {
  const [oneEnd, otherEnd] = [prepositionAt(one, table), prepositionAt(other, table)]
  const text = (words: readonly Word[]) => textOf(words).replace(/[,;]+$/, '')
  const isOfOne = oneEnd < one.length - 1
  const isOfOther = otherEnd < other.length - 1
  if (isOfOther && !isOfOne && isAlike(one, other.slice(0, otherEnd), table))
    return [text([...one.map(whole), ...other.slice(otherEnd)]), lowered(text(other), table)]
  const lastOfOne = one.findLastIndex(({ low }) => table.has(table.lists.prepositions, low))
  if (isOfOne && !isOfOther && isGoverned(one, other, table))
    return [text(one), lowered(text([...one.slice(0, lastOfOne + 1), ...other]), table)]
  return [text(one), lowered(text(other), table)]
}

/** A word without the comma behind it. */
function whole(word: Word): Word {
  return { ...word, isCut: false }
}

/** Whether two nouns are of one sort, so that what follows the second belongs to both: two measures, or two things. */
function isAlike(one: readonly Word[], other: readonly Word[], table: NameWords): boolean {
  if (one.length !== 1) return false
  const isMeasure = (words: readonly Word[]) => {
    const low = words.at(-1)?.low ?? ''
    return (
      table.has(table.lists.gauges, low) ||
      table.has(table.lists.measures, low) ||
      /(ness|ity|ship|ance|ence|tion|ment)$/.test(low)
    )
  }
  return isMeasure(one) === isMeasure(other)
}

/** Whether what stands before the first of two belongs to the second: no measure of its own ends it. */
function isGoverned(one: readonly Word[], other: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const last = other.at(-1)?.low ?? ''
  const isLack = table.beginnings(lists.lacks).has(one[0]?.low ?? '')
  const isMeasured = has(lists.gauges, last) || (other.length > 1 && has(lists.measures, last))
  const isSame = isLack || has(lists.gauges, one.at(-1)?.low)
  return other.length <= MOST && (!isMeasured || isSame)
}

/** Of more words the second is an idea by itself. */
const MOST = 2
