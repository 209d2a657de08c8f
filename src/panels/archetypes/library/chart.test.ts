import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linePoints, PLOT, spreadLabels } from './chart.ts'

test('a line goes from the left to the right, upwards for more', () => {
  expect(linePoints([0, 1])).toBe(`0.0,${PLOT.height}.0 ${PLOT.width}.0,0.0`)
})

test('labels that have room stand where they want to', () => {
  const labels = [
    { wanted: 100, height: 16 },
    { wanted: 20, height: 16 },
  ]
  expect(spreadLabels(labels, 128)).toEqual([100, 20])
})

test('no label covers another or leaves the plot, however they want to stand', () => {
  const label = fc.record({ wanted: fc.integer({ min: 0, max: 128 }), height: fc.constantFrom(16, 32) })
  fc.assert(
    fc.property(fc.array(label, { maxLength: 4 }), (labels) => {
      const boxes = spreadLabels(labels, 128)
        .map((middle, at) => ({ middle, half: (labels[at]?.height ?? 0) / 2 }))
        .sort((a, b) => a.middle - b.middle)
      boxes.forEach(({ middle, half }, at) => {
        expect(middle - half).toBeGreaterThanOrEqual(-1e-9)
        expect(middle + half).toBeLessThanOrEqual(128 + 1e-9)
        const next = boxes[at + 1]
        if (next) expect(next.middle - next.half).toBeGreaterThanOrEqual(middle + half - 1e-9)
      })
    }),
  )
})
