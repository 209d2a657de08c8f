/** One line of what was measured. */
export interface Figure {
  readonly what: string
  /** On which input, how many samples. */
  readonly input: string
  /** NaN when it could not be measured, which breaks a promise. */
  readonly value: number
  readonly unit: 'ms' | 'kB' | 'MB' | 'loops' | 'M loops/s' | 'times' | 'wrong' | 'ΔE'
  /** What must hold: the value is below this. Left out when nothing was promised. */
  readonly below?: number
  /** What must hold: the value is above this. */
  readonly above?: number
}

/** The value that this share of the samples does not exceed (nearest rank). NaN without samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** True when nothing was promised of a figure, or what was promised holds. */
export function isKept({ value, below, above }: Figure): boolean {
  return (below === undefined || value < below) && (above === undefined || value > above)
}

/** A line of a table: what, figure, promise, input. */
export function printed(figure: Figure): string {
  const { what, input, value, unit, below, above } = figure
  const promises = [below === undefined ? '' : `under ${below}`, above === undefined ? '' : `over ${above}`]
  const promise = promises.filter((each) => each !== '').join(', ')
  const verdict = isKept(figure) ? promise : `NOT ${promise}`
  const shown = value !== 0 && Math.abs(value) < 1 ? value.toFixed(2) : value.toFixed(1)
  return `${what.padEnd(58)} ${`${shown} ${unit}`.padStart(12)}  ${verdict.padEnd(13)} ${input}`
}
