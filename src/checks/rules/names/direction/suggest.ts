import { capital, isPlural, lowered, textOf } from '../../../names/forms.ts'
import { headOf, withoutArticle } from '../../../names/head.ts'
import { nounOfAdjective } from '../../../names/negated.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'
import { isVerb } from '../action/verbs.ts'
import { heading } from '../better/heading.ts'
import type { Proposal } from '../better/sound.ts'
import type { Direction } from './end.ts'

/** The thing that changes, and whether what the name says is that there is less of it; null where only a person knows. */
export function suggest({ word, rest, isFirst }: Direction, table: NameWords): Proposal | null {
  const { has, of, lists } = table
  const bare = withoutArticle(rest, table)
  const text = lowered(textOf(bare), table)
  if (text === '') return null
  if (has(lists.shapeless, headOf(bare, table)?.low)) return null
  const turn = turnOf({ word, rest, isFirst }, table)
  const degree = isFirst && bare.length > 1 ? degreeOf(word, bare, table) : null
  if (degree !== null) return { name: degree, turn }
  const [adjective, ...thing] = bare
  if (isFirst && (word.low === 'more' || word.low === 'less') && adjective && JUDGING.test(adjective.low)) {
    const noun = nounOfAdjective(adjective.low, table)
    return noun === null || noun.endsWith('ousness') || thing.length === 0
      ? null
      : { name: `${capital(noun)} of ${lowered(textOf(thing), table)}`, turn }
  }
  const head = headOf(bare, table)?.low ?? ''
  const isMeasure = has(lists.measures, head)
  if (!isFirst && isOrder(bare, table)) return { name: capital(text), turn }
  const measure = of(lists.measureOf, word.low)
  if (measure !== undefined && !(measure === 'number' && isMeasure)) {
    const headed = heading(`${capital(measure)} of X`, bare, table)
    return headed && { name: headed.name, turn: headed.isAgainst !== turn }
  }
  const isSized = has(lists.growingBodies, head) && has(lists.sizing, word.low)
  if (bare.length === 1 && has(lists.waters, head)) return null
  if (isSized) return { name: `Size of ${text}`, turn }
  if (bare.length === 1 && has(lists.singleThings, head)) return ofSingle(head, text, turn)
  const isCompared = word.low.endsWith('er') && !has(lists.lesser, word.low)
  if (isFirst && isCompared && !isMeasure && isPlural(head, table)) return null
  const isCounted = isFirst && isPlural(head, table) && !isMeasure && (word.low === 'more' || turn)
  const isNumber = isCounted && !word.low.endsWith('ing')
  return { name: isNumber ? `Number of ${text}` : capital(text), turn }
}

/** How adjectives end that “more” and “less” are said of. */
const JUDGING = /(able|ible|ent|ant|ive|ful|ous|al|ic|ed)$/

/** Whether what stands before “better” is something to be done: “Manage water better”. */
function isOrder(words: readonly Word[], table: NameWords): boolean {
  const first = words[0]?.low ?? ''
  return words.length > 1 && (isVerb(first, table) || table.has(table.lists.acts, first))
}

/** Of one thing its size changes where it is an amount: a budget. */
function ofSingle(head: string, text: string, turn: boolean): Proposal | null {
  return head === 'budget' ? { name: `Size of the ${text}`, turn } : null
}

/** How much of what an adjective says, behind “more” and “less”: more expensive fuel, less reliable buses. What has a short adjective is more of them: more poor people. */
function degreeOf(word: Word, [first, ...rest]: readonly Word[], table: NameWords): string | null {
  const { of, lists } = table
  if ((word.low !== 'more' && word.low !== 'less') || first === undefined || rest.length === 0) return null
  const noun = of(lists.degrees, first.low)
  const text = textOf(rest)
  if (noun !== undefined)
    return capital(`${noun} ${noun === 'crowding' ? 'in' : 'of'} ${lowered(text, table)}`)
  const isShort = (first.low.replace(/e$/, '').match(/[aeiouy]+/g) ?? []).length < 2
  const isKnown = [lists.values, lists.lacks].some((list) =>
    table
      .beginnings(list)
      .get(first.low)
      ?.some(({ parts }) => parts.length === 1),
  )
  return isShort || !isKnown ? null : capital(`${first.text} ${text}`)
}

/** Whether the word says that there is less: what is named by a measure that runs the other way turns back. */
function turnOf({ word: { low }, isFirst }: Direction, { has, lists }: NameWords): boolean {
  const turn = has(lists.down, low) || low === 'loss'
  if (has(lists.turnEnds, low)) return true
  if (low === 'harder') return false
  return isFirst && has(lists.againstMeasure, low) ? !turn : turn
}
