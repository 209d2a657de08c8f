import { PALETTE } from '../../src/layout/index.ts'
import { pairs } from '../support/colour/nearest.ts'
import { VISIONS } from '../support/colour/vision.ts'
import type { Figure } from './figures.ts'

/** The two colours that look most alike of those that people give, to each kind of eyes in each theme. The projector has the same on white and black. */
export function measureColours(): readonly Figure[] {
  return (['light', 'dark'] as const).flatMap((theme) =>
    VISIONS.flatMap((vision): Figure[] => {
      const [nearest] = pairs(PALETTE[theme], vision)
      if (nearest === undefined) return []
      return [
        {
          what: `the two colours most alike, ${theme} theme, ${vision} sight`,
          input: `${nearest.names}; CIEDE2000`,
          value: nearest.distance,
          unit: 'ΔE',
          above: 10,
        },
      ]
    }),
  )
}
