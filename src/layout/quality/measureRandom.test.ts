import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measured, placed } from './testing.ts'

const aPlace = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 500 }))
const aLink = fc.tuple(fc.nat(7), fc.nat(7), fc.double({ min: -0.6, max: 0.6, noNaN: true }))
const aDrawing = fc.record({
  places: fc.array(aPlace, { minLength: 8, maxLength: 8 }),
  links: fc.uniqueArray(aLink, {
    maxLength: 14,
    selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
  }),
})

test('a link from a variable to itself changes nothing', () => {
  fc.assert(
    fc.property(aDrawing, fc.nat(7), ({ places, links }, own) => {
      const others = links.filter(([source, target]) => source !== target)
      const drawn = measured(placed(places, others))
      const withOwn = measured(placed(places, [[own, own, 0.3], ...others]))
      expect(withOwn).toEqual(drawn)
    }),
  )
})

test('what does not depend on the order of links is the same in any order', () => {
  fc.assert(
    fc.property(aDrawing, ({ places, links }) => {
      const { blockedSigns: _, cost: __, ...one } = measured(placed(places, links))
      const other = measured(placed(places, [...links].reverse()))
      expect(other).toMatchObject({
        crossings: one.crossings,
        arcsOverLabels: one.arcsOverLabels,
        labelOverlaps: one.labelOverlaps,
        hiddenLinks: one.hiddenLinks,
        mergedLinks: one.mergedLinks,
        tightAngles: one.tightAngles,
        width: one.width,
        height: one.height,
      })
      expect(other.meanLength).toBeCloseTo(one.meanLength, 6)
      expect(other.angularResolution).toBeCloseTo(one.angularResolution, 9)
    }),
  )
})
