import { capital, fill, isPlural, lowered, textOf } from '../../names/forms.ts'
import { nounOf, prepositionAt, withoutArticle, withoutVery } from '../../names/head.ts'
import { covered, openTo } from '../../names/masks.ts'
import { nounOfAdjective, nounOfParticiple, readNegated } from '../../names/negated.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { NameReading, Word } from '../../names/types.ts'
import { INFO } from '../../rule.ts'
import type { Pairs } from '../../words/types.ts'

/** The plain thing is named, not its lack or its value: a lack that grows is hard to say. */
export const V05: NameTeller = {
  id: 'V05',
  group: 'names',
  severity: INFO,
  why: 'A lack that grows is hard to say. Name what there is, and it can rise and fall.',
  tell(reading, words) {
    if (reading.kind === 'gap') return null
    const better = findNegative(reading, words)
    if (better === null) return null
    const { name, turn } = better
    if (name === null)
      return { message: `“${reading.name}” is a negative. Name what there would be more of if it were well.` }
    const message = turn
      ? `“${reading.name}” is a negative. “${name}” is easier to reason with.`
      : `“${reading.name}” says a value. “${name}” can have any.`
    return { message, rename: { name, turn } }
  },
}

interface Better {
  /** Null where none follows from the words. */
  readonly name: string | null
  readonly turn: boolean
}

function findNegative(reading: NameReading, table: NameWords): Better | null {
  const { lists, has } = table
  const isOpen = openTo(reading, table, lists.negativeOk)
  const bare = withoutArticle(reading.words, table)
  const plain = withoutVery(bare, table)
  const start = reading.words.length - bare.length
  const [first] = bare
  if (first === undefined || isOpen[start] === false) return null
  const low =
    matchBeginning(bare, lists.lacks, table) ??
    matchBeginning(plain, lists.lacks, table) ??
    (first.low.startsWith('non-') && first.low.length > 6 ? nonWord(bare, table) : null)
  if (low !== null) return { name: low, turn: true }
  const high = matchBeginning(bare, lists.values, table) ?? matchBeginning(plain, lists.values, table)
  if (high !== null) return { name: high, turn: false }
  const opposite = matchOpposite(bare, table)
  if (opposite !== null) return { name: opposite, turn: true }
  const prefixed = negatedFirst(plain, table) ?? negatedHead(bare, table)
  if (prefixed !== null) return prefixed
  const told = covered(bare, table.phrases(lists.lowPhrases))
  const from = told.lastIndexOf(false) + 1
  if (told.at(-1) === true && from > 0) {
    const subject = withoutFinite(bare.slice(0, from), table)
    const isState = bare.slice(from).some(({ low: word }) => STATE.has(word))
    return {
      name: capital(isState ? `Condition of ${lowered(textOf(subject))}` : textOf(subject)),
      turn: true,
    }
  }
  const last = bare.at(-1)
  if (bare.length < 2 || last === undefined || isOpen.at(-1) === false) return null
  const rest = withoutFinite(bare.slice(0, -1), table)
  if (rest.length === 0) return null
  if (has(lists.lowEnds, last.low)) return { name: capital(textOf(rest)), turn: true }
  return has(lists.highEnds, last.low) ? { name: capital(textOf(rest)), turn: false } : null
}

const STATE = new Set(['condition', 'state', 'shape', 'repair', 'disrepair', 'ruins', 'tatters'])

