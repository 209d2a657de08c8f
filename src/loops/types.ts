import type { ById, Id, Link, LoopType } from '../model/index.ts'

/** A feedback loop: a cycle of links that passes no variable twice. Frozen; kept as the same object while unchanged. */
export interface FeedbackLoop {
  /** Identity: the link ids in order of travel from the smallest, joined by a space (see `loopKey` in `model`). */
  readonly key: string
  /** Link ids in order of travel, starting at the smallest id. */
  readonly links: readonly Id[]
  /** `variables[i]` is the source of `links[i]`. */
  readonly variables: readonly Id[]
  /** One character a link in the order of `links`: `+`, `-` or `?`. */
  readonly signs: string
  readonly type: LoopType
  /** How many links are `-`. */
  readonly negatives: number
  /** How many links are `?`. */
  readonly unknowns: number
  /** How many links have a delay mark. */
  readonly delays: number
}

/** What the search looks at: the links, and the names only for ordering loops of equal length. */
export interface LoopGraph {
  readonly links: ById<Link>
  readonly variables: ById<{ readonly name: string }>
}

/** Where the search stops. */
export interface LoopLimits {
  /** Most loops listed. */
  readonly maxLoops: number
  /** Most links of all the loops listed together, so that a few very long loops cannot fill the memory. */
  readonly maxLinks: number
  /** Most link steps taken before the search gives up and says so. A step looks at one link once. */
  readonly maxSteps: number
}

/** Loops by type. */
export interface LoopCounts {
  readonly R: number
  readonly B: number
  readonly U: number
}

/** The answer of a search, shortest loops first, then by names. */
export interface LoopList {
  readonly loops: readonly FeedbackLoop[]
  /** True when `loops` holds every feedback loop of the map. */
  readonly complete: boolean
  /** Every loop of up to this many links is in `loops`; null when complete. */
  readonly completeToLength: number | null
  /** The number of loops in the whole map when it is known exactly, else null. */
  readonly total: number | null
  /** The map has at least this many loops (equals `total` when that is known). */
  readonly atLeast: number
  /** Of the loops listed. */
  readonly byType: LoopCounts
  /** Of all loops counted: adds up to `atLeast`. */
  readonly counts?: LoopCounts
  /** True while the number of loops of the whole map is still being counted. */
  readonly counting?: boolean
  /** How many loops are independent: links less variables plus one, over all strongly connected components. */
  readonly independent?: number
}

/** What listing all loops of up to `length` links would cost. */
export interface LengthCost {
  readonly length: number
  /** How many loops that would be; when not `exact` there are more. */
  readonly loops: number
  readonly exact: boolean
  readonly seconds: number
}

/** A search taken in slices, so that whoever runs it can turn to something else in between. */
export interface LoopSearch {
  /** Takes about `budget` more link steps; the list when the search has ended, else null. */
  step(budget: number): LoopList | null
}

/** Finds the loops of a map as it changes. */
export interface LoopFinder {
  /**
   * Looks for the loops of this graph and hands the list to `onAnswer`: at once for a small map, later for a large one. A
   * new `find` cancels the one before, whose `onAnswer` is then never called. Loops that did not change since the last
   * answer are the same objects as in it.
   */
  find(graph: LoopGraph, onAnswer: (list: LoopList) => void): void
  /** Cancels, and ends the worker. */
  close(): void
}
