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
    if (parts.length === 1 && (isCounted(rest, table) || isByRate(rest)) && COUNTABLE.test(template)) continue
    if (parts.length === 1 && /^[A-Z][a-z]+ of X$/.test(template) && isKindOfCase(rest, table)) continue
    if (parts[0] === 'overdue' && isPlural(rest[prepositionAt(rest, table) - 1]?.low ?? '')) continue
    if (parts.length === 1 && isOfGroup(parts[0] ?? '', rest, table)) continue
    const bare = withoutArticle(rest, table)
    return isThere(parts, template, bare, table)
      ? available(bare, table)
      : nameBy(template, textOf(bare), rest, table)
  }
  return null
}

/** Whether what is wanting is more of something that can be counted, or of what one has: medicines, and not trust. */
function isThere(
  parts: readonly string[],
  template: string,
  rest: readonly Word[],
  table: NameWords,
): boolean {
  if (template === 'X available') return true
  const noun = rest[prepositionAt(rest, table) - 1]?.low ?? ''
  return (
    template === 'X' &&
    parts.length === 2 &&
    LACKING.has(parts[0] ?? '') &&
    isPlural(noun) &&
    !IDEAS.has(noun)
  )
}

/** Plurals that nobody has more or fewer of. */
const IDEAS = new Set([
  'standards',
  'results',
  'rules',
  'manners',
  'morals',
  'values',
  'norms',
  'limits',
  'ties',
  'savings',
  'conditions',
])
const LACKING = new Set(['lack', 'absence', 'dearth', 'scarcity', 'shortage', 'shortages', 'want', 'paucity'])

/** “… available” behind the noun, and what else is said of it behind that. */
function available(rest: readonly Word[], table: NameWords): string {
  const of = rest.findIndex(
    ({ low }, at) => at > 0 && low !== 'of' && table.has(table.lists.prepositions, low),
  )
  const end = of < 0 ? rest.length : of
  const tail = textOf(rest.slice(end))
  return capital(`${textOf(rest.slice(0, end))} available${tail === '' ? '' : ` ${tail}`}`)
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
  /^(Quality|Condition|Politeness|Timeliness|Modernity|Honesty|Regularity|Clarity|Freshness) of X$|^X in working order$/

/** Whether an adjective says of which kind are what offices count: “Careless driving fines”, “Weak beer sold”. */
function isKindOfCase(rest: readonly Word[], table: NameWords): boolean {
  const head = rest[prepositionAt(rest, table) - 1]
  if (rest.length < 2 || head === undefined || head === rest[0]) return false
  return table.has(table.lists.countedCases, head.low) || (rest.length === 2 && MADE_OR_SOLD.test(head.low))
}

const MADE_OR_SOLD = /^(sold|bought|made|grown|drunk|eaten|caught|used|served|seized|burnt|burned|recycled)$/

/** Whether several things are counted by a rate: “Broken bottles per crate”. */
function isByRate(rest: readonly Word[]): boolean {
  const at = rest.findIndex(({ low }) => low === 'per')
  return at > 0 && isPlural(rest[at - 1]?.low ?? '')
}

/** Whether several things are counted that are in some state. */
export function isCounted(rest: readonly Word[], table: NameWords): boolean {
  const noun = nounOf(rest, table)
  return noun !== undefined && noun !== rest[prepositionAt(rest, table) - 1] && isPlural(noun.low)
}

/** An adjective before people, or one that with a plural says which things are counted. */
export function isOfGroup(adjective: string, rest: readonly Word[], { has, lists }: NameWords): boolean {
  const end = rest.findIndex(({ low }) => has(lists.prepositions, low))
  const head = (end > 0 ? rest[end - 1] : rest.at(-1))?.low ?? ''
  if (has(lists.moods, adjective)) return false
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
    /^(Quality|Price|Cost|Strength|Length|Size|Speed|Adequacy|Number) of X$/.test(template)
  )
    return capital(text)
  return fill(template, text)
}
