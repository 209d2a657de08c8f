import type { Arc, Point } from '../types.ts'

/** What a drawing is made of, by numbers: variables by the sizes of their names as drawn, px, and links by their ends. */
export interface SizedGraph {
  readonly sizes: readonly { readonly width: number; readonly height: number }[]
  /** A link from a variable to itself is no matter of layout and is left out of all that is measured. */
  readonly links: readonly { readonly source: number; readonly target: number }[]
  /** The group that each variable is in, by number; -1 for none. Left out where there are no groups. */
  readonly groups?: readonly number[] | undefined
}

/** Where a graph is drawn. */
export interface Placement {
  /** Centre of each variable's name, px, y down. */
  readonly centres: readonly Point[]
  /** Bend of each link: signed sagitta over chord of its arc from centre to centre, positive to the right of travel. */
  readonly bends: readonly number[]
  /** Links that begin beside the line between the centres, by number, as they are drawn; all others are measured as their bends have them. */
  readonly beside?: ReadonlyMap<number, Arc>
}

/** A loop to be seen as a ring: its links by number, in order of travel. */
export type ShortLoop = readonly number[]

/** How good a drawing is. Lengths in px, angles as shares; what is about loops is null where there are none. */
export interface Quality {
  readonly variables: number
  readonly links: number
  /** How many short loops there are: for every link a shortest one through it, of up to 8 links. */
  readonly loops: number
  readonly crossings: number
  readonly arcsOverLabels: number
  readonly labelOverlaps: number
  /** Links of which nothing is seen between the names they join. */
  readonly hiddenLinks: number
  /** Pairs of links between the same two variables that lie on one another. */
  readonly mergedLinks: number
  /** Links whose sign has no free place on either side. */
  readonly blockedSigns: number
  readonly meanLength: number
  /** Standard deviation of the visible lengths over their mean. */
  readonly lengthVariation: number
  /** Mean over variables of the smallest angle between links over the largest it could be; 1 is best. */
  readonly angularResolution: number
  /** Variables with two links less than 10 degrees apart. */
  readonly tightAngles: number
  /** Mean of 4πA/P² over the short loops; 1 is a circle. */
  readonly roundness: number | null
  /** Mean share of a loop's turning that goes one way; 1 always turns the same way. */
  readonly oneWay: number | null
  /** Share of loops that are at least 0.6 round and 0.6 one-way. */
  readonly goodLoops: number | null
  /** Share of loops with room for their mark inside. */
  readonly roomForMarks: number | null
  readonly width: number
  readonly height: number
  /** Area of the drawing over the area of all names. */
  readonly areaRatio: number
  /** All of it in one number, weighted; 0 is best. */
  readonly cost: number
}
