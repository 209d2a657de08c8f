import { expect, test } from 'vitest'
import { drawMap } from '../../layout/index.ts'
import { findLoops } from '../../loops/index.ts'
import { addLink, addVariable, applyEdit, emptyMap } from '../../model/index.ts'
import { turnsClockwise } from './turn.ts'

/** A ring of variables at these places, each acting on the next. */
function ring(places: readonly (readonly [number, number])[]) {
  let map = emptyMap()
  places.forEach(([x, y], index) => {
    map = applyEdit(map, addVariable, { id: `v${index}`, x, y, name: `${index}` }).map
  })
  places.forEach((_, index) => {
    const target = `v${(index + 1) % places.length}`
    map = applyEdit(map, addLink, { id: `l${index}`, source: `v${index}`, target }).map
  })
  const [loop] = findLoops(map).loops
  if (!loop) throw new Error('a ring is a loop')
  return turnsClockwise(loop, drawMap({ map, marked: [] }))
}

test('a ring set out clockwise on the screen turns clockwise, the other way round it does not', () => {
  const places = [
    [0, 0],
    [300, 0],
    [300, 300],
    [0, 300],
  ] as const
  expect(ring(places)).toBe(true)
  expect(ring([...places].reverse())).toBe(false)
})

test('two variables turn as their arcs bow', () => {
  expect(
    ring([
      [0, 0],
      [300, 0],
    ]),
  ).toBe(
    ring([
      [300, 0],
      [0, 0],
    ]),
  )
})
