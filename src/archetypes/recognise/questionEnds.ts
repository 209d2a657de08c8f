import type { SearchGraph, Thought } from './graph.ts'
import type { OutsideFilling } from './outside.ts'
import { isCounted, isFromOutside } from './sensible.ts'

/** A loose end that is taken up, where it is joined with another, and one that begins where nothing leads to. */
const TAKEN_UP = 1.5
const JOINED = 0.5
/** It ends where only a goal or limit acts from outside, where something else does, and where nothing does. */
const LIMITED = 0.5
const PUSHED = -0.5
const UNMOVED = -2
/** A link between two that lead somewhere and are led to makes of one shape another. */
const CHORD = -2.5
const LARGE_CHORD = -0.5
/** ...less where words of the roles stand at both of its ends and what should be slow is. */
const SAID = 1
/** Two ends that are called after the same thing: one is likelier to act on the other. */
const ALIKE = 1.5
/** What makes a larger thing of one that leaves nothing unexplained. */
const EXTENDED = -5

/** What is known of a link that is thought of, beside the map. */
export interface Place {
  /** Goals and limits that the structure has from outside. */
  readonly outer: readonly OutsideFilling[]
  /** Whether the structure speaks for itself: many loops, nearly all of the map, and its two sides, if it has any, called alike. */
  readonly isTelling: boolean
  /** Whether what is told without the link leaves nothing unexplained. */
  readonly isTold: boolean
  /** Whether a word of the name at its end speaks of the role there. */
  readonly isSpokenEnd: boolean
  /** Whether words of the roles stand at both ends of the link, and what should be slow in the structure is marked so. */
  readonly isSaid: boolean
  /** Whether the name of a variable is about the same thing as that from which the link starts. */
  readonly isAbout: (variable: number) => boolean
}

/** What the ends of the link say: a loose end that is taken up speaks for it, a mere chord against it. */
export function endsSay(
  { from, to }: Thought,
  graph: SearchGraph,
  { outer, isTelling, isTold, isSpokenEnd, isSaid, isAbout }: Place,
): number {
  const { out, into, sources, targets } = graph
  const isUnmoved = (one: number): boolean => (into[one] ?? []).length === 0
  const isLoose = (out[from] ?? []).every((link) => isCounted(targets[link] ?? -1, graph))
  const before = (into[to] ?? []).map((link) => sources[link] ?? -1)
  if (isLoose) return isUnmoved(to) ? JOINED : TAKEN_UP
  const extended = isTold ? EXTENDED : 0
  // Two variables or more that nothing moves, one after the other, may be a way that was broken.
  if (isUnmoved(to)) {
    const next = (out[to] ?? []).map((link) => targets[link] ?? -1).find((one) => into[one]?.length === 1)
    const isWay = next !== undefined
    // A way whose second step is about what begins the link, and its first is not, was not broken before the first.
    const isBegun = isWay && isSpokenEnd && (isAbout(to) || !isAbout(next))
    if (isWay || isSpokenEnd) return extended + (isBegun ? LIMITED : PUSHED)
    return extended + UNMOVED
  }
  if (before.every(isUnmoved)) {
    if (before.every((one) => outer.some(({ variable }) => variable === one))) return extended + LIMITED
    return (
      extended +
      (before.some((one) => isFromOutside(one, graph)) && !isSpokenEnd
        ? UNMOVED
        : PUSHED + (isAbout(to) ? ALIKE : 0))
    )
  }
  return extended + (isTelling ? LARGE_CHORD : CHORD + (isSaid ? SAID : 0))
}
