import type { NamedLoop, Slot, Structure, TemplateLink } from '../types.ts'
import { matchRoles, type RolePair, roundIn } from './matchRoles.ts'

/** A link that both structures have between roles of the same part. */
export interface SharedLink {
  readonly a: TemplateLink
  readonly b: TemplateLink
  /** Whether its sign is another in the second than in the first. */
  readonly signDiffers: boolean
  /** Whether it is slow in one alone. */
  readonly delayDiffers: boolean
}

/** What one structure has and the other lacks, in its own order. */
export interface OnlyIn {
  readonly slots: readonly Slot[]
  readonly links: readonly TemplateLink[]
  readonly loops: readonly NamedLoop[]
}

/** What two structures have in common, and what tells them apart. */
export interface StructureDifference {
  /** Roles that play the same part, in the order of the first. */
  readonly roles: readonly RolePair[]
  readonly links: readonly SharedLink[]
  /** Loops that pass the same roles in the same order with the same sign. */
  readonly loops: readonly { readonly a: NamedLoop; readonly b: NamedLoop }[]
  readonly onlyA: OnlyIn
  readonly onlyB: OnlyIn
}

/**
 * What tells two structures apart, by the pairing of their roles that leaves most in common (`matchRoles`). A link is common where both
 * have it between paired roles, whatever its sign; a loop only where it passes the same roles with the same letter.
 */
export function differenceOf(a: Structure, b: Structure): StructureDifference {
  const roles = matchRoles(a, b)
  const toB = new Map(roles.map((pair) => [pair.a, pair.b]))
  const links = a.links.flatMap((link): readonly SharedLink[] => {
    const [from, to] = [toB.get(link.from), toB.get(link.to)]
    const other = b.links.find((each) => each.from === from && each.to === to)
    if (!other) return []
    const signDiffers = link.polarity !== other.polarity
    return [{ a: link, b: other, signDiffers, delayDiffers: link.delay !== other.delay }]
  })
  const loops = a.loops.flatMap((loop) => {
    const other = roundIn(b, loop, toB)
    return other ? [{ a: loop, b: other }] : []
  })
  const isIn = <T>(list: readonly T[], one: T): boolean => list.includes(one)
  return {
    roles,
    links,
    loops,
    onlyA: {
      slots: a.slots.filter(({ id }) => !toB.has(id)),
      links: a.links.filter(
        (link) =>
          !isIn(
            links.map((shared) => shared.a),
            link,
          ),
      ),
      loops: a.loops.filter(
        (loop) =>
          !isIn(
            loops.map((shared) => shared.a),
            loop,
          ),
      ),
    },
    onlyB: {
      slots: b.slots.filter(({ id }) => !isIn([...toB.values()], id)),
      links: b.links.filter(
        (link) =>
          !isIn(
            links.map((shared) => shared.b),
            link,
          ),
      ),
      loops: b.loops.filter(
        (loop) =>
          !isIn(
            loops.map((shared) => shared.b),
            loop,
          ),
      ),
    },
  }
}
