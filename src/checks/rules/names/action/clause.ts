import { textOf } from '../../../names/forms.ts'
import { covered } from '../../../names/masks.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'
import { type Action, isParticiple, isSeveral, isVerb } from './verbs.ts'

/** Nurses complain: several of something, and a verb that is no noun. */
export function toldOfSomebody(words: readonly Word[], table: NameWords): Action | null {
  const last = words.at(-1)
  const before = words.at(-2)
  if (
    !last ||
    !before ||
    table.has(table.lists.states, last.low) ||
    !isSeveral(before, table) ||
    !isVerb(last.low, table) ||
    isTitle(last, table)
  )
    return tellingClause(words, table)
  return { verb: '', object: words.slice(0, -1) }
}

/** The last word of the title of a law: Companies Act. */
function isTitle({ text, low }: Word, { has, lists }: NameWords): boolean {
  return /^[A-Z][a-z]/.test(text) && has(lists.arrangements, low)
}

/** What is to be done, told by a word as “must” or “to be” before a verb or a participle. */
export function toldAsDuty(words: readonly Word[], table: NameWords): Action | null {
  const { has, lists } = table
  const marks = covered(words, table.phrases(lists.modals))
  const first = marks.indexOf(true, 1)
  if (first < 1) return null
  const at = marks.indexOf(false, first)
  const verb = words[at]
  if (verb === undefined || at < 0) return null
  const marked = textOf(words.slice(first, at)).toLowerCase()
  const isPassive = verb.low === 'be' || isParticiple(verb.low)
  const isOrder =
    has(lists.ordering, marked) || (marked === 'need to' && isSeveral(words[first - 1] ?? verb, table))
  if (marked === 'need to' && !isOrder) return null
  if (!isPassive && !isOrder && !isVerb(verb.low, table) && !has(lists.acts, verb.low)) return null
  return {
    verb: '',
    object: isPassive || has(lists.people, words[first - 1]?.low) ? [] : words.slice(0, first),
  }
}

/** Somebody does something to “the …”: an article in the middle that follows neither a preposition nor a word in -ing. */
function tellingClause(words: readonly Word[], { has, lists }: NameWords): Action | null {
  const at = words.findIndex(({ low }, index) => index > 1 && has(lists.clauseArticles, low))
  const before = words[at - 1]?.low ?? ''
  const earlier = words[at - 2]?.low ?? ''
  if (at < 2 || before === '' || has(lists.prepositions, before) || has(lists.joiners, before)) return null
  if (/(ing|ed|ly)$/.test(before) || has(lists.prepositions, earlier) || has(lists.noVerbs, before))
    return null
  return { verb: '', object: [] }
}
