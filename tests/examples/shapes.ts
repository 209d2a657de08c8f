import type { Arc, Point } from '../../src/layout/index.ts'

/** Something drawn, by its middle and size in px. */
export interface Shape {
  readonly centre: Point
  readonly width: number
  readonly height: number
}

/** Whether two upright rectangles share any of their inside. */
export function touches(a: Shape, b: Shape): boolean {
  return (
    Math.abs(a.centre.x - b.centre.x) < (a.width + b.width) / 2 &&
    Math.abs(a.centre.y - b.centre.y) < (a.height + b.height) / 2
  )
}

/** Points along the visible part of an arc, about 2 px apart. */
export function pointsOf(arc: Arc): readonly Point[] {
  const { from, to } = arc
  const chord = Math.hypot(to.x - from.x, to.y - from.y)
  if (!Number.isFinite(arc.radius)) {
    const count = Math.max(2, Math.ceil(chord / 2))
    return Array.from({ length: count + 1 }, (_, i) => ({
      x: from.x + ((to.x - from.x) * i) / count,
      y: from.y + ((to.y - from.y) * i) / count,
    }))
  }
  const half = Math.asin(Math.min(1, chord / (2 * arc.radius)))
  const sweep = 2 * (arc.large ? Math.PI - half : half) * (arc.clockwise ? 1 : -1)
  // The centre lies on the bisector, to the right of travel (y down) for a short clockwise arc.
  const side = arc.clockwise === arc.large ? -1 : 1
  const away = Math.sqrt(Math.max(0, arc.radius ** 2 - chord ** 2 / 4)) * side
  const centre = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / chord) * away,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / chord) * away,
  }
  const first = Math.atan2(from.y - centre.y, from.x - centre.x)
  const count = Math.max(4, Math.ceil((arc.radius * Math.abs(sweep)) / 2))
  return Array.from({ length: count + 1 }, (_, i) => {
    const angle = first + (sweep * i) / count
    return { x: centre.x + arc.radius * Math.cos(angle), y: centre.y + arc.radius * Math.sin(angle) }
  })
}
