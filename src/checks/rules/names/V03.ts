import { isPlural } from '../../names/forms.ts'
import { headOf, withoutArticle, withoutVery } from '../../names/head.ts'
import { openTo } from '../../names/masks.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { NameReading, Word } from '../../names/types.ts'
import { WARNING } from '../../rule.ts'
import { isPeople } from './action/verbs.ts'
import { type Direction, findEnd, withoutGoing } from './direction/end.ts'
import { isCountOfKind, isCountOfNamed, isOfBodies, isOfKind, isOfTime } from './direction/named.ts'
import { suggest } from './direction/suggest.ts'

/** Names hold no direction: the arrows say what rises and falls. */
export const V03: NameTeller = {
  id: 'V03',
  group: 'names',
  severity: WARNING,
  why: 'The arrows carry the change; “less increasing cost” cannot be read.',
  tell(reading, words) {
    const way = findDirection(reading, words)
    if (way === null) return null
    const message = `“${reading.name}” is a change. Name the thing that changes.`
    const better = suggest(way, words)
    return better === null ? { message } : { message, rename: { ...better, say: sayThing } }
  },
}

function sayThing(name: string): string {
  return `Name the thing, not its change: “${name}” can go up or down.`
}

function findDirection(reading: NameReading, table: NameWords): Direction | null {
  const { has, lists } = table
  const isOpen = openTo(reading, table, lists.directionOk)
  const all = reading.words
  const bare = withoutVery(withoutArticle(all, table), table)
  const start = all.length - bare.length
  const isDirection = (word: Word | undefined) =>
    word !== undefined && (has(lists.up, word.low) || has(lists.down, word.low))
  const [first, second] = bare
  if (first === undefined || isRate(all, table)) return null
  const isPer = all.some(({ low }) => low === 'per')
  if (isToldToDo(bare, table)) return null
  if (isOfTime(bare, table) || isOfBodies(bare, table) || (isPer && isCountOfNamed(bare, table))) return null
  const end = isPer ? null : findEnd(all, isOpen, table)
  if (end !== null) return end

  const isOfGoing =
    (second?.low === 'growth' && bare[2]?.low === 'in') || (second?.low === 'loss' && bare[2]?.low === 'of')
  if (has(lists.steep, first.low) && second && isOfGoing && !isPer)
    return { word: second, rest: bare.slice(3), isFirst: false }
  const isGrowthIn = first.low === 'growth' && second?.low === 'in' && !isPer
  if ((isOpen[start] || isGrowthIn) && isDirection(first)) {
    const isInto = has(lists.changeInto, second?.low)
    if ((second?.low === 'off' || second?.low === 'away') && has(lists.changeInto, bare[2]?.low))
      return { word: first, rest: bare.slice(3), isFirst: true }
    if (first.low === 'growth') {
      if (second?.low === 'in') return { word: first, rest: bare.slice(2), isFirst: true }
    } else if (has(lists.directionNouns, first.low) && (isInto || !first.low.endsWith('ing'))) {
      if (second === undefined) return { word: first, rest: [], isFirst: true }
      if (isInto) return isPer ? null : { word: first, rest: bare.slice(2), isFirst: true }
    } else if (first.low === 'extra' && isPlural(headOf(bare, table)?.low ?? '', table)) return null
    else if (second?.low === 'than' || (has(lists.determiners, second?.low) && first.low.endsWith('ing')))
      return null
    else if (second?.low === 'off' || second?.low === 'away') return null
    else if (second?.low === 'and' && isDirection(bare[2]))
      return { word: first, rest: bare.slice(3), isFirst: true }
    else if (isInto) return { word: first, rest: bare.slice(2), isFirst: true }
    else if (isOfKind(bare, table) || isCountOfKind(bare, table)) return null
    else return { word: first, rest: bare.slice(1), isFirst: true }
  }

  const last = bare.at(-1)
  const before = bare.at(-2)
  const isHowMuch = last?.low === 'more' || last?.low === 'less'
  if (isHowMuch && has(lists.acts, first.low) && isPeople(before?.low ?? '', table)) return null
  const lastAt = all.length - 1
  if (bare.length > 1 && last && before && isOpen[lastAt]) {
    if (last.low === 'up' || last.low === 'down') {
      const isChange = has(lists.going, before.low) || isPlural(before.low, table)
      if (isChange) return { word: last, rest: withoutGoing(bare.slice(0, -1), table), isFirst: false }
    } else if (has(lists.becoming, before.low) && isDirection(last)) {
      return { word: last, rest: withoutGoing(bare.slice(0, -1), table), isFirst: true }
    } else if (has(lists.measures, before.low) && last.low.endsWith('ing') && isDirection(last)) {
      return { word: last, rest: bare.slice(0, -1), isFirst: false }
    } else if (has(lists.directionEnds, last.low) || (has(lists.directionNouns, last.low) && !isPer)) {
      return { word: last, rest: withoutGoing(bare.slice(0, -1), table), isFirst: false }
    }
  }

  const moved = bare.findIndex(
    ({ low }, at) => at > 0 && (low === 'up' || low === 'down') && bare[at + 1]?.low === 'by',
  )
  const mover = bare[moved]
  if (mover !== undefined && moved > 0) {
    return { word: mover, rest: withoutGoing(bare.slice(0, moved), table), isFirst: false }
  }
  const middle = bare.findIndex(
    ({ low }, at) =>
      at > 0 &&
      has(lists.directionNouns, low) &&
      has(lists.changeInto, bare[at + 1]?.low) &&
      isOpen[start + at] === true,
  )
  const word = bare[middle]
  if (word === undefined || isPer) return null
  return { word, rest: withoutSteep(bare.slice(0, middle), bare.slice(middle + 1), table), isFirst: false }
}

/** Whether a word that is a verb as well stands before what it is to act on: “Lower the speed limit” is an order. */
function isToldToDo([first, second]: readonly Word[], { has, lists }: NameWords): boolean {
  const isVerb = has(lists.acts, first?.low) || has(lists.verbs, first?.low)
  return isVerb && (has(lists.articles, second?.low) || second?.low === 'more' || second?.low === 'all')
}

/** Both ends of a name about a change, without what says how steep it is. */
function withoutSteep(
  before: readonly Word[],
  after: readonly Word[],
  { has, lists }: NameWords,
): readonly Word[] {
  const kept = before.filter(({ low }) => !has(lists.steep, low))
  return kept.length === 0 ? after.slice(1) : [...kept, ...after]
}

/** A rate or a count of a change is a variable of its own, as is what people fear of it. */
function isRate(words: readonly Word[], table: NameWords): boolean {
  const [first, second] = withoutArticle(words, table)
  return (second?.low === 'of' || second?.low === 'for') && table.has(table.lists.rateHeads, first?.low)
}
