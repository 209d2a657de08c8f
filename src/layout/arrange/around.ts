import type { SizedGraph } from '../quality/types.ts'
import type { Point } from '../types.ts'

/** From one circle to the next, and between names on one, px. */
const BETWEEN = 165
const BESIDE = 40

/**
 * Puts variables on circles around one of them by how many links they are away from it, disregarding directions; what cannot be
 * reached comes on the outermost. Each circle is in the order of what its variables are linked with on the one inside it.
 */
export function placeAround(middle: number, { sizes, links }: SizedGraph): readonly Point[] {
  const neighbours: number[][] = sizes.map(() => [])
  for (const { source, target } of links) {
    neighbours[source]?.push(target)
    neighbours[target]?.push(source)
  }
  const away = awayFrom(middle, neighbours)
  const places: Point[] = sizes.map(() => ({ x: 0, y: 0 }))
  const angles = new Float64Array(sizes.length)
  let radius = 0
  for (let circle = 1; circle <= Math.max(...away); circle++) {
    const on = [...away.keys()].filter((variable) => away[variable] === circle)
    const wanted = new Map(
      on.map((variable) => {
        const inside = (neighbours[variable] ?? []).filter((other) => away[other] === circle - 1)
        return [variable, circle === 1 ? 0 : meanAngle(inside.map((other) => angles[other] ?? 0))]
      }),
    )
    on.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a - b)
    const girth = on.reduce((sum, variable) => sum + (sizes[variable]?.width ?? 0) + BESIDE, 0)
    radius = Math.max(radius + BETWEEN, girth / (2 * Math.PI))
    const first = circle === 1 ? -Math.PI / 2 : (wanted.get(on[0] ?? 0) ?? 0)
    on.forEach((variable, at) => {
      const angle = first + (2 * Math.PI * at) / on.length
      angles[variable] = angle
      places[variable] = { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
    })
  }
  return places
}

function awayFrom(start: number, neighbours: readonly (readonly number[])[]): readonly number[] {
  const away = neighbours.map(() => -1)
  away[start] = 0
  const reached = [start]
  for (const variable of reached)
    for (const other of neighbours[variable] ?? []) {
      if ((away[other] ?? 0) >= 0) continue
      away[other] = (away[variable] ?? 0) + 1
      reached.push(other)
    }
  const outside = Math.max(...away) + 1
  return away.map((hops) => (hops < 0 ? outside : hops))
}

function meanAngle(angles: readonly number[]): number {
  const [x, y] = [
    angles.reduce((sum, a) => sum + Math.cos(a), 0),
    angles.reduce((sum, a) => sum + Math.sin(a), 0),
  ]
  return Math.atan2(y, x)
}