/** The plain name of one that begins with such a pattern, the longest that fits; null when none does. */
function matchBeginning(words: readonly Word[], patterns: Pairs, table: NameWords): string | null {
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
function isCounted(rest: readonly Word[], table: NameWords): boolean {
  const noun = nounOf(rest, table)
  return noun !== undefined && noun !== rest[prepositionAt(rest, table) - 1] && isPlural(noun.low)
}

/** An adjective before people, or one that with a plural says which things are counted. */
function isOfGroup(adjective: string, rest: readonly Word[], { has, lists }: NameWords): boolean {
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

function nonWord(words: readonly Word[], table: NameWords): string | null {
  const [first] = words
  if (first === undefined) return null
  const whole = matchOpposite(words, table)
  if (whole !== null) return whole
  return words.length === 1 ? capital(first.text.slice(4)) : null
}

/** An adjective with a prefix or ending that turns it, before its noun: illegible, underfed, careless. */
function negatedFirst(words: readonly Word[], table: NameWords): Better | null {
  const [first, ...rest] = words
  const [next] = rest
  if (first === undefined || next === undefined) return null
  const { has, lists } = table
  if (
    has(lists.prepositions, next.low) ||
    !ADJECTIVE.test(first.low) ||
    /[a-z]s$/.test(first.low.replace(/(ous|less)$/, ''))
  )
    return null
  if (next.low.endsWith('ing') && rest.length > 1) return null
  const read = readNegated(first.low, table)
  if (read === null || isCounted(rest, table) || isOfGroup(first.low, rest, table)) return null
  const noun = read.plain === null ? null : (nounOfAdjective(read.plain) ?? nounOfParticiple(read.plain))
  const name = noun === null ? null : capital(`${noun} of ${lowered(textOf(rest))}`)
  return { name, turn: !read.isTooMuch }
}

/** How adjectives end. */
const ADJECTIVE =
  /(^un.*ing|ed|able|ible|ent|ant|ate|ive|al|ful|ous|less|ar|ure|ise|ete|ct|id|ous|est|ble|fed|paid|led|lit|ite|ane|il|ile|per|fect|dent|tile|kept|run|bred|fit|clad)$/

/** A noun with such a prefix or ending that is the whole name or stands before “of”, “in” and their like. */
function negatedHead(words: readonly Word[], table: NameWords): Better | null {
  const { has, lists } = table
  const at = words.findIndex(({ low }, index) => index > 0 && has(lists.prepositions, low))
  const headAt = (at < 0 ? words.length : at) - 1
  const head = words[headAt]
  const next = words[headAt + 1]
  if (head === undefined || isPlural(head.low) || (next && !has(lists.oppositeBefore, next.low))) return null
  if (next === undefined && !NOUN.test(head.low)) return null
  const read = readNegated(head.low, table)
  if (read === null) return null
  if (read.plain === null || /(ed|less)$/.test(head.low)) return { name: null, turn: true }
  const before = textOf(words.slice(0, headAt))
  const parts = [before, read.plain, textOf(words.slice(headAt + 1))]
  return { name: capital(parts.filter((part) => part !== '').join(' ')), turn: !read.isTooMuch }
}

/** How nouns end that stand alone for a state. */
const NOUN =
  /(tion|sion|ment|ness|ity|ance|ence|acy|ing|sis|use|trust|pay|supply|ure|ship|ism|ice|our|ior|ty|cy|load|spend|confidence|capacity)$/

/** A negative word that is the whole name, or stands before “of”, “in” and their like. */
function matchOpposite(words: readonly Word[], { has, of, lists }: NameWords): string | null {
  const at = words.findIndex(({ low }) => has(lists.prepositions, low))
  const headAt = at < 0 ? words.length - 1 : at - 1
  const head = words[headAt]
  if (head === undefined) return null
  const next = words[headAt + 1]
  if (next !== undefined && !has(lists.oppositeBefore, next.low)) return null
  const before = words.slice(0, headAt)
  const two = before.at(-1)
  const phrase = two ? of(lists.opposites, `${two.low} ${head.low}`) : undefined
  const positive = phrase ?? of(lists.opposites, head.low)
  if (positive === undefined || isPlural(head.low)) return null
  const kept = phrase ? before.slice(0, -1) : before
  const rest = [textOf(kept), kept.length > 0 ? positive : lowered(positive), textOf(words.slice(headAt + 1))]
  return capital(rest.filter((part) => part !== '').join(' '))
}

function withoutFinite(words: readonly Word[], table: NameWords): readonly Word[] {
  const last = words.at(-1)
  const isIdle = last && (table.has(table.lists.finite, last.low) || table.has(table.lists.very, last.low))
  return isIdle ? withoutFinite(words.slice(0, -1), table) : words
}
