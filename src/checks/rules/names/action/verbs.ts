import { isPlural } from '../../../names/forms.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'

/** A verb, in its plain form, and what it acts on. */
export interface Action {
  readonly verb: string
  readonly object: readonly Word[]
  /** How what it moves is called, `X` being what it acts on; by the verb where there is none. */
  readonly level?: string
}

/** Whether a word is a verb that hardly ever is a noun: by a list, by its ending, or with a prefix before such a verb. */
export function isVerb(low: string, { has, ends, lists }: NameWords): boolean {
  if (has(lists.verbs, low)) return true
  if (/^re-?[a-z]{4,}$/.test(low) && has(lists.verbs, low.replace(/^re-?/, '')) && !has(lists.notVerbs, low))
    return true
  if (low.includes('-')) return false
  return ends(lists.verbEndings, low, 4) && !has(lists.notVerbs, low)
}

/** Whether a word ends as a participle or an adverb does, and is no short verb as “weed” and “rely”. */
export function isParticiple(low: string): boolean {
  return /(ed|ly)$/.test(low) && !/(eed|pply|eply|rely|fly|mply|ltiply)$/.test(low)
}

/** People by a list, or by how the word ends: payers, latecomers, tutors. */
export function isPeople(low: string, { has, ends, lists }: NameWords): boolean {
  if (has(lists.people, low) || has(lists.professions, low)) return true
  return /([^aeiou]ers|comers|tors|ists|ians|eers)$/.test(low) && !ends(lists.likePeople, low)
}

/** Whether a word names several. */
export function isSeveral({ low }: Word, table: NameWords): boolean {
  return isPlural(low, table) && !low.includes("'")
}
