import { describe, expect, test } from 'vitest'
import { arcBetween } from '../arcs/arc.ts'
import { boxAbout } from '../geometry/box.ts'
import { lengthOf } from '../geometry/curve.ts'
import { measureDrawing } from '../index.ts'
import { measured, placed, ring } from './testing.ts'

describe('what lies over what', () => {
  test('two links that cross are one crossing', () => {
    const cross = placed(
      [
        [0, 0],
        [300, 200],
        [0, 200],
        [300, 0],
      ],
      [
        [0, 1, 0],
        [2, 3, 0],
      ],
    )
    expect(measured(cross)).toMatchObject({ crossings: 1, arcsOverLabels: 0, labelOverlaps: 0 })
  })

  test('an arc and a line can cross twice', () => {
    const twice = placed(
      [
        [0, 0],
        [400, 0],
        [0, 60],
        [400, 60],
      ],
      [
        [0, 1, 0.3],
        [2, 3, 0],
      ],
    )
    expect(measured(twice).crossings).toBe(2)
  })

  test('links that meet at a name do not cross', () => {
    expect(measured(ring(6, 200)).crossings).toBe(0)
  })

  test('names overlap when they share more than an edge', () => {
    const names = (x: number) =>
      placed(
        [
          [0, 0],
          [x, 0],
        ],
        [],
      )
    expect(measured(names(59)).labelOverlaps).toBe(1)
    expect(measured(names(60)).labelOverlaps).toBe(0)
  })

  test.each([
    [0, 1],
    [10, 1],
    [12, 0],
  ])('an arc that passes a name %d px from its middle counts %d', (y, count) => {
    const three = placed(
      [
        [0, 0],
        [400, 0],
        [200, y],
      ],
      [[0, 1, 0]],
    )
    expect(measured(three).arcsOverLabels).toBe(count)
  })

  test('a link between names that lie on one another is hidden, and so is its sign', () => {
    const hidden = placed(
      [
        [0, 0],
        [20, 5],
      ],
      [[0, 1, 0]],
    )
    expect(measured(hidden)).toMatchObject({ hiddenLinks: 1, blockedSigns: 1, meanLength: 0 })
  })
})

describe('what cannot be told apart', () => {
  test('two straight links between the same names are merged, a lens is not', () => {
    const pair = (bend: number) =>
      placed(
        [
          [0, 0],
          [300, 0],
        ],
        [
          [0, 1, bend],
          [1, 0, bend],
        ],
      )
    expect(measured(pair(0)).mergedLinks).toBe(1)
    expect(measured(pair(0.3))).toMatchObject({ mergedLinks: 0, crossings: 0, loops: 1 })
  })

  test('a sign is blocked when both its sides are', () => {
    const beside = (...others: readonly (readonly [number, number])[]) =>
      measured(placed([[0, 0], [400, 0], ...others], [[0, 1, 0]]))
    expect(beside().blockedSigns).toBe(0)
    expect(beside([351, 17]).blockedSigns).toBe(0)
    expect(beside([351, 17], [351, -17])).toMatchObject({ blockedSigns: 1, arcsOverLabels: 0 })
  })

  test('a sign makes way for one that stands already', () => {
    const links = (count: number) =>
      placed(
        [
          [0, 0],
          [400, 0],
        ],
        Array.from({ length: count }, () => [0, 1, 0]),
      )
    expect(measured(links(1)).blockedSigns).toBe(0)
    expect(measured(links(3)).blockedSigns).toBe(1)
  })

  test('angles: a right angle of two links is half of the best, five degrees are tight', () => {
    const two = (degrees: number) => {
      const angle = (degrees * Math.PI) / 180
      const far = [2000 * Math.cos(angle), 2000 * Math.sin(angle)] as const
      return placed(
        [[0, 0], [2000, 0], far],
        [
          [0, 1, 0],
          [0, 2, 0],
        ],
      )
    }
    expect(measured(two(90)).angularResolution).toBeCloseTo(0.5, 9)
    expect(measured(two(180)).angularResolution).toBeCloseTo(1, 9)
    expect(measured(two(90)).tightAngles).toBe(0)
    expect(measured(two(5)).tightAngles).toBe(1)
  })
})

test('sizes: the box of all, and lengths between the names', () => {
  const line = placed(
    [
      [0, 0],
      [400, 0],
    ],
    [[0, 1, 0]],
  )
  const { width, height, areaRatio, meanLength, lengthVariation } = measured(line)
  expect({ width, height, areaRatio }).toEqual({ width: 460, height: 20, areaRatio: (460 * 20) / 2400 })
  // The name's edge is found to 400 px / 2048.
  expect(Math.abs(meanLength - 334)).toBeLessThan(0.5)
  expect(lengthVariation).toBe(0)
})

test('an empty drawing has no faults', () => {
  const quality = measured(placed([], []))
  expect(quality).toMatchObject({ variables: 0, links: 0, width: 0, height: 0, areaRatio: 0, cost: 0 })
  expect(quality).toMatchObject({ roundness: null, oneWay: null, goodLoops: null, roomForMarks: null })
})

test('faults cost', () => {
  expect(measured(ring(5, 200)).cost).toBeLessThan(0.5)
  const { graph, placement } = ring(5, 200)
  const [first, second, ...rest] = placement.centres
  if (!first || !second) throw new Error('a ring of five has two names')
  const swapped = { ...placement, centres: [second, first, ...rest] }
  expect(measureDrawing(graph, swapped).cost).toBeGreaterThan(1.5)
})

test('what has no place is a mistake of the caller', () => {
  const { graph, placement } = ring(3, 100)
  expect(() => measureDrawing(graph, { ...placement, centres: [] })).toThrow('no centre 0')
  expect(() => measureDrawing(graph, { ...placement, bends: [0, 0] })).toThrow('no bend 2')
  expect(() => measureDrawing(graph, placement, [[7]])).toThrow('the link 7')
})

test('a link that begins beside its centre line is measured as it is drawn', () => {
  const { graph, placement } = placed(
    [
      [0, 0],
      [200, 0],
    ],
    [[0, 1, 0]],
  )
  const arc = arcBetween(
    { x: 0, y: -9 },
    boxAbout({ x: 0, y: 0 }, 60, 20),
    { x: 200, y: 0 },
    boxAbout({ x: 200, y: 0 }, 60, 20),
    0.3,
  )
  const quality = measureDrawing(graph, { ...placement, beside: new Map([[0, arc]]) })
  expect(quality.meanLength).toBeCloseTo(lengthOf(arc), 0)
  expect(measureDrawing(graph, placement).meanLength).toBeLessThan(lengthOf(arc) - 5)
})
