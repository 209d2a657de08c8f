import { LIMITS } from './limits.ts'

/** A coordinate as it is kept after an edit: two decimals, within the limits; null when it is no number. */
export function tidyPlace(value: number): number | null {
  return tidy(value, LIMITS.place, 100)
}

/** A bend as it is kept after an edit: four decimals, within the limits; null when it is no number. */
export function tidyBend(value: number): number | null {
  return tidy(value, LIMITS.bend, 10_000)
}

function tidy(value: number, most: number, steps: number): number | null {
  if (!Number.isFinite(value)) return null
  const within = Math.min(most, Math.max(-most, value))
  // Adding zero makes -0 a 0, which JSON cannot tell apart.
  return Math.round(within * steps) / steps + 0
}
