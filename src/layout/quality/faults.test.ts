import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultsAbout } from './faults.ts'
import { measured, type PlacedGraph, placed } from './testing.ts'

const COUNT = 8
const aPlace = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 300 }))
const aLink = fc.tuple(fc.nat(COUNT - 1), fc.nat(COUNT - 1), fc.double({ min: -0.6, max: 0.6, noNaN: true }))
const places = fc.array(aPlace, { minLength: COUNT, maxLength: COUNT })
const links = fc.array(aLink, { maxLength: 14 })

function allFaults(drawing: PlacedGraph): number {
  const quality = measured(drawing)
  const { crossings, arcsOverLabels, labelOverlaps, hiddenLinks, mergedLinks } = quality
  return crossings + arcsOverLabels + labelOverlaps + hiddenLinks + mergedLinks
}

test('the faults about some variables are those that go when they and their links are taken away', () => {
  fc.assert(
    fc.property(places, links, fc.integer({ min: 0, max: COUNT }), (places, links, first) => {
      const { graph, placement } = placed(places, links)
      const asked = new Set([...places.keys()].filter((at) => at >= first))
      const rest = placed(
        places.slice(0, first),
        links.filter(([source, target]) => source < first && target < first),
      )
      const gone = allFaults({ graph, placement }) - allFaults(rest)
      expect(faultsAbout(graph, placement, asked)).toBe(gone)
    }),
  )
})
