import { LONGEST_PATH, type SearchGraph } from './graph.ts'
import type { Plan } from './plan.ts'

/** What paths may have in common with those that are in place: a beginning in the same slot, or an end in the same slot. */
export interface Sharing {
  /** How many links the path of a planned link may have for nothing, as it can share them from this end on. */
  spared(link: number, of: 'from' | 'to'): number
  /** Whether a path that goes on by `via` does as one that is in place and begins (or, walked back, ends) in the same slot. */
  follows(link: number, of: 'from' | 'to', via: number, path: readonly number[]): boolean
  /** A path that has come to an inner variable of one in place with the same end, and goes on to that end with it; null where it cannot. */
  join(link: number, path: readonly number[], at: number): readonly number[] | null
}

/** The sharing of a search whose paths are `paths`, those that are `isDone` in place. Both may change. */
export function createSharing(
  plan: Plan,
  { sources }: SearchGraph,
  paths: readonly (readonly number[])[],
  isDone: readonly boolean[],
): Sharing {
  const isAlong = (other: number, link: number, of: 'from' | 'to'): boolean =>
    isDone[other] === true && plan.links[other]?.[of] === plan.links[link]?.[of]

  return {
    spared(link, of) {
      let most = 0
      for (const [other, path] of paths.entries()) {
        if (isAlong(other, link, of)) most = Math.max(most, path.length - 1)
      }
      return most
    },
    follows(link, of, via, path) {
      return paths.some((other, at) => {
        if (other.length <= path.length + 1 || !isAlong(at, link, of)) return false
        const offset = of === 'from' ? 0 : other.length - path.length
        const next = of === 'from' ? path.length : offset - 1
        return other[next] === via && path.every((one, index) => other[offset + index] === one)
      })
    },
    join(link, path, at) {
      for (const [other, there] of paths.entries()) {
        if (!isAlong(other, link, 'to')) continue
        const from = there.findIndex((one, index) => index > 0 && sources[one] === at)
        if (from === -1) continue
        const whole = [...path, ...there.slice(from)]
        const passed = whole.map((one) => sources[one] ?? 0)
        // Another path through the same variable goes on in the same way.
        return whole.length <= LONGEST_PATH && new Set(passed).size === passed.length ? whole : null
      }
      return null
    },
  }
}
