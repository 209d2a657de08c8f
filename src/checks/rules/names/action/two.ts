import { headOf } from '../../../names/head.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'
import { isVerb } from './verbs.ts'

/** Two verbs before what they act on: an action first of all. */
export function isOrderOfTwo(words: readonly Word[], at: number, table: NameWords): boolean {
  const { has, lists } = table
  const one = words[0]?.low ?? ''
  const other = words[at + 1]?.low ?? ''
  if (at !== 1 || words.length < 4 || !has(lists.joiners, words[1]?.low)) return false
  const isBoth =
    (isVerb(one, table) || has(lists.acts, one)) && (isVerb(other, table) || has(lists.acts, other))
  const head = headOf(words, table)?.low
  return (
    isBoth &&
    (isVerb(one, table) || isVerb(other, table)) &&
    !has(lists.measures, head) &&
    !has(lists.compoundHeads, head)
  )
}
