import { expect, test } from 'vitest'
import { drawMap } from '../../layout/index.ts'
import { addLink, applyEdit, deleteThings, emptyMap, newLink, newVariable } from '../../model/index.ts'
import { chunksOf, tilesOf } from './chunks.ts'

const ids = Array.from({ length: 300 }, (_, at) => `l${at}`)
const map = {
  ...emptyMap(),
  variables: Object.fromEntries(
    Array.from({ length: 301 }, (_, at) => [`v${at}`, newVariable({ id: `v${at}`, made: at })]),
  ),
  links: Object.fromEntries(
    ids.map((id, at) => [id, newLink({ id, source: `v${at}`, target: `v${at + 1}`, made: at })]),
  ),
}

test('sheets hold all links in order of making', () => {
  const chunks = chunksOf(map.links)
  expect(chunks.flatMap((chunk) => chunk.ids)).toEqual(ids)
  expect(chunks.length).toBeGreaterThan(1)
})

test('sheets that a change does not touch stay the same object, and no link changes its sheet', () => {
  const before = chunksOf(map.links)
  const fewer = applyEdit(map, deleteThings, { links: ['l150'] }).map
  const more = applyEdit(fewer, addLink, { id: 'new', source: 'v0', target: 'v9' }).map
  const now = chunksOf(more.links, before)
  const sheetOf = (id: string) => now.find((chunk) => chunk.ids.includes(id))?.key
  const changed = new Set([before.find((chunk) => chunk.ids.includes('l150'))?.key, sheetOf('new')])
  expect(now.flatMap((chunk) => chunk.ids)).toEqual([...ids.filter((id) => id !== 'l150'), 'new'])
  for (const chunk of before) {
    expect(now.includes(chunk)).toBe(!changed.has(chunk.key))
    for (const id of chunk.ids) if (id !== 'l150') expect(sheetOf(id)).toBe(chunk.key)
  }
})

test('tiles hold every link once, those near one another together, and stay the same object while their links do', () => {
  const placed = {
    ...map,
    variables: Object.fromEntries(
      Object.values(map.variables).map((it, at) => [it.id, { ...it, x: (at % 20) * 300, y: at * 10 }]),
    ),
  }
  const { links } = drawMap({ map: placed, marked: [] })
  const tiles = tilesOf(map.links, (id) => links.get(id))
  expect(tiles.flatMap((tile) => tile.ids).toSorted()).toEqual(ids.toSorted())
  for (const tile of tiles) {
    const middles = tile.ids.flatMap((id) => links.get(id)?.arc.middle ?? [])
    for (const axis of ['x', 'y'] as const) {
      const all = middles.map((middle) => middle[axis])
      expect(Math.max(...all) - Math.min(...all)).toBeLessThan(1100)
    }
  }
  const { l150: gone, ...others } = map.links
  const now = tilesOf(others, (id) => links.get(id), tiles)
  for (const tile of tiles) expect(now.includes(tile)).toBe(!tile.ids.includes(gone?.id ?? ''))
})
