import { capital, fill, isPlural, textOf } from '../../../names/forms.ts'
import { nounOf, prepositionAt, withoutArticle } from '../../../names/head.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'
import type { Pairs } from '../../../words/types.ts'

/** The plain name of one that begins with such a pattern, the longest that fits; null when none does. */
export function matchBeginning(words: readonly Word[], patterns: Pairs, table: NameWords): string | null {
  for (const { parts, template } of table.beginnings(patterns).get(words[0]?.low ?? '') ?? []) {
    const rest = words.slice(parts.length)
    if (rest.length === 0 || !parts.every((part, at) => words[at]?.low === part)) continue
    if (parts[0] === 'loss' && !isInward(rest.at(-1)?.low ?? '')) continue
    if (parts.length === 1 && isCounted(rest, table) && COUNTABLE.test(template)) continue
    if (parts.length === 1 && isOfGroup(parts[0] ?? '', rest, table)) continue
    return nameBy(template, textOf(withoutArticle(rest, table)), rest, table)
  }
  return null
}

/** What is lost without anything that runs off: trust, interest. Soil and jobs that are lost are a flow. */
function isInward(low: string): boolean {
  return INWARD.has(low) || /(ence|ance|ity|ness|tion|ship|ism|tude)$/.test(low)
}

const INWARD = new Set(
  'trust morale hope faith respect interest control knowledge skill skills focus power credibility pride income revenue support momentum memory discipline loyalty'.split(
    ' ',
  ),
)

/** Of such templates an adjective with several things in some state says which of them: “Faulty meters replaced”. */
const COUNTABLE =
  /^(Quality|Condition|Politeness|Timeliness|Modernity|Honesty|Regularity|Clarity|Freshness) of X$/

/** Whether several things are counted that are in some state. */
export function isCounted(rest: readonly Word[], table: NameWords): boolean {
  const noun = nounOf(rest, table)
  return noun !== undefined && noun !== rest[prepositionAt(rest, table) - 1] && isPlural(noun.low)
}

/** An adjective before people, or one that with a plural says which things are counted. */
export function isOfGroup(adjective: string, rest: readonly Word[], { has, lists }: NameWords): boolean {
  const end = rest.findIndex(({ low }) => has(lists.prepositions, low))
  const head = (end > 0 ? rest[end - 1] : rest.at(-1))?.low ?? ''
  if (adjective === 'few' || adjective === 'many' || adjective === 'no') return false
  if (has(lists.people, head)) return has(lists.ofGroups, adjective) || /^un(?!der)/.test(adjective)
  return false
}

function nameBy(template: string, text: string, rest: readonly Word[], { has, lists }: NameWords): string {
  const last = rest.at(-1)?.low ?? ''
  if (template.toLowerCase().startsWith(`${last} of`)) return capital(text)
  if (
    has(lists.measures, last) &&
    template !== 'X available' &&
    /^(Quality|Strength|Length|Size|Speed|Adequacy|Number) of X$/.test(template)
  )
    return capital(text)
  return fill(template, text)
}
