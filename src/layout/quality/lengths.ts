import { ratio } from './ratio.ts'
import type { DrawnLink } from './scene.ts'

/** Mean of the visible lengths, px, and their standard deviation over it; a link of which nothing is seen has no length. */
export function measureLengths(links: readonly DrawnLink[]): { mean: number; variation: number } {
  const lengths = links.map(({ seen }) => seen?.length ?? 0)
  const mean = ratio(sumOf(lengths), lengths.length)
  const variance = ratio(sumOf(lengths.map((length) => (length - mean) ** 2)), lengths.length)
  return { mean, variation: ratio(Math.sqrt(variance), mean) }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
