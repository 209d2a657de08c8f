import { isPlural } from '../../../names/forms.ts'
import { headOf } from '../../../names/head.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'
import type { Action } from './verbs.ts'

/** An action put as a noun: “Training of customs officers”, “Rehabilitation of the main road”. Of an amount or a stuff it may be a flow, as in “Provision of water”. */
export function deedNoun(words: readonly Word[], table: NameWords): Action | null {
  const { has, of, lists } = table
  const [first, second, ...rest] = words
  if (first === undefined || second?.low !== 'of' || rest.length === 0) return null
  const level = of(lists.deedNouns, first.low)
  if (level === undefined || rest.some(({ low }) => has(lists.rateWords, low))) return null
  const head = headOf(rest, table)?.low ?? ''
  if (has(lists.measures, head)) return null
  const isWhich = has(lists.articles, rest[0]?.low) || has(lists.determiners, rest[0]?.low)
  return isPlural(head, table) || isWhich ? { verb: first.low, object: rest, level } : null
}
