import type { Series } from '../../../archetypes/index.ts'

/** A chart's plot, px: its labels stand at the right of it. */
export const PLOT = { width: 156, height: 128, labels: 124, lineHeight: 15 } as const

/** The points of a line over the plot, as SVG wants them. Time goes to the right, 1 is at the top. */
export function linePoints(points: readonly number[]): string {
  const last = Math.max(1, points.length - 1)
  return points
    .map((value, at) => `${((PLOT.width * at) / last).toFixed(1)},${(PLOT.height * (1 - value)).toFixed(1)}`)
    .join(' ')
}

/** A label at the end of a line: its middle wants to be at `wanted`, px from the top, and it is `height` high. */
export interface EndLabel {
  readonly wanted: number
  readonly height: number
}

/**
 * Where the middles of labels stand so that none covers another and all are within the plot, each as near to its wanted place as
 * the order from top to bottom lets it. More than fit are spread evenly.
 */
export function spreadLabels(labels: readonly EndLabel[], height: number): readonly number[] {
  const order = labels.map((label, index) => ({ ...label, index })).sort((a, b) => a.wanted - b.wanted)
  const places = new Array<number>(labels.length).fill(0)
  let floor = 0
  for (const { wanted, height: own, index } of order) {
    const middle = Math.max(wanted, floor + own / 2)
    places[index] = middle
    floor = middle + own / 2
  }
  // What was pushed out below is pushed up again, and what it meets with it.
  let ceiling = Math.max(
    height,
    order.reduce((sum, label) => sum + label.height, 0),
  )
  for (const { height: own, index } of [...order].reverse()) {
    const middle = Math.min(places[index] ?? 0, ceiling - own / 2)
    places[index] = middle
    ceiling = middle - own / 2
  }
  return places
}

/** The value at which a line ends; 0 when it has no points. */
export function endOf({ points }: Pick<Series, 'points'>): number {
  return points.at(-1) ?? 0
}
