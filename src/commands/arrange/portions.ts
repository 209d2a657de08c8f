import type { Arrangement } from '../../layout/index.ts'
import type { CausalMap, Id } from '../../model/index.ts'

/** So many names and links are drawn at new places, or written, in one piece of work that nobody notices. */
const PORTION = 60
/** The first portions are so much smaller than the others: what is done for the first time takes longer. */
const FIRST_ONES = [0.2, 0.5]

/**
 * An arrangement in portions, from left to right, each small enough to be shown or written at once. A link is in the portion in
 * which its last end arrives; what is not on the map comes first. One portion for all that is small, and for nothing.
 */
export function portionsOf(arrangement: Arrangement, { links }: Pick<CausalMap, 'links'>): Arrangement[] {
  const places = Object.entries(arrangement.places)
  const bends = Object.entries(arrangement.bends)
  const shares = sharesOf(places.length + bends.length)
  const portions = shares.map((): Mutable => ({ places: {}, bends: {} }))
  const portionOf = new Map<Id, number>()
  places.sort(([, a], [, b]) => a.x - b.x)
  for (const [at, [id, place]] of places.entries()) {
    const portion = shares.findIndex((share) => at < share * places.length)
    portionOf.set(id, portion)
    const { places: held } = portions[portion] ?? {}
    if (held) held[id] = place
  }
  for (const [id, bend] of bends) {
    const link = links[id]
    const arrives = (end: Id | undefined): number => portionOf.get(end ?? '') ?? 0
    const { bends: held } = portions[Math.max(arrives(link?.source), arrives(link?.target))] ?? {}
    if (held) held[id] = bend
  }
  return portions
}

/** For each portion which share of all is in it or in one before: 1 for the last. */
function sharesOf(size: number): readonly number[] {
  if (size <= PORTION) return [1]
  const rest = Math.ceil(size / PORTION - FIRST_ONES.reduce((sum, one) => sum + one, 0))
  const parts = [...FIRST_ONES, ...Array.from({ length: Math.max(1, rest) }, () => 1)]
  const whole = parts.reduce((sum, part) => sum + part, 0)
  let sum = 0
  const shares = parts.map((part) => {
    sum += part
    return sum / whole
  })
  return [...shares.slice(0, -1), 1]
}

interface Mutable {
  readonly places: Record<Id, Arrangement['places'][Id]>
  readonly bends: Record<Id, number>
}
