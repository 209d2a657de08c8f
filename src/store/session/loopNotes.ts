import type { LoopList } from '../../loops/index.ts'
import { type CausalMap, type Id, type LoopNote, loopKey, loopTypeOf } from '../../model/index.ts'
import { sift } from '../../pace/index.ts'
import { MOST_KEPT } from './keptNumbers.ts'

/** Loop notes, those that are wanted, in an order that is the same in every tab. */
export function notesInOrder(
  map: CausalMap,
  isWanted: (note: LoopNote) => boolean = () => true,
): readonly LoopNote[] {
  return Object.values(map.loopNotes)
    .filter(isWanted)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Whether every link of a loop is on the map, which is sooner seen than whether the loop is closed. */
export function isWhole(map: CausalMap, links: readonly Id[]): boolean {
  return links.every((id) => map.links[id] !== undefined)
}

/** The names that people gave to loops that are closed, by loop key. */
export function namesOf(map: CausalMap): ReadonlyMap<string, string> {
  const named = Object.values(map.loopNotes).filter(
    ({ name, links }) => name !== '' && isWhole(map, links) && loopTypeOf(map, links) !== null,
  )
  return new Map(named.map((note) => [loopKey(note.links), note.name]))
}

/** True when these links, a loop's key, form a closed loop of the map. */
export function isClosed(map: CausalMap, key: string): boolean {
  return loopTypeOf(map, key.split(' ')) !== null
}

/** The keys of listed loops of which a link is not on the map any more; of a long list the first are looked at. */
export function brokenLoops({ loops }: LoopList, map: CausalMap): ReadonlySet<string> {
  const broken = loops.slice(0, MOST_KEPT).filter(({ links }) => !isWhole(map, links))
  return new Set(broken.map(({ key }) => key))
}

/** What is left of a list while a new search is under way: the loops over links that are as they were before. With pauses. */
export function* stillClosed(list: LoopList, before: CausalMap, map: CausalMap): Generator<void, LoopList> {
  const changed = new Set(
    Object.values(before.links).flatMap((was) => {
      const link = map.links[was.id]
      const same = link?.source === was.source && link.target === was.target && link.polarity === was.polarity
      return same ? [] : was.id
    }),
  )
  const loops =
    changed.size === 0
      ? list.loops
      : yield* sift(list.loops, ({ links }) => !links.some((id) => changed.has(id)))
  const byType = { R: 0, B: 0, U: 0 }
  for (const { type } of loops) byType[type]++
  return {
    loops,
    complete: false,
    completeToLength: 1,
    total: null,
    atLeast: loops.length,
    byType,
    counts: byType,
    counting: true,
    independent: list.independent,
  }
}

/** The list of a map without loops. */
export const NO_LOOPS: LoopList = {
  loops: [],
  complete: true,
  completeToLength: null,
  total: 0,
  atLeast: 0,
  byType: { R: 0, B: 0, U: 0 },
  counts: { R: 0, B: 0, U: 0 },
  counting: false,
  independent: 0,
}
