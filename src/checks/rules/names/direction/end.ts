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

/** Verbs that carry a change along, and such by which a thing becomes otherwise. */
export const GOING = new Set([
  'going',
  'goes',
  'go',
  'went',
  'gone',
  'is',
  'are',
  'moving',
  'coming',
  'driven',
])
export const BECOMING = new Set([
  'getting',
  'becoming',
  'growing',
  'turning',
  'being',
  'gets',
  'become',
  'becomes',
])
/** A change that the last words tell: “Prices on the rise”, “Bees getting scarcer”, “Roads becoming more dangerous”. */
export function findEnd(
  words: readonly Word[],
  isOpen: readonly boolean[],
  table: NameWords,
): Direction | null {
  const { lists } = table
  for (const list of [lists.endsUp, lists.endsDown]) {
    const marks = covered(words, table.phrases(list))
    const at = marks.lastIndexOf(false) + 1
    const word = words[at]
    if (marks.at(-1) !== true || word === undefined || at === 0 || isOpen[at] === false) continue
    const before = withoutVery(words.slice(0, at).toReversed(), table).toReversed()
    const told = before.at(-1)
    const isOne = words.length - at === 1
    if (told === undefined || (isOne && table.has(lists.prepositions, told.low))) continue
    if (isOne && !isTellable(told, table)) continue
    return {
      word: { ...word, low: list === lists.endsUp ? 'up' : 'down' },
      rest: withoutGoing(before),
      isFirst: false,
    }
  }
  const become = words.findIndex(({ low }, at) => at > 0 && BECOMING.has(low))
  const next = words[become + 1]
  const is = (word: Word | undefined) =>
    word !== undefined && (table.has(lists.up, word.low) || table.has(lists.down, word.low))
  if (become < 1 || next === undefined || !is(next) || become + 1 === words.length - 1) return null
  const isJudged =
    (next.low === 'more' || next.low === 'less') &&
    !/^(frequent|often|common|numerous)$/.test(words[become + 2]?.low ?? '')
  return {
    word: next,
    rest: isJudged ? [] : words.slice(0, become),
    isFirst: next.low !== 'more' && next.low !== 'less',
  }
}

/** Whether a change may be told of a word as what follows it: something that is measured, several, or done. */
function isTellable({ low }: Word, { has, lists }: NameWords): boolean {
  return (
    has(lists.measures, low) ||
    isPlural(low) ||
    /(tion|ment|ness|ity|ship|ance|ence|ism|ing|age|al|th)$/.test(low) ||
    has(lists.finite, low) ||
    GOING.has(low) ||
    (/^[a-z]{3,}$/.test(low) && !/(ed|ly)$/.test(low))
  )
}

/** The words without such verbs at their end. */
export function withoutGoing(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1)
  return last && (GOING.has(last.low) || BECOMING.has(last.low)) ? withoutGoing(words.slice(0, -1)) : words
}
