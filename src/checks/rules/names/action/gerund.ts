import { isPlural, verbsOfIng } from '../../../names/forms.ts'
import { nounOf, prepositionAt } from '../../../names/head.ts'
import { readNegated } from '../../../names/negated.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'
import { type Action, isPeople, isVerb } from './verbs.ts'

/** Whether several things of a kind are counted in some state: “Tuning forks in stock”, “Sliding doors fitted”. */
function isCountOfThings(
  first: Word,
  rest: readonly Word[],
  head: Word | undefined,
  table: NameWords,
): boolean {
  const { has, lists } = table
  const end = prepositionAt(rest, table)
  if (head !== rest[0] || !isPlural(head?.low ?? '', table) || has(lists.causing, first.low)) return false
  if (has(lists.people, head?.low)) return false
  return head !== rest[end - 1] || (end === rest.length - 2 && has(lists.thereIn, rest[end + 1]?.low))
}

/** A word in -ing at the beginning with what it acts on; null where it names a practice, or says what sort of thing follows. */
export function gerund(first: Word, rest: readonly Word[], table: NameWords): Action | null {
  const { has, lists } = table
  const [next] = rest
  const last = rest.at(-1)
  const verb = verbsOfIng(first.low).find((low) => isVerb(low, table) || has(lists.acts, low))
  const action: Action = { verb: verb ?? first.low, object: rest }
  if (verbsOfIng(first.low).some((low) => has(lists.intransitive, low))) return null
  const isNoun = has(lists.ingNouns, first.low)
  if (
    next === undefined ||
    last === undefined ||
    (/^(un|mal|non-)/.test(first.low) && (first.low.startsWith('non-') || readNegated(first.low, table)))
  )
    return null
  if (has(lists.determiners, next.low)) return next.low === 'with' && isNoun ? null : action
  if (has(lists.nounAfter, next.low))
    return !isNoun && next.low !== 'of' && verb !== undefined && next.low !== 'by' && next.low !== 'per'
      ? action
      : null
  const head = nounOf(rest, table)
  if (has(lists.neverKind, first.low) && !has(lists.ingHeads, head?.low)) return action
  const isUnknown = !isNoun && !has(lists.ingAdjectives, first.low)
  if (has(lists.neverBelonging, head?.low))
    return has(lists.ingAdjectives, first.low) && !isNoun ? null : action
  if (isUnknown && has(lists.made, head?.low)) return action
  const isObject = head === next && has(lists.actedUpon, next.low) && !has(lists.kindOfIng, first.low)
  if (isObject && (isNoun || isUnknown || has(lists.bothIng, first.low))) return action
  const goesTo = rest[prepositionAt(rest, table)]?.low ?? ''
  const isPassed = head === next && has(lists.passing, first.low) && has(lists.passedTo, goesTo)
  if (isPassed && !has(lists.measures, next.low) && !has(lists.ingHeads, next.low)) return action
  if (isUnknown && verb !== undefined && head === next && goesTo === 'of' && isPlural(next.low, table))
    return action
  if (isCountOfThings(first, rest, head, table)) return null
  if (
    has(lists.ingHeads, head?.low) ||
    has(lists.measures, head?.low) ||
    has(lists.compoundHeads, head?.low)
  ) {
    return !isNoun && !has(lists.ingAdjectives, first.low) && has(lists.people, head?.low) ? action : null
  }
  if (has(lists.ingAdjectives, first.low) && !has(lists.people, head?.low)) return null
  if (has(lists.ingAdjectives, first.low) && !has(lists.doneToPeople, first.low)) return null
  if (isNoun) return isPeople(head?.low ?? '', table) && has(lists.doneToPeople, first.low) ? action : null
  return action
}
