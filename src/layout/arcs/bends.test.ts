import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CausalMap, emptyMap, newLink, newVariable } from '../../model/index.ts'
import { drawMap } from '../drawing/drawMap.ts'
import { pointAt } from '../geometry/curve.ts'
import { placedMap } from '../testing.ts'
import { automaticBends } from './bends.ts'
import type { Name } from './names.ts'

function bendsOf(map: CausalMap): number[] {
  const names = Object.values(map.variables).map(
    ({ id, x, y }) => [id, { centre: { x, y }, width: 20, height: 19 }] as const,
  )
  return [...automaticBends(map, new Map(names)).values()]
}

/** Names on a circle, in order, clockwise on the screen. */
function onCircle(names: readonly string[], radius: number): Record<string, readonly [number, number]> {
  return Object.fromEntries(
    names.map((name, index) => {
      const angle = (2 * Math.PI * index) / names.length
      return [name, [radius * Math.cos(angle), radius * Math.sin(angle)] as const]
    }),
  )
}

test('a link on no loop bows a little to its right', () => {
  expect(bendsOf(placedMap('A -> B', { B: [300, 0] }))).toEqual([0.1])
})

test('the two links of a loop of two make a lens', () => {
  expect(bendsOf(placedMap('A -> + B -> + A', { B: [300, 0] }))).toEqual([0.3, 0.3])
})

test.each([3, 4, 5, 6])('a loop of %d on a circle is drawn nearly as that circle', (count) => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F'].slice(0, count)
  const map = placedMap([...names, 'A'].join(' -> + '), onCircle(names, 200))
  const circle = Math.tan(Math.PI / (2 * count)) / 2
  for (const bend of bendsOf(map)) expect(bend).toBeCloseTo(-circle, 1)
  const mirrored = placedMap([...names, 'A'].join(' -> + '), onCircle([...names].reverse(), 200))
  for (const bend of bendsOf(mirrored)) expect(bend).toBeCloseTo(circle, 1)
})

test('the shortest loop decides, not how the variables are called', () => {
  const places = { A: [0, 0], B: [200, 0], C: [100, 150], D: [100, -500] } as const
  const map = placedMap('A -> + B -> + C -> + A; B -> + D -> + C', places)
  expect(bendsOf(map)[0]).toBeLessThan(0)
})

const bend = fc.option(fc.constantFrom(-0.5, 0, 0.1, 0.3, 0.31), { freq: 3 })
const somePair = fc.array(fc.record({ back: fc.boolean(), bend }), { minLength: 2, maxLength: 5 })

test('no two links between one pair coincide, bent by hand or not', () => {
  fc.assert(
    fc.property(
      somePair,
      fc.integer({ min: 140, max: 700 }),
      fc.integer({ min: -300, max: 300 }),
      (links, x, y) => {
        const map: CausalMap = {
          ...emptyMap(),
          variables: {
            a: newVariable({ id: 'a', name: 'A' }),
            b: newVariable({ id: 'b', name: 'B', x, y, made: 1 }),
          },
          links: Object.fromEntries(
            links.map(({ back, bend }, made) => [
              `l${made}`,
              newLink({
                id: `l${made}`,
                source: back ? 'b' : 'a',
                target: back ? 'a' : 'b',
                bend,
                bent: bend !== null,
                made,
              }),
            ]),
          ),
        }
        const drawn = [...drawMap({ map, marked: [] }).links.values()]
        for (const [index, one] of drawn.entries())
          for (const other of drawn.slice(index + 1)) {
            const { x, y } = one.arc.middle
            expect(Math.hypot(x - other.arc.middle.x, y - other.arc.middle.y)).toBeGreaterThan(12)
            // The rule by which drawings are measured: middles of what can be seen of them.
            const seen = pointAt(one.arc, 0.5)
            const otherSeen = pointAt(other.arc, 0.5)
            expect(Math.hypot(seen.x - otherSeen.x, seen.y - otherSeen.y)).toBeGreaterThan(10)
          }
      },
    ),
  )
})

test('of two links bent alike by hand the later made gives way', () => {
  const map = placedMap('A -> + B; A -> - B', { B: [300, 0] })
  const links = Object.fromEntries(
    Object.values(map.links).map((link) => [link.id, { ...link, bend: 0.4, bent: true }]),
  )
  const [first, second] = drawMap({ map: { ...map, links }, marked: [] }).links.values()
  expect(first?.bend).toBe(0.4)
  expect(Math.abs((second?.bend ?? 0.4) - 0.4) * 300).toBeGreaterThan(12)
})

test('bends of links that have one are not worked out again', () => {
  const map = placedMap('A -> + B; C -> + D; D -> + C', { B: [300, 0], C: [0, 300], D: [300, 300] })
  const [first, ...others] = Object.values(map.links)
  if (!first) throw new Error('The map has no links.')
  const given = { ...map, links: { ...map.links, [first.id]: { ...first, bend: 0.2 } } }
  const asked = new Set<string>()
  class Asked extends Map<string, Name> {
    override get(id: string): Name | undefined {
      asked.add(id)
      return super.get(id)
    }
  }
  const names = Object.values(map.variables).map(
    ({ id, x, y }) => [id, { centre: { x, y }, width: 20, height: 19 }] as const,
  )
  const bends = automaticBends(given, new Asked(names))
  expect([...bends.keys()]).toEqual(others.map(({ id }) => id))
  expect(asked).toEqual(new Set(others.flatMap(({ source, target }) => [source, target])))
})
