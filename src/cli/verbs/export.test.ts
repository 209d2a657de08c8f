import { expect, test } from 'vitest'
import { isSound, LIMITS, mapFromNotation, readMapJson, serialise } from '../../model/index.ts'
import { graphFile, sediko } from '../testing.ts'

const farm = mapFromNotation('Rainfall -> + Grazing land -> - || Debt -> - Rainfall\nDebt -> ? Grazing land')
const files = { 'farm.json': serialise(farm) }

test('the end of the name says the format', async () => {
  const { code, written } = await sediko('export farm.json -o new.sediko.json', files)
  expect(code).toBe(0)
  expect(written['new.sediko.json']).toBe(serialise(farm))
  expect((await sediko('export farm.json -o new.json', files)).written['new.json']).toBe(serialise(farm))
  expect((await sediko('export farm.json -o new.SVG', files)).written['new.SVG']).toContain('<svg')
})

test('a graph becomes a sound map: with places, equal links made one', async () => {
  const graph = graphFile(
    ['a', 'a', 3],
    [
      [0, 1, '+'],
      [0, 1, '+'],
      [1, 0, '-'],
      [1, 2],
      [2, 2],
    ],
  )
  const { code, written } = await sediko('export - -o out.json', { '-': graph })
  expect(code).toBe(0)
  const read = readMapJson(JSON.parse(written['out.json'] ?? ''))
  if (!read.ok) throw new Error(read.reason)
  expect(isSound(read.map)).toEqual([])
  expect(Object.values(read.map.variables).map(({ name }) => name)).toEqual(['a', 'a', '3'])
  expect(Object.keys(read.map.links)).toEqual(['e0', 'e2', 'e3', 'e4'])
  const places = Object.values(read.map.variables).map(({ x, y }) => `${x} ${y}`)
  expect(new Set(places).size).toBe(3)
  expect((await sediko('export - -o out.svg', { '-': graph })).written['out.svg']).toContain('<svg')
})

test('a graph larger than a map may be is told, not written', async () => {
  const nodes = Array.from({ length: LIMITS.variables + 1 }, (_, at) => at)
  const large = await sediko('export g.json -o out.json', { 'g.json': graphFile(nodes, []) })
  expect(large).toMatchObject({ code: 2, written: {} })
  expect(large.complained).toBe('sediko: g.json has 5,001 variables; a map holds at most 5,000.\n')
})

test('a map is written as text to be read, into a file or to standard output', async () => {
  const { written } = await sediko('export farm.json -o new.md', files)
  expect(written['new.md']).toContain('### Rainfall\n')
  expect((await sediko('export farm.json -o new.html', files)).written['new.html']).toContain(
    '<html lang="en">',
  )
  const { printed, code } = await sediko('export farm.json -o - --to md', files)
  expect([code, printed]).toEqual([0, written['new.md']])
  expect((await sediko('export farm.json -o - --to html', files)).printed).toMatch(/^<!doctype html>/)
  const asked = await sediko('export farm.json -o -', files)
  expect([asked.code, asked.complained]).toEqual([2, expect.stringContaining('--to FORMAT')])
})
