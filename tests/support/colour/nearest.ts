import type { Palette } from '../../../src/layout/index.ts'
import { distanceTo } from './distance.ts'
import { rgbOf, type Vision } from './vision.ts'

/** Two colours that people give, and how far apart they look. */
export interface Pair {
  readonly names: string
  /** CIEDE2000. */
  readonly distance: number
}

/** Every two of the colours that people give, the most alike first, as such eyes see them. */
export function pairs({ colours }: Palette, vision: Vision): readonly Pair[] {
  const given = Object.entries(colours).filter(([name]) => name !== 'none')
  return given
    .flatMap(([one, a], index) =>
      given.slice(index + 1).map(([other, b]) => ({
        names: `${one} and ${other}`,
        distance: distanceTo(vision, rgbOf(a), rgbOf(b)),
      })),
    )
    .sort((a, b) => a.distance - b.distance)
}
