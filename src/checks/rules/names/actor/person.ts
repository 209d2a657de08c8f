import { isPlural, pluralOf } from '../../../names/forms.ts'
import { prepositionAt } from '../../../names/head.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'
import { isPeople } from '../action/verbs.ts'

/** Whether a name behind an article is the one person that is meant: “The lighthouse keeper”, “The public”. */
export function isThePerson(bare: readonly Word[], table: NameWords): boolean {
  const { has, ends, lists } = table
  const last = bare.at(-1)
  if (last === undefined) return false
  if (bare.length === 1 && isPerson(last.low, table)) return true
  if (bare.length > 3 || isPlural(last.low, table) || prepositionAt(bare, table) !== bare.length) return false
  return (
    (has(lists.persons, last.low) ||
      ends(lists.personEnds, last.low, 3) ||
      isPeople(`${last.low}s`, table) ||
      isPerformer(last.low, table)) &&
    !ends(lists.noPersons, last.low)
  )
}

/** Whether one word names somebody by a work or an office: “Ombudsman”, “Magistrate”. */
export function isOneOfTrade(low: string, table: NameWords): boolean {
  const { has, lists } = table
  return (
    !isPlural(low, table) &&
    (has(lists.professions, pluralOf(low, table)) || /[a-z]{3}(sman|tman|dsman|eman|woman)$/.test(low))
  )
}

/** A person in the singular, or people. */
function isPerson(low: string, table: NameWords): boolean {
  const { has, lists } = table
  return (
    has(lists.people, low) ||
    has(lists.people, `${low}s`) ||
    has(lists.people, low.replace(/y$/, 'ies')) ||
    isPerformer(low, table)
  )
}

/** Somebody by the ending of what they do: a conductor, a pianist, a librarian. */
function isPerformer(low: string, { ends, lists }: NameWords): boolean {
  return /^([a-z]{3,}tor|[a-z]{4,}ist|[a-z]{3,}ian)$/.test(low) && !ends(lists.likePeople, `${low}s`)
}
