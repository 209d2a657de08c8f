import { expect, test } from 'vitest'
import { arcBetween, type Box } from '../../src/layout/index.ts'
import { pointsOf } from './shapes.ts'

const A = { x: 0, y: 0 }
const B = { x: 200, y: 60 }

function boxAt({ x, y }: { x: number; y: number }): Box {
  return { left: x - 20, right: x + 20, top: y - 10, bottom: y + 10 }
}

test.each([0, 0.2, -0.2, 0.5, -0.5, 0.8, -0.8])(
  'points along an arc of bend %s run from its start by its middle to its end',
  (bend) => {
    const arc = arcBetween(A, boxAt(A), B, boxAt(B), bend)
    const points = pointsOf(arc)
    const near = (to: { x: number; y: number }) =>
      Math.min(...points.map((p) => Math.hypot(p.x - to.x, p.y - to.y)))
    expect(points[0]?.x).toBeCloseTo(arc.from.x)
    expect(points.at(-1)?.x).toBeCloseTo(arc.to.x)
    expect(points.at(-1)?.y).toBeCloseTo(arc.to.y)
    expect(near(arc.middle)).toBeLessThan(1.5)
  },
)
