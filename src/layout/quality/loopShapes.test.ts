import { describe, expect, test } from 'vitest'
import { measureDrawing } from '../index.ts'
import { measured, placed, ring } from './testing.ts'

describe('loops', () => {
  test.each([2, 3, 4, 8])('a ring of %d on a circle is as good as can be', (count) => {
    const { roundness, oneWay, goodLoops, roomForMarks, lengthVariation, loops } = measured(ring(count, 250))
    expect(loops).toBe(1)
    expect(roundness).toBeGreaterThan(0.97)
    expect(oneWay).toBeCloseTo(1, 9)
    expect(goodLoops).toBe(1)
    expect(roomForMarks).toBe(1)
    expect(lengthVariation).toBeLessThan(0.2)
  })

  test('a circle of many corners has roundness 1', () => {
    expect(measured(ring(8, 250)).roundness).toBeCloseTo(1, 3)
  })

  test('a square of straight links is π/4 round', () => {
    const { graph, placement } = ring(4, 200)
    const straight = { ...placement, bends: placement.bends.map(() => 0) }
    expect(measureDrawing(graph, straight).roundness).toBeCloseTo(Math.PI / 4, 9)
  })

  test('there and back on one line is no ring', () => {
    const flat = placed(
      [
        [0, 0],
        [300, 0],
      ],
      [
        [0, 1, 0],
        [1, 0, 0],
      ],
    )
    expect(measured(flat)).toMatchObject({ goodLoops: 0, roomForMarks: 0 })
    expect(measured(flat).roundness).toBeCloseTo(0, 9)
  })

  test('a figure of eight does not turn one way', () => {
    const eight = placed(
      [
        [0, 0],
        [300, 200],
        [300, 0],
        [0, 200],
      ],
      [
        [0, 1, 0],
        [1, 2, 0],
        [2, 3, 0],
        [3, 0, 0],
      ],
    )
    expect(measured(eight)).toMatchObject({ crossings: 1, oneWay: 0, goodLoops: 0 })
  })

  test('a mark has no room where a name fills the loop', () => {
    const { graph, placement } = ring(3, 90)
    expect(measureDrawing(graph, placement).roomForMarks).toBe(1)
    const filled = {
      graph: { ...graph, sizes: [...graph.sizes, { width: 120, height: 120 }] },
      placement: { ...placement, centres: [...placement.centres, { x: 0, y: 0 }] },
    }
    expect(measured(filled).roomForMarks).toBe(0)
  })
})
