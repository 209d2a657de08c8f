import { capital, isPlural, lowered, textOf } from '../../../names/forms.ts'
import { nounOf, prepositionAt, withoutArticle } from '../../../names/head.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'
import type { Pairs } from '../../../words/types.ts'
import { heading } from '../better/heading.ts'

/** What a name that begins with such a pattern says of what, by the longest pattern that fits. */
export interface Plain {
  /** Null where none follows from the words. */
  readonly name: string | null
  /** Whether more of it is the opposite of what the template of the pattern names: of poor response times the time, and not the quality. */
  readonly isAgainst: boolean
}

/** The plain name of one that begins with such a pattern; null when none does. */
export function matchBeginning(words: readonly Word[], patterns: Pairs, table: NameWords): Plain | null {
  const { has, lists } = table
  for (const { parts, template } of table.beginnings(patterns).get(words[0]?.low ?? '') ?? []) {
    const rest = words.slice(parts.length)
    if (rest.length === 0 || !parts.every((part, at) => words[at]?.low === part)) continue
    if (parts[0] === 'loss' && !isInward(rest.at(-1)?.low ?? '', table)) continue
    if (
      parts.length === 1 &&
      (isCounted(rest, table) || isByRate(rest, table)) &&
      has(lists.countableTemplates, template)
    )
      continue
    if (parts.length === 1 && /^[A-Z][a-z]+ of X$/.test(template) && isKindOfCase(rest, table)) continue
    if (parts[0] === 'overdue' && isPlural(rest[prepositionAt(rest, table) - 1]?.low ?? '', table)) continue
    if (parts.length === 1 && isOfGroup(parts[0] ?? '', rest, table)) continue
    if (parts.length === 1 && has(lists.illTemplates, template) && isCountedIll(rest, table))
      return { name: `Number of ${lowered(textOf(words), table)}`, isAgainst: true }
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
    has(lists.wanting, parts.join(' ')) &&
    !has(lists.gauges, noun) &&
    ((isPlural(noun, table) && !has(lists.ideas, noun)) ||
      has(lists.stuff, noun) ||
      has(lists.scarceStuff, noun))
  )
}

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
function isInward(low: string, { has, ends, lists }: NameWords): boolean {
  return has(lists.inward, low) || ends(lists.inwardEnds, low)
}

/** Whether an adjective says of which kind are what offices count: “Careless driving fines”, “Weak beer sold”. */
function isKindOfCase(rest: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const head = rest[prepositionAt(rest, table) - 1]
  if (rest.length < 2 || head === undefined || head === rest[0]) return false
  return has(lists.countedCases, head.low) || (rest.length === 2 && has(lists.madeOrSold, head.low))
}

/** Whether several things are counted by a rate: “Broken bottles per crate”. */
function isByRate(rest: readonly Word[], table: NameWords): boolean {
  const at = rest.findIndex(({ low }) => low === 'per')
  return at > 0 && isPlural(rest[at - 1]?.low ?? '', table)
}

/** Whether several things are counted that are in some state. */
export function isCounted(rest: readonly Word[], table: NameWords): boolean {
  const noun = nounOf(rest, table)
  return noun !== undefined && noun !== rest[prepositionAt(rest, table) - 1] && isPlural(noun.low, table)
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
  return table.has(table.lists.countedIlls, rest[prepositionAt(rest, table) - 1]?.low)
}

/** What is lacking without how many of it, and without that it would be enough: teachers of “200 teachers”, planning of “proper planning”. */
function withoutIdle(words: readonly Word[], template: string, table: NameWords): readonly Word[] {
  const { has, lists } = table
  const [first, ...rest] = words
  if (first === undefined || rest.length === 0 || !template.startsWith('X')) return words
  const isIdle =
    has(lists.idleBeforeLacked, first.low) ||
    has(lists.numberWords, first.low) ||
    /^\d[\d,.]*$/.test(first.low)
  return isIdle && !has(lists.prepositions, rest[0]?.low) ? withoutIdle(rest, template, table) : words
}
