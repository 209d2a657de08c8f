/** Loops as sets of arcs in order of travel, shortest first. */
export interface ArcLoops {
  /** The arcs of all loops, one loop after the other. */
  readonly arcs: Int32Array
  /** Where loop `i` ends in `arcs`; it begins where the one before ends. */
  readonly ends: Int32Array
}
