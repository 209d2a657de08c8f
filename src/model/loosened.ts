import type { Id, Link } from './map.ts'

/** How far something is moved, px. */
interface Shift {
  readonly x: number
  readonly y: number
}

/** Moved things stand on whole px, wherever they stood before: what moves as one comes apart by less than this. */
const AS_ONE = 1
/** Less than places are kept to. */
const NOTHING = 0.005

const UNMOVED: Shift = { x: 0, y: 0 }

/**
 * Whether a link goes back to the loop rule when variables are moved, `shiftOf` telling how far: undefined for those that stay.
 * A layout gave it its bend for the places that its ends had; where both move as one the bend still fits. A bend that a person
 * gave stays in any case.
 */
export function isLoosened(link: Link, shiftOf: (variable: Id) => Shift | undefined): boolean {
  if (link.bend === null || link.bent) return false
  const source = shiftOf(link.source)
  const target = shiftOf(link.target)
  if (source === undefined && target === undefined) return false
  const { x, y } = source ?? UNMOVED
  const other = target ?? UNMOVED
  const apart = Math.max(Math.abs(x - other.x), Math.abs(y - other.y))
  return apart > (source && target ? AS_ONE : NOTHING)
}
