import type { Box, Point } from '../../layout/index.ts'

/** How much of a line through these points lies inside a box, px. Each stretch is clipped at the edges (Liang and Barsky, 1984). */
export function lengthInside(points: readonly Point[], box: Box): number {
  let sum = 0
  for (const [at, to] of points.entries()) {
    const from = points[at - 1]
    if (from) sum += Math.hypot(to.x - from.x, to.y - from.y) * shareInside(from, to, box)
  }
  return sum
}

function shareInside(from: Point, to: Point, { left, right, top, bottom }: Box): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  let [start, end] = [0, 1]
  for (const [step, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return 0
    } else if (step < 0) start = Math.max(start, room / step)
    else end = Math.min(end, room / step)
  }
  return Math.max(0, end - start)
}
