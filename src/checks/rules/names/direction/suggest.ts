import { capital, isPlural, lowered, textOf } from '../../../names/forms.ts'
import { headOf, withoutArticle } from '../../../names/head.ts'
import { nounOfAdjective } from '../../../names/negated.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Direction } from './end.ts'

/** The thing that changes, by what it is measured by; null where none follows. */
export function suggest({ word, rest, isFirst }: Direction, turn: boolean, table: NameWords): string | null {
  const text = lowered(textOf(withoutArticle(rest, table)))
  if (text === '' || /^(problems?|issues?|situation|crisis)$/.test(headOf(rest, table)?.low ?? ''))
    return null
  const [adjective, ...thing] = rest
  if (isFirst && (word.low === 'more' || word.low === 'less') && adjective && JUDGING.test(adjective.low)) {
    const noun = nounOfAdjective(adjective.low)
    return noun === null || thing.length === 0 ? null : `${capital(noun)} of ${lowered(textOf(thing))}`
  }
  const measure = table.of(table.lists.measureOf, word.low)
  const head = headOf(rest, table)?.low ?? ''
  const isMeasure = table.has(table.lists.measures, head)
  if (isFirst && measure !== undefined && !isMeasure) return `${capital(measure)} of ${text}`
  const isCompared =
    /er$/.test(word.low) && word.low !== 'fewer' && word.low !== 'lower' && word.low !== 'lesser'
  if (isFirst && isCompared && !isMeasure && isPlural(head)) return null
  const isCounted = isFirst && isPlural(head) && !isMeasure && (word.low === 'more' || turn)
  return isCounted && !word.low.endsWith('ing') ? `Number of ${text}` : capital(text)
}

/** How adjectives end that “more” and “less” are said of. */
const JUDGING = /(able|ible|ent|ant|ive|ful|ous|al|ic|ed)$/

/** Whether the signs turn when the change is struck out. */
export function turnOf({ word, isFirst }: Direction, turn: boolean, { has, lists }: NameWords): boolean {
  if (word.low === 'down') return true
  if (
    word.low === 'harder' ||
    word.low === 'deteriorates' ||
    word.low === 'shrinks' ||
    word.low === 'worsens'
  )
    return word.low !== 'harder'
  return isFirst && has(lists.againstMeasure, word.low) ? !turn : turn
}
