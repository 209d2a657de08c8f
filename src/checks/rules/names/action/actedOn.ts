import { isPlural } from '../../../names/forms.ts'
import { nounOf, prepositionAt } from '../../../names/head.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'
import { isCounted } from '../negative/beginning.ts'
import { isPeople } from './verbs.ts'

/** Whether a verb says of which kind is what is measured: “Hire car bookings”. */
export function isKindOf(first: Word, rest: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const end = prepositionAt(rest, table)
  const head = nounOf(rest, table)?.low
  return (
    end > 1 &&
    has(lists.kindVerbs, first.low) &&
    !has(lists.determiners, rest[0]?.low) &&
    !has(lists.articles, rest[0]?.low) &&
    (has(lists.measures, head) ||
      has(lists.compoundHeads, head) ||
      has(lists.countedCases, head) ||
      head !== rest[end - 1]?.low)
  )
}

/** Whether what is acted on stands before what is given, or how often: “Teach prisoners a trade”, “Weigh babies every month”. */
function isGiven(rest: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const [object, next, after] = rest
  if (object === undefined || next === undefined || after === undefined) return false
  const isTime = has(lists.units, after.low) || has(lists.spans, after.low)
  if (isTime) return (next.low === 'every' || next.low === 'each') && isPeople(object.low, table)
  return (next.low === 'a' || next.low === 'an' || next.low === 'the') && isPlural(object.low, table)
}

/** Whether several things that are acted on stand before where that is done: “Plant hedges along the road”. */
function isActedUpon(first: Word, rest: readonly Word[], last: Word, table: NameWords): boolean {
  const { has, lists } = table
  const next = rest[1]?.low
  return (
    has(lists.oftenVerbs, first.low) &&
    rest[0] === last &&
    isPlural(last.low, table) &&
    has(lists.actedUpon, last.low) &&
    has(lists.prepositions, next) &&
    next !== 'of' &&
    next !== 'per'
  )
}

/** What is acted on, without where to and how at the end. */
function withoutWhither(words: readonly Word[], { has, lists }: NameWords): readonly Word[] {
  const last = words.at(-1)?.low
  return words.length > 1 && (has(lists.whither, last) || has(lists.how, last)) ? words.slice(0, -1) : words
}

/** Whether what follows a word that is a noun as often is what it acts on. */
export function isActedOn(first: Word, rest: readonly Word[], table: NameWords): boolean {
  const { has, ends, lists } = table
  const [next] = rest
  const brought = withoutWhither(rest, table)
  const last = nounOf(brought, table)
  if (next === undefined || last === undefined || has(lists.nounAfter, next.low)) return false
  if (/^\d/.test(next.low) && has(lists.numbered, first.low)) return false
  if (has(lists.determiners, next.low)) return true
  if (isKindOf(first, rest, table)) return false
  if (isCounted(rest, table) && has(lists.states, rest.at(-1)?.low)) return false
  if (brought.length < rest.length && isPlural(last.low, table)) return true
  if (
    has(lists.ofThings, next.low) &&
    rest[0] !== last &&
    isPlural(last.low, table) &&
    !rest.some(({ low }) => has(lists.rateWords, low))
  )
    return true
  if (rest.some(({ low }, at) => at > 0 && low === 'instead')) return true
  if (isActedUpon(first, rest, last, table) || isGiven(rest, table)) return true
  if (has(lists.parting, first.low) && has(lists.amongWhom, rest[1]?.low) && !has(lists.measures, next.low))
    return true
  if (rest[0] === last && has(lists.neverBelonging, last.low) && !has(lists.states, rest[1]?.low)) return true
  if (next.low.endsWith('ing')) return has(lists.musts, first.low) && !has(lists.ingNouns, next.low)
  if (last.low === 'staff' && !has(lists.employing, first.low)) return !has(lists.staffed, first.low)
  if (has(lists.strongVerbs, first.low) && !has(lists.steps, last.low)) return true
  if (has(lists.measures, last.low) || has(lists.compoundHeads, last.low)) {
    return rest.length > 1 && has(lists.determiners, next.low)
  }
  if (/[a-z]{3}ly$/.test(rest.at(-1)?.low ?? '') && !ends(lists.likeAdverbs, rest.at(-1)?.low ?? ''))
    return true
  const isSeveral = (isPlural(last.low, table) && rest.at(-1) === last) || has(lists.stuff, last.low)
  if (
    has(lists.oftenVerbs, first.low) &&
    isSeveral &&
    !has(lists.steps, last.low) &&
    !isPeople(last.low, table)
  )
    return true
  const isBelonging = has(lists.employing, first.low)
    ? has(lists.holders, last.low) || has(lists.professions, last.low)
    : has(lists.riders, last.low)
  return isPeople(last.low, table) && !isBelonging && !has(lists.likeAdjectives, first.low)
}
