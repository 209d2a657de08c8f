import { isPlural } from '../../../names/forms.ts'
import { withoutVery } from '../../../names/head.ts'
import { covered } from '../../../names/masks.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'

/** Where a name says a change. */
export interface Direction {
  readonly word: Word
  /** The name without what says the direction. */
  readonly rest: readonly Word[]
  readonly isFirst: boolean
}

/** A change that the last words tell: “Prices on the rise”, “Bees getting scarcer”, “Roads becoming more dangerous”. */
export function findEnd(
  words: readonly Word[],
  isOpen: readonly boolean[],
  table: NameWords,
): Direction | null {
  const { has, lists } = table
  for (const list of [lists.endsUp, lists.endsDown]) {
    const marks = covered(words, table.phrases(list))
    const at = marks.lastIndexOf(false) + 1
    const word = words[at]
    if (marks.at(-1) !== true || word === undefined || at === 0 || isOpen[at] === false) continue
    const before = withoutVery(words.slice(0, at).toReversed(), table).toReversed()
    const told = before.at(-1)
    const isOne = words.length - at === 1
    if (told === undefined || (isOne && has(lists.prepositions, told.low))) continue
    if (isOne && !isTellable(told, table)) continue
    return {
      word: { ...word, low: list === lists.endsUp ? 'up' : 'down' },
      rest: withoutGoing(before, table),
      isFirst: false,
    }
  }
  const become = words.findIndex(({ low }, at) => at > 0 && has(lists.becoming, low))
  const next = words[become + 1]
  const is = (word: Word | undefined) =>
    word !== undefined && (has(lists.up, word.low) || has(lists.down, word.low))
  if (become < 1 || next === undefined || !is(next) || become + 1 === words.length - 1) return null
  const isJudged = (next.low === 'more' || next.low === 'less') && !has(lists.howMany, words[become + 2]?.low)
  return {
    word: next,
    rest: isJudged ? [] : words.slice(0, become),
    isFirst: next.low !== 'more' && next.low !== 'less',
  }
}

/** Whether a change may be told of a word as what follows it: something that is measured, several, or done. */
function isTellable({ low }: Word, table: NameWords): boolean {
  const { has, lists } = table
  return (
    has(lists.measures, low) ||
    isPlural(low, table) ||
    /(tion|ment|ness|ity|ship|ance|ence|ism|ing|age|al|th)$/.test(low) ||
    has(lists.finite, low) ||
    has(lists.going, low) ||
    (/^[a-z]{3,}$/.test(low) && !/(ed|ly)$/.test(low))
  )
}

/** The words without such verbs at their end. */
export function withoutGoing(words: readonly Word[], table: NameWords): readonly Word[] {
  const { has, lists } = table
  const last = words.at(-1)?.low
  return has(lists.going, last) || has(lists.becoming, last) ? withoutGoing(words.slice(0, -1), table) : words
}
