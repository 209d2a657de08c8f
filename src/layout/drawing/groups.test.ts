import { expect, test } from 'vitest'
import { type CausalMap, inOrder, newGroup } from '../../model/index.ts'
import { around, overlap } from '../geometry/box.ts'
import { MARKS } from '../look/style.ts'
import { placedMap } from '../testing.ts'
import { measureText } from '../text/measure.ts'
import { boxOf } from '../text/texts.ts'
import type { Drawing } from '../types.ts'
import { drawMap } from './drawMap.ts'
import { groupReach } from './groups.ts'

const NAME = 'Herd and range'

/** A and B in a group of that name, at places so far apart that it has room above and below; others where they are put, and straight links. */
function drawn(others: Readonly<Record<string, [number, number]>>, text = ''): Drawing {
  const names = Object.keys(others).join('; ')
  const map = placedMap(`A; B; ${names}; ${text}`, { A: [0, 0], B: [300, 60], ...others })
  const links = inOrder(map.links).map((it) => [it.id, { ...it, bend: 0, bent: true }])
  const variables = inOrder(map.variables).map((it) => [
    it.id,
    { ...it, group: it.name === 'A' || it.name === 'B' ? 'g' : '' },
  ])
  const groups = { g: newGroup({ id: 'g', name: NAME, made: 1 }) }
  const records = { links: Object.fromEntries(links), variables: Object.fromEntries(variables) }
  return drawMap({ map: { ...map, groups, ...records }, marked: [] })
}

function groupOf({ groups }: Drawing) {
  const group = groups.get('g')
  if (!group) throw new Error('The group is not drawn.')
  return group
}

test('the name of a group stands above its frame, at the left', () => {
  const { box, name } = groupOf(drawn({}))
  expect(name.x).toBeGreaterThanOrEqual(box.left)
  expect(name.x).toBeLessThan(box.left + 10)
  expect(name.y).toBeLessThan(box.top)
})

test('it gives way to names that stand there: along the frame, then below it', () => {
  const { box } = groupOf(drawn({}))
  const [left, right] = [box.left + 40, box.right - 40]
  const above = box.top - 10
  const taken = [
    { C: [left, above] },
    { C: [left, above], D: [right, above] },
    { C: [left, above], D: [right, above], E: [(left + right) / 2, above] },
  ] as const
  for (const others of taken) {
    const drawing = drawn(Object.fromEntries(Object.entries(others).map(([key, [x, y]]) => [key, [x, y]])))
    const group = groupOf(drawing)
    const { x, y } = group.name
    const width = measureText(NAME, MARKS.groupNameSize, MARKS.groupNameWeight)
    const named = { left: x, top: y - MARKS.groupNameSize, right: x + width, bottom: y }
    expect(around(groupReach(group, NAME), named)).toEqual(groupReach(group, NAME))
    const covered = [...drawing.variables.values()].filter((text) => overlap(boxOf(text), named))
    expect(covered.map(({ id }) => id)).toEqual([])
  }
  const crowded = groupOf(
    drawn(Object.fromEntries(Object.entries(taken[2]).map(([key, [x, y]]) => [key, [x, y]]))),
  )
  expect(crowded.name.y).toBeGreaterThan(crowded.box.bottom)
})

test('it stays above, over a link, rather than below beside a name of others: that would seem to be in the group', () => {
  const { box } = groupOf(drawn({}))
  const [above, below] = [box.top - 10, box.bottom + 12]
  const across = { C: [box.left - 200, above], D: [box.right + 200, above] } as const
  const clear = groupOf(drawn({ C: [...across.C], D: [...across.D] }, 'C -> D'))
  expect(clear.name.y).toBeGreaterThan(box.bottom)
  const shared = groupOf(drawn({ C: [...across.C], D: [...across.D], E: [box.right - 20, below] }, 'C -> D'))
  expect(shared.name.y).toBeLessThan(box.top)
})

test('while a name is dragged over a frame or its title both are drawn as they will be once it is dropped', () => {
  const places = { A: [0, 0], B: [300, 60], C: [600, 300] } as const
  const named = (c: readonly [number, number]): CausalMap => {
    const map = placedMap('A; B; C', { A: [...places.A], B: [...places.B], C: [...c] })
    const variables = inOrder(map.variables).map((it) => [
      it.id,
      { ...it, group: it.name === 'C' ? '' : 'g' },
    ])
    const groups = { g: newGroup({ id: 'g', name: NAME, made: 1 }) }
    return { ...map, groups, variables: Object.fromEntries(variables) }
  }
  const start = named(places.C)
  const id = inOrder(start.variables).find(({ name }) => name === 'C')?.id ?? ''
  let dragged = drawMap({ map: start, marked: [] })
  const titles = new Set<string>()
  for (let at = 0; at <= 20; at++) {
    const to = { x: 600 - 32 * at, y: 300 - 17 * at }
    dragged = drawMap({ map: start, marked: [], moved: new Map([[id, to]]) }, dragged)
    expect(groupOf(dragged)).toEqual(groupOf(drawMap({ map: named([to.x, to.y]), marked: [] })))
    titles.add(JSON.stringify(groupOf(dragged).name))
  }
  expect(titles.size).toBeGreaterThan(1)
})
