import { type CausalMap, foldSpace, loopKey } from '../../model/index.ts'
import { startLoopSearch } from '../list/findLoops.ts'
import { loopByKey } from '../list/loopByKey.ts'
import { type LoopNumbers, labelOf, numberLoops } from '../list/numbers.ts'
import type { FeedbackLoop, LoopList } from '../types.ts'
import { courseOf } from './asText.ts'
import { TYPE_NAMES } from './words.ts'

/** What became of a feedback loop between two maps: it was closed, broken, or became one of another type. */
export interface LoopChange {
  readonly way: 'closed' | 'broken' | 'turned'
  /** As it is in the map after; one that is broken as it was in the map before. */
  readonly loop: FeedbackLoop
  /** In a sentence, with its label, name and course. */
  readonly text: string
}

/** Which loops are different between two maps. */
export interface LoopDifference {
  /** Closed ones first, then broken ones, then those of another type; shortest first. */
  readonly changes: readonly LoopChange[]
  /** False where a map has so many loops that only those with a number, a name or a story were compared. */
  readonly isWhole: boolean
}

/** So many loops are compared one by one, and so many links looked at to find them: a fraction of a second. */
const LIMITS = { maxLoops: 1_000, maxWhole: 1_000, maxSteps: 1_000_000, countSteps: 1, usualLength: null }
/** Links looked at between two pauses. */
const PIECE = 5_000

/**
 * Tells which loops were closed and which were broken between two maps. A loop is the same when its links are, or when its note was carried along to other links, as by
 * putting a variable into one of them. With pauses. Beside `differenceOf` of `model`, which tells of records.
 */
export function* loopDifferenceInPieces(
  before: CausalMap,
  after: CausalMap,
): Generator<void, LoopDifference> {
  const [was, is] = [yield* loopsOf(before), yield* loopsOf(after)]
  const isWhole = was.isWhole && is.isWhole
  const keys = new Set(
    isWhole
      ? [...was.loops.keys(), ...is.loops.keys()]
      : [before, after].flatMap((map) => Object.values(map.loopNotes).map(({ links }) => loopKey(links))),
  )
  const changes: LoopChange[] = []
  for (const key of keys) {
    yield
    const [old, now] = [was, is].map((side) =>
      isWhole ? (side.loops.get(key) ?? null) : loopByKey(side.map, key),
    )
    if (now && !old && !isCarried(key, after, before)) changes.push(closed(now, is))
    if (old && !now && !isCarried(key, before, after)) changes.push(broken(old, was))
    const carried = old && (now ?? carriedOf(key, before, after))
    if (old && carried && old.type !== carried.type) changes.push(turned(old, carried, was, is))
  }
  return { changes: changes.sort(inOrder), isWhole }
}

/** The loops of one of the two maps. */
interface Side {
  readonly map: CausalMap
  readonly loops: ReadonlyMap<string, FeedbackLoop>
  readonly numbers: LoopNumbers
  readonly isWhole: boolean
}

function* loopsOf(map: CausalMap): Generator<void, Side> {
  const search = startLoopSearch(map, LIMITS)
  let list: LoopList | null = null
  while (list === null) {
    list = search.step(PIECE)
    yield
  }
  const notes = Object.values(map.loopNotes).sort((a, b) => (a.id < b.id ? -1 : 1))
  const numbers = numberLoops(null, list.complete ? list : { loops: [] }, notes)
  return { map, loops: new Map(list.loops.map((loop) => [loop.key, loop])), numbers, isWhole: list.complete }
}

/** The loop of another map on which the note of a loop of this one hangs there; null when it hangs on none that is closed. */
function carriedOf(key: string, from: CausalMap, to: CausalMap): FeedbackLoop | null {
  const note = Object.values(from.loopNotes).find(({ links }) => loopKey(links) === key)
  const other = note && Object.hasOwn(to.loopNotes, note.id) ? to.loopNotes[note.id] : undefined
  return other ? loopByKey(to, loopKey(other.links)) : null
}

function isCarried(key: string, from: CausalMap, to: CausalMap): boolean {
  return carriedOf(key, from, to) !== null
}

function closed(loop: FeedbackLoop, side: Side): LoopChange {
  return { way: 'closed', loop, text: `${calledIn(loop, side)} was closed: ${courseOf(loop, side.map)}.` }
}

function broken(loop: FeedbackLoop, side: Side): LoopChange {
  return { way: 'broken', loop, text: `${calledIn(loop, side)} was broken: ${courseOf(loop, side.map)}.` }
}

function turned(old: FeedbackLoop, loop: FeedbackLoop, was: Side, is: Side): LoopChange {
  const now = labelOf(is.numbers, loop)
  const text = `${calledIn(old, was)} became ${TYPE_NAMES[loop.type]} and is ${now} now: ${courseOf(loop, is.map)}.`
  return { way: 'turned', loop, text }
}

/** What a loop is called in a sentence: "B1", or "B1 “Overgrazing”" where it has a name. */
function calledIn(loop: FeedbackLoop, { map, numbers }: Side): string {
  const note = Object.values(map.loopNotes).find(({ links }) => loopKey(links) === loop.key)
  const name = foldSpace(note?.name ?? '')
  return name === '' ? labelOf(numbers, loop) : `${labelOf(numbers, loop)} “${name}”`
}

const WAYS: readonly LoopChange['way'][] = ['closed', 'broken', 'turned']

function inOrder(a: LoopChange, b: LoopChange): number {
  const byWay = WAYS.indexOf(a.way) - WAYS.indexOf(b.way)
  if (byWay !== 0) return byWay
  return a.loop.links.length - b.loop.links.length || (a.text < b.text ? -1 : 1)
}
