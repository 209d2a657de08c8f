import { capital, isPlural, lowered, textOf } from '../../../names/forms.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'

/** A negative word that is the whole name, or stands before “of”, “in” and their like. */
export function matchOpposite(words: readonly Word[], table: NameWords): string | null {
  const { has, of, lists } = table
  const at = words.findIndex(({ low }) => has(lists.prepositions, low))
  const headAt = at < 0 ? words.length - 1 : at - 1
  const head = words[headAt]
  if (head === undefined) return null
  const next = words[headAt + 1]
  if (next !== undefined && !has(lists.oppositeBefore, next.low)) return null
  if (headAt > 0 && has(lists.measuredLacks, head.low)) return null
  const before = words.slice(0, headAt)
  const two = before.at(-1)
  const phrase = two ? of(lists.opposites, `${two.low} ${head.low}`) : undefined
  const positive = phrase ?? of(lists.opposites, head.low)
  if (positive === undefined || isPlural(head.low, table)) return null
  const kept = phrase ? before.slice(0, -1) : before
  const after = next === undefined ? undefined : prepositionOf(positive, next, words.slice(headAt + 2))
  const behind =
    after === undefined ? textOf(words.slice(headAt + 1)) : `${after} ${textOf(words.slice(headAt + 2))}`
  const rest = [textOf(kept), kept.length > 0 ? positive : lowered(positive, table), behind]
  return capital(rest.filter((part) => part !== '').join(' '))

  /** The small word behind the positive one: attendance is at school, and trust in leaders where nothing else says in whom. */
  function prepositionOf(noun: string, { low }: Word, behind: readonly Word[]): string | undefined {
    const isIn = noun === 'trust' && low === 'of' && !behind.some((word) => has(lists.prepositions, word.low))
    return isIn ? 'in' : of(lists.otherPrepositions, `${noun} ${low}`)
  }
}
