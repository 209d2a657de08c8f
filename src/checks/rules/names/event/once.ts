import { isPlural } from '../../../names/forms.ts'
import { covered } from '../../../names/masks.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'

/** Whether a name ends in what one thing did once, as in “Truck overturns”; several of a thing do it again and again. */
export function endsInOnce(words: readonly Word[], table: NameWords): boolean {
  const marks = covered(words, table.phrases(table.lists.onceVerbs))
  if (marks.at(-1) !== true) return false
  const first = marks.lastIndexOf(false) + 1
  const before = words[first - 1]
  if (
    before === undefined ||
    isPlural(before.low, table) ||
    words.slice(0, first).some(({ low }) => table.has(table.lists.measures, low))
  )
    return false
  if (first > 1 && isSeveralOnce(words, table)) return false
  const isNoun = table.has(table.lists.eventHeads, words.at(-1)?.low ?? '')
  return isNoun || first > 0
}

/** Whether the last word is as often several of something, and an adjective stands first: “Shorter tea breaks”, “Dry maize leaves”. With an article it is the one thing that breaks. */
function isSeveralOnce(words: readonly Word[], { has, lists }: NameWords): boolean {
  const end = words.at(-1)?.low ?? ''
  return (
    has(lists.severalOnce, end) && words[0]?.low !== 'the' && words[0]?.low !== 'our' && words[0]?.low !== 'a'
  )
}
