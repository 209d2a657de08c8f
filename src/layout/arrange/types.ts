import type { CausalMap, Id } from '../../model/index.ts'
import type { Point } from '../types.ts'

/** The ways a map can be laid out: `tidy` improves what is there, the others begin anew. */
export type ArrangeKind = 'rings' | 'tidy' | 'leftToRight' | 'hierarchy' | 'around' | 'columns'

/** What is to be laid out, and how. */
export interface ArrangeRequest {
  readonly map: CausalMap
  /** `screen` is for showing: names as high as they can be on a screen, and nothing over them. */
  readonly kind: ArrangeKind | 'screen'
  /** Only these variables may move; null for all. Those locked in place never do. */
  readonly only: readonly Id[] | null
  /** The variable in the middle, for `around`. */
  readonly around: Id | null
  /** The room on the screen, px; but for `screen` and `rings` no matter, and for `rings` its shape alone counts. Where it is not given it is that of a usual window. */
  readonly screen?: { readonly width: number; readonly height: number }
  /** True where the map stands on that screen already, places and all: then it stays more as it is. */
  readonly isShown?: boolean
  /** For `screen`, where the map stood well until just now: the variables that are new since. As little else is moved as can be. */
  readonly fresh?: readonly Id[]
  /** Another number, another drawing, for `screen`; 0 where none is told. What is mended is changed the more the higher it is. */
  readonly seed?: number
  /** How high names are to be on that screen, px, where they need not be higher; without, as high as they can be. */
  readonly names?: number
  /** How long to search for better, as a share of the usual; the same share gives the same answer on any machine. */
  readonly effort: number
}

/** Where variables are to stand and links to run. */
export interface Arrangement {
  /** New centres by variable id, px: of all variables that may move. */
  readonly places: Readonly<Record<Id, Point>>
  /** New bends by link id: of all links that nobody has bent by hand and whose ends may move. */
  readonly bends: Readonly<Record<Id, number>>
}

/** Work on an arrangement: every yield is the best so far, or null to offer a pause; the return is the final one. Pure: the same request, the same bytes. */
export type ArrangeWork = AsyncGenerator<Arrangement | null, Arrangement>
