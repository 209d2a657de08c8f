import { expect, test } from 'vitest'
import { type Drawing, drawMap, pointsAlong } from '../../layout/index.ts'
import { emptyMap, newLink, newVariable } from '../../model/index.ts'
import { placeDot } from './placeDot.ts'

const named = (id: string, x: number, y: number) => newVariable({ id, name: `Name of ${id}`, x, y })
const link = (source: string, target: string) =>
  newLink({ id: `${source}${target}`, source, target, polarity: '+' })

function drawn(
  variables: readonly ReturnType<typeof named>[],
  links: readonly ReturnType<typeof link>[] = [],
): Drawing {
  const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
    Object.fromEntries(all.map((one) => [one.id, one]))
  return drawMap({ map: { ...emptyMap(), variables: byId(variables), links: byId(links) }, marked: [] })
}

test('the dot of a variable stands at the left of its name where nothing is, at the middle of its height', () => {
  const drawing = drawn([named('a', 0, 0)])
  const at = placeDot(drawing, { kind: 'variable', id: 'a' })
  const text = drawing.variables.get('a')
  expect(at?.y).toBe(text?.centre.y)
  expect(at && text && at.x).toBeLessThan(-(text?.width ?? 0) / 2)
})

test('where links come in it goes elsewhere, and lies on no name, arc or sign anywhere', () => {
  const drawing = drawn(
    [named('a', 0, 0), named('b', -260, 0), named('c', 0, 220), named('d', 240, 160)],
    [link('b', 'a'), link('a', 'b'), link('c', 'a'), link('a', 'd')],
  )
  const at = placeDot(drawing, { kind: 'variable', id: 'a' })
  // Both links from the left come in between.
  expect(at).not.toBeNull()
  for (const id of ['a', 'b', 'c', 'd']) {
    const dot = placeDot(drawing, { kind: 'variable', id })
    if (dot === null) continue
    for (const { centre, width, height } of drawing.variables.values())
      expect(Math.abs(dot.x - centre.x) > width / 2 + 4 || Math.abs(dot.y - centre.y) > height / 2 + 4).toBe(
        true,
      )
    for (const { arc, sign } of drawing.links.values()) {
      expect(Math.hypot(dot.x - sign.x, dot.y - sign.y)).toBeGreaterThan(8)
      for (const point of pointsAlong(arc))
        expect(Math.hypot(dot.x - point.x, dot.y - point.y)).toBeGreaterThan(4)
    }
  }
})

test('the dot of a link stands beside its middle, and of what is not drawn nowhere', () => {
  const drawing = drawn([named('a', 0, 0), named('b', 300, 0)], [link('a', 'b')])
  const at = placeDot(drawing, { kind: 'link', id: 'ab' })
  const middle = pointsAlong(
    drawing.links.get('ab')?.arc ?? { from: { x: 0, y: 0 }, to: { x: 0, y: 0 }, sweep: 0 },
  )[4]
  expect(at && middle && Math.round(Math.hypot(at.x - middle.x, at.y - middle.y))).toBe(10)
  expect(placeDot(drawing, { kind: 'link', id: 'gone' })).toBeNull()
  expect(placeDot(drawing, { kind: 'map' })).toBeNull()
})
