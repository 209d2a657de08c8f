import type { ById, Id, Link, LoopType } from '../model/index.ts'

/** A feedback loop: a cycle of links that passes no variable twice. Frozen; kept as the same object while unchanged. */
export interface FeedbackLoop {
  /** Identity: the link ids in order of travel from the smallest, joined by a space (see `loopKey` in `model`). */
  readonly key: string
  /** Link ids in order of travel, starting at the smallest id. */
  readonly links: readonly Id[]
  /** `variables[i]` is the source of `links[i]`. */
  readonly variables: readonly Id[]
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
  /** Most link steps taken before the search gives up and says so. */
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
}
