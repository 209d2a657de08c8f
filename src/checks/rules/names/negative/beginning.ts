import { capital, isPlural, lowered, textOf } from '../../../names/forms.ts'
import { nounOf, prepositionAt, withoutArticle } from '../../../names/head.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'
import type { Pairs } from '../../../words/types.ts'
import { heading } from '../better/heading.ts'
import { NUMBER_WORDS } from '../target/times.ts'

/** What a name that begins with such a pattern says of what, by the longest pattern that fits. */
export interface Plain {
  /** Null where none follows from the words. */
  readonly name: string | null
  /** Whether more of it is the opposite of what the template of the pattern names: of poor response times the time, and not the quality. */
  readonly isAgainst: boolean
}

/** The plain name of one that begins with such a pattern; null when none does. */
export function matchBeginning(words: readonly Word[], patterns: Pairs, table: NameWords): Plain | null {
  for (const { parts, template } of table.beginnings(patterns).get(words[0]?.low ?? '') ?? []) {
    const rest = words.slice(parts.length)
    if (rest.length === 0 || !parts.every((part, at) => words[at]?.low === part)) continue
    if (parts[0] === 'loss' && !isInward(rest.at(-1)?.low ?? '')) continue
    if (parts.length === 1 && (isCounted(rest, table) || isByRate(rest)) && COUNTABLE.test(template)) continue
    if (parts.length === 1 && /^[A-Z][a-z]+ of X$/.test(template) && isKindOfCase(rest, table)) continue
    if (parts[0] === 'overdue' && isPlural(rest[prepositionAt(rest, table) - 1]?.low ?? '')) continue
    if (parts.length === 1 && isOfGroup(parts[0] ?? '', rest, table)) continue
    if (
      parts.length === 1 &&
      /^(Safety|Fairness|Regularity) of X$/.test(template) &&
      isCountedIll(rest, table)
    )
      return { name: `Number of ${lowered(textOf(words))}`, isAgainst: true }
    const bare = withoutIdle(withoutArticle(rest, table), template, table)
    return isThere(parts, template, bare, table)
      ? { name: available(bare, table), isAgainst: false }
      : (heading(template, bare, table) ?? { name: null, isAgainst: false })
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
  const { has, lists } = table
  const noun = rest[prepositionAt(rest, table) - 1]?.low ?? ''
  return (
    template === 'X' &&
    WANTING.has(parts.join(' ')) &&
    !has(lists.gauges, noun) &&
    ((isPlural(noun) && !IDEAS.has(noun)) || has(lists.stuff, noun) || STUFF.has(noun))
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
/** Beginnings that say that there is not enough of something. */
const WANTING = new Set([
  'lack of',
  'lack in',
  'absence of',
  'scarcity of',
  'insufficiency of',
  'insufficient',
  'not enough',
  'never enough',
  'no',
])
/** Stuff of which there is too little or none. */
const STUFF = new Set(
  'water fuel food money land electricity housing transport firewood feed cash paper furniture equipment medicine blood cement diesel petrol'.split(
    ' ',
  ),
)

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

/** Whether what an adjective makes bad is counted: unsafe abortions, unfair dismissals. */
function isCountedIll(rest: readonly Word[], table: NameWords): boolean {
  return COUNTED_ILLS.has(rest[prepositionAt(rest, table) - 1]?.low ?? '')
}

const COUNTED_ILLS = new Set(
  'abortions births killings marriages dismissals pregnancies crossings evictions arrests detentions expulsions migrants'.split(
    ' ',
  ),
)

/** What is lacking without how many of it, and without that it would be enough: teachers of “200 teachers”, planning of “proper planning”. */
function withoutIdle(words: readonly Word[], template: string, table: NameWords): readonly Word[] {
  const { has, lists } = table
  const [first, ...rest] = words
  if (first === undefined || rest.length === 0 || !template.startsWith('X')) return words
  const isIdle =
    has(lists.idleBeforeLacked, first.low) || NUMBER_WORDS.has(first.low) || /^\d[\d,.]*$/.test(first.low)
  return isIdle && !has(lists.prepositions, rest[0]?.low) ? withoutIdle(rest, template, table) : words
}
