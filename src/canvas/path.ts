import type { Point } from '../layout/index.ts'

/** Path data of a closed figure with these corners. */
export function triangle(corners: readonly Point[]): string {
  return `M${corners.map(pair).join('L')}Z`
}

/** Path data of a straight stroke. */
export function stroke([from, to]: readonly [Point, Point]): string {
  return `M${pair(from)}L${pair(to)}`
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

/** Hundredths of a pixel are enough at any scale that the canvas knows. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
