/** One line of what was measured. */
export interface Figure {
  readonly what: string
  /** On which input, how many samples. */
  readonly input: string
  readonly value: number
  readonly unit: 'ms' | 'kB' | 'loops'
  /** What must hold: the value is below this. Left out when nothing was promised. */
  readonly below?: number
}

/** The value that this share of the samples does not exceed (nearest rank). NaN without samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** A line of a table: what, figure, promise, input. */
export function printed({ what, input, value, unit, below }: Figure): string {
  const figure = `${value.toFixed(1)} ${unit}`.padStart(12)
  const promise = below === undefined ? '' : value < below ? `under ${below}` : `NOT under ${below}`
  return `${what.padEnd(58)} ${figure}  ${promise.padEnd(13)} ${input}`
}
