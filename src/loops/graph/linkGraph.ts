import type { LoopCounts } from '../types.ts'

/**
 * A map as the search sees it: whole numbers only, so that it crosses to a worker as three arrays. Links are numbered in
 * the order of their ids and so are variables; the answer then never depends on the order of the records in a map.
 */
export interface LinkGraph {
  /** How many variables there are. */
  readonly variables: number
  /** The variable that link `i` leaves. */
  readonly sources: Int32Array
  /** The variable that link `i` enters. */
  readonly targets: Int32Array
  /** The place of each variable in the order of names. No two variables have the same. */
  readonly ranks: Int32Array
  /** The sign of link `i`: 1 for `+`, -1 for `-`, 0 for `?`. */
  readonly signs: Int8Array
}

/** Loops as whole numbers: every loop's links in order of travel from the smallest, one loop after the other. */
export interface PackedLoops {
  readonly links: Int32Array
  /** Where loop `i` ends in `links`; it begins where loop `i - 1` ends. */
  readonly ends: Int32Array
}

/** What a search found, as whole numbers. The fields mean what they mean in `LoopList`. */
export interface PackedAnswer {
  /** Null for the same loops as in the answer before. */
  readonly loops: PackedLoops | null
  readonly complete: boolean
  readonly completeToLength: number | null
  readonly total: number | null
  readonly atLeast: number
  readonly counts: LoopCounts
  readonly counting: boolean
  readonly independent: number
  /** False for the first few of a longer list that follows. */
  readonly listed: boolean
}
