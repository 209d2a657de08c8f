import { isPlural, pluralOf } from '../../../names/forms.ts'
import { prepositionAt } from '../../../names/head.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'
import { isPeople } from '../action/verbs.ts'

/** Whether a name behind an article is the one person that is meant: “The lighthouse keeper”, “The public”. */
export function isThePerson(bare: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const last = bare.at(-1)
  if (last === undefined) return false
  if (bare.length === 1 && isPerson(last.low, table)) return true
  if (bare.length > 3 || isPlural(last.low) || prepositionAt(bare, table) !== bare.length) return false
  return (
    (has(lists.persons, last.low) ||
      /.{3}(man|woman|person)$/.test(last.low) ||
      isPeople(`${last.low}s`, table) ||
      isPerformer(last.low, lists.likePeople)) &&
    !NO_PERSON.test(last.low)
  )
}

/** Whether one word names somebody by a work or an office: “Ombudsman”, “Magistrate”. */
export function isOneOfTrade(low: string, { has, lists }: NameWords): boolean {
  return (
    !isPlural(low) &&
    (has(lists.professions, pluralOf(low)) || /[a-z]{3}(sman|tman|dsman|eman|woman)$/.test(low))
  )
}

/** A person in the singular, or people. */
function isPerson(low: string, { has, lists }: NameWords): boolean {
  return (
    has(lists.people, low) ||
    has(lists.people, `${low}s`) ||
    has(lists.people, low.replace(/y$/, 'ies')) ||
    isPerformer(low, lists.likePeople)
  )
}

/** Somebody by the ending of what they do: a conductor, a pianist, a librarian. */
function isPerformer(low: string, likePeople: readonly string[]): boolean {
  return (
    /^([a-z]{3,}tor|[a-z]{4,}ist|[a-z]{3,}ian)$/.test(low) &&
    !likePeople.some((thing) => `${low}s`.endsWith(thing))
  )
}

/** What ends as a person does and is a thing or a time. */
const NO_PERSON =
  /(number|summer|winter|dinner|supper|river|corner|danger|hunger|anger|cover|fever|timber|layer|copper|silver|weather|water|paper|power|order|offer|quarter|chapter|centre|center|career|beer|counter|answer|member|border)$/
