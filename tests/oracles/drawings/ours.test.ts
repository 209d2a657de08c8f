import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureDrawing, shortLoops, stability } from '../../../src/layout/index.ts'
import { type Drawing, drawingOf, exampleDrawings, WAYS } from './drawings.ts'
import { plainShortLoops } from './plainLoops.ts'
import { plainMeasures, plainStability } from './plainMeasures.ts'

const isLong = process.env.SEDIKO_LONG === '1'
const RUNS = isLong ? 2_000 : 40

/** Counts are to be equal, and all else to nine digits. */
function isMeasuredAlike({ graph, placement }: Drawing): void {
  const [ours, plain] = [measureDrawing(graph, placement), plainMeasures(graph, placement)]
  const differences = Object.entries(plain).flatMap(([what, value]) => {
    const own: unknown = Object.entries(ours).find(([name]) => name === what)?.[1]
    return agree(own, value) ? [] : [`${what}: ${own}, and by plain reckoning ${value}`]
  })
  expect(Object.keys(ours).sort()).toEqual(Object.keys(plain).sort())
  expect(differences).toEqual([])
}

function agree(own: unknown, plain: number | null): boolean {
  if (typeof own !== 'number' || plain === null) return own === plain
  return Math.abs(own - plain) <= 1e-9 * Math.max(1, Math.abs(plain))
}

describe('what is measured of a drawing is what plain reckoning measures', () => {
  test.each(exampleDrawings())('%s as it is drawn', (_, drawing) => {
    expect(shortLoops(drawing.graph)).toEqual(plainShortLoops(drawing.graph))
    isMeasuredAlike(drawing)
  })

  test.each(WAYS)('random graphs %s', { timeout: isLong ? 600_000 : 60_000 }, (way) => {
    fc.assert(
      fc.property(fc.noShrink(fc.nat()), (seed) => {
        const drawing = drawingOf(seed, way)
        expect(shortLoops(drawing.graph)).toEqual(plainShortLoops(drawing.graph))
        isMeasuredAlike(drawing)
      }),
      { numRuns: RUNS },
    )
  })

  test('two drawings of one graph are as alike', () => {
    fc.assert(
      fc.property(fc.noShrink(fc.nat()), (seed) => {
        const [one, other] = WAYS.map((way) => drawingOf(seed, way).placement.centres)
        const [ours, plain] = [
          stability(one ?? [], other ?? [], 150),
          plainStability(one ?? [], other ?? [], 150),
        ]
        expect(ours.order).toBeCloseTo(plain.order, 12)
        expect(ours.move).toBeCloseTo(plain.move, 9)
      }),
      { numRuns: RUNS },
    )
  })

  test('the random drawings hold every fault that is counted', () => {
    const all = WAYS.flatMap((way) =>
      Array.from({ length: 15 }, (_, seed) => {
        const { graph, placement } = drawingOf(seed, way)
        return plainMeasures(graph, placement)
      }),
    )
    const counted = [
      'crossings',
      'arcsOverLabels',
      'labelOverlaps',
      'hiddenLinks',
      'mergedLinks',
      'blockedSigns',
      'tightAngles',
      'goodLoops',
      'roomForMarks',
    ] as const
    for (const what of counted)
      expect(all.filter((one) => (one[what] ?? 0) > 0).length, what).toBeGreaterThan(0)
    expect(all.filter(({ loops }) => loops === 0).length).toBeGreaterThan(0)
  })
})
