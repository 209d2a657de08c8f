import type { Id, Link } from '../../model/index.ts'
import type { LoopGraph } from '../types.ts'
import type { LinkGraph } from './linkGraph.ts'

/** A map as whole numbers, and what the numbers stand for. */
export interface LinkTable {
  readonly graph: LinkGraph
  /** The link with number `i`. */
  readonly links: readonly Link[]
  /** The id of the variable with number `i`. */
  readonly variables: readonly Id[]
  /** Its name as typed. */
  readonly names: readonly string[]
  /** The records that the names are of. */
  readonly records: LoopGraph['variables']
}
