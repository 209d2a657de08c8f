import { capital, isPlural, lowered, textOf } from '../../../names/forms.ts'
import { nounOfAdjective, nounOfParticiple, readNegated } from '../../../names/negated.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'
import { isCounted, isOfGroup } from './beginning.ts'

/** A better name, and whether signs turn with it. */
export interface Better {
  /** Null where none follows from the words. */
  readonly name: string | null
  readonly turn: boolean
}

/** An adjective with a prefix or ending that turns it, before its noun: illegible, underfed, careless. */
export function negatedFirst(words: readonly Word[], table: NameWords): Better | null {
  const [first, ...rest] = words
  const [next] = rest
  if (first === undefined || next === undefined) return null
  const { has, lists } = table
  if (
    has(lists.prepositions, next.low) ||
    !isAdjective(first.low, table) ||
    /[a-z]s$/.test(first.low.replace(/(ous|less)$/, ''))
  )
    return null
  if (has(lists.moods, first.low) && has(lists.people, next.low) && rest.length === 1)
    return { name: null, turn: true }
  if (next.low.endsWith('ing') && rest.length > 1) return null
  const read = readNegated(first.low, table)
  if (read === null || isCounted(rest, table) || isOfGroup(first.low, rest, table)) return null
  const noun =
    read.plain === null ? null : (nounOfAdjective(read.plain, table) ?? nounOfParticiple(read.plain, table))
  const name = noun === null ? null : capital(`${noun} of ${lowered(textOf(rest), table)}`)
  return { name, turn: !read.isTooMuch }
}

/** Whether a word ends as such an adjective does. */
function isAdjective(low: string, { ends, lists }: NameWords): boolean {
  return /^un(.*ing|.+y)$/.test(low) || ends(lists.adjectiveEnds, low)
}

/** A noun with such a prefix or ending that is the whole name or stands before “of”, “in” and their like. */
export function negatedHead(words: readonly Word[], table: NameWords): Better | null {
  const { has, ends, lists } = table
  const at = words.findIndex(({ low }, index) => index > 0 && has(lists.prepositions, low))
  const headAt = (at < 0 ? words.length : at) - 1
  const head = words[headAt]
  const next = words[headAt + 1]
  if (head === undefined || isPlural(head.low, table) || (next && !has(lists.oppositeBefore, next.low)))
    return null
  if (next === undefined && !ends(lists.stateEnds, head.low)) return null
  if (headAt > 0 && has(lists.measuredLacks, head.low)) return null
  const read = readNegated(head.low, table)
  if (read === null) return null
  if (read.plain === null || /(ed|less)$/.test(head.low)) return { name: null, turn: true }
  const before = textOf(words.slice(0, headAt))
  const parts = [before, read.plain, textOf(words.slice(headAt + 1))]
  return { name: capital(parts.filter((part) => part !== '').join(' ')), turn: !read.isTooMuch }
}
