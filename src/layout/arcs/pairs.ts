import type { Id } from '../../model/index.ts'
import type { Point } from '../types.ts'
import type { GivenBends } from './given.ts'
import type { Topology } from './topology.ts'

const MOST_BEND = 0.9
/** Bends a person gave stay at least this far apart at the middle, px; automatic ones this far, or this share of the chord. */
const LEAST_APART = 13
const EASY_APART = 26
const EASY_SHARE = 0.16

/** The value nearest to `wanted` that keeps `gap` from all of `taken`, within ±`most`; null when there is none. */
function nearestFree(wanted: number, taken: readonly number[], gap: number, most: number): number | null {
  const free = (value: number) =>
    Math.abs(value) <= most + 1e-9 && taken.every((other) => Math.abs(value - other) >= gap - 1e-9)
  let best: number | null = null
  const consider = (value: number) => {
    if (!free(value)) return
    const closer = best === null ? 1 : Math.abs(best - wanted) - Math.abs(value - wanted)
    if (closer > 1e-9 || (Math.abs(closer) <= 1e-9 && best !== null && Math.abs(value) < Math.abs(best)))
      best = value
  }
  consider(wanted)
  for (const other of taken) {
    consider(other + gap)
    consider(other - gap)
  }
  return best
}

/** A free value with the widest gap up to `wide`; when even the closest packing has none, the middle of the widest hole. */
function place(wanted: number, taken: readonly number[], wide: number, least: number): number {
  for (const gap of [wide, (wide + least) / 2, least]) {
    const value = nearestFree(wanted, taken, gap, MOST_BEND)
    if (value !== null) return value
  }
  const sorted = [-MOST_BEND, ...[...taken].sort((a, b) => a - b), MOST_BEND]
  let best = 0
  let hole = -1
  for (let index = 1; index < sorted.length; index++) {
    const low = sorted[index - 1] ?? 0
    const high = sorted[index] ?? 0
    if (high - low > hole) {
      hole = high - low
      best = (low + high) / 2
    }
  }
  return best
}

/**
 * Moves the bends of the links between two variables apart, in place. Bends that are given stay, in order of making
 * (a later one that lies on an earlier one is nudged); automatic ones take what is nearest to the bend they want.
 */
export function separatePair(
  topology: Topology,
  pair: readonly number[],
  centres: Pick<ReadonlyMap<Id, Point>, 'get'>,
  given: GivenBends,
  bends: Float64Array,
): void {
  const first = topology.links[pair[0] ?? -1]
  const from = first && centres.get(first.source)
  const to = first && centres.get(first.target)
  if (!first || !from || !to) return
  const chord = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
  const most = (2 * MOST_BEND) / (pair.length - 1)
  const least = Math.min(LEAST_APART / chord, most)
  const easy = Math.min(Math.max(EASY_APART / chord, EASY_SHARE), most)
  const isGiven = (index: number) => given(index) !== null
  const taken: number[] = []
  for (const ofGiven of [true, false])
    for (const index of pair) {
      if (isGiven(index) !== ofGiven) continue
      // Seen from one end, what bows to the right of one direction bows to the left of the other.
      const side = topology.links[index]?.source === first.source ? 1 : -1
      const value = place((bends[index] ?? 0) * side, taken, ofGiven ? least : easy, least)
      taken.push(value)
      bends[index] = value * side
    }
}
