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

/** Where a search stops, and what it lists of more loops than can be listed. */
export interface LoopLimits {
  /** Most loops listed. */
  readonly maxLoops: number
  /** Where there are at most so many loops, all are listed, however long. */
  readonly maxWhole: number
  /** Most links of all the loops listed together, so that a few very long loops cannot fill the memory. */
  readonly maxLinks: number
  /** Most link steps taken to list loops before the search gives up and says so. A step looks at one link once. */
  readonly maxSteps: number
  /** Most link steps taken to count the loops of a map that cannot be listed whole. */
  readonly countSteps: number
  /** Loops of more links are never listed; null to list loops however long. */
  readonly maxLength: number | null
  /**
   * Where not all loops can be listed, those of up to so many links are, and longer ones only until there are a hundred; null to
   * list as many as the other limits allow.
   */
  readonly usualLength: number | null
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
  /** Of the loops counted: adds up to `atLeast`, unless that is more than 2^53. */
  readonly counts: LoopCounts
  /** True while the loops of the map are still being counted, so that `total` and `atLeast` will change. */
  readonly counting: boolean
  /** How many independent loops the map has: links - variables + 1 in every component. */
  readonly independent: number
}

/** An independent loop set: every loop of the map is made up of these. Not "the important ones". */
export interface IndependentLoops {
  /** Shortest first, then by names. */
  readonly loops: readonly FeedbackLoop[]
  /** The keys of those that complete the set where the procedure of Oliva (2004) falls short. */
  readonly added: ReadonlySet<string>
}

/** A strongly connected component that holds loops. */
export interface LoopComponent {
  readonly variables: number
  /** Its links, those from a variable to itself left out. */
  readonly links: number
  /** How many of its loops are independent: links - variables + 1. */
  readonly independent: number
}

/** How many loops there are. */
export interface LoopCount {
  /** False when the count was stopped: then there are more loops than counted, or as many. */
  readonly exact: boolean
  readonly total: number
  readonly counts: LoopCounts
}

/** What listing all loops of up to so many links would cost. */
export interface LengthCost {
  readonly length: number
  /** How many loops that are. */
  readonly loops: number
  /** False when there are more, and counting them was stopped. */
  readonly exact: boolean
  /** About how long listing them would take on a usual machine. */
  readonly seconds: number
}

/** A search taken in slices, so that whoever runs it can turn to something else in between. */
export interface LoopSearch {
  /** Takes about `budget` more link steps; the list when the search has ended, else null. */
  step(budget: number): LoopList | null
}

/**
 * Takes an answer of a finder. Stage `first`: the shortest few, and the whole list follows. `list`: the list, whose map is
 * still being counted. `count`: all that will be said.
 */
export type LoopAnswer = (list: LoopList, stage: 'first' | 'list' | 'count') => void

/** Finds the loops of a map as it changes. */
export interface LoopFinder {
  /**
   * Looks for the loops of this graph and hands them to `onAnswer`: at once for a small map or a small change, later and in
   * up to three stages for a large one. A new `find` cancels the one before, whose `onAnswer` is then not called again. Loops
   * that did not change since the last answer are the same objects as in it.
   */
  find(graph: LoopGraph, onAnswer: LoopAnswer): void
  /** From the next `find` on, lists loops of up to so many links where not all can be listed; null for the usual length. */
  listUpTo(length: number | null): void
  /** Finds the independent loop set of the graph last given to `find`; not told when another `find` comes first. */
  findIndependent(onFound: (found: IndependentLoops) => void): void
  /** Tells what listing longer loops of that graph would cost; not told when another `find` comes first. */
  measureLengths(onMeasured: (costs: readonly LengthCost[]) => void): void
  /** Follows the list through edits of this graph that nobody made, so that the first real one is as quick as any later. */
  rehearse(graph: LoopGraph): Generator<void, void>
  /** Cancels, and ends the worker. */
  close(): void
}
