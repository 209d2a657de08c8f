import { describe, expect, test } from 'vitest'
import {
  emptyMap,
  isSound,
  LIMITS,
  mapFromNotation,
  newLabel,
  newLink,
  printNotation,
} from '../model/index.ts'
import { outlineCodec } from './outline.ts'
import { readAny } from './readAny.ts'
import { lossesOf, writeMap } from './write.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const TEXT = 'Rain -> + Grass -> + || Cattle -> - Grass\n"a -> b"\nRain #2 -> Cattle\n'

/** Without looking for a better arrangement, which takes its time. */
const ON_GRID = { options: { arrange: 'grid' } }

async function told(name: string, text: string): Promise<string> {
  const result = await readAny(name, utf8(text), ON_GRID)
  return result.ok ? printNotation(result.map) : result.reason
}

test('what is written is read again, whatever the file is called, under the name of the file', async () => {
  const written = await writeMap(outlineCodec, mapFromNotation(TEXT))
  const result = await readAny('folder/Cattle and rain.txt', utf8(String(written)), ON_GRID)
  if (!result.ok) throw new Error(result.reason)
  expect(printNotation(result.map)).toBe(TEXT)
  expect(result.map.meta.title).toBe('Cattle and rain')
  expect(isSound(result.map)).toEqual([])
  expect(result.notices).toEqual([])
  expect(await told('noname', String(written))).toBe(TEXT)
})

test('what is drawn gets places: names do not lie upon each other, and loops are rings unless a grid is asked for', async () => {
  const places = async (arrange: string) => {
    const result = await readAny('a.txt', utf8('A -> + B -> + C -> - A'), { options: { arrange } })
    if (!result.ok) throw new Error(result.reason)
    return Object.values(result.map.variables).map(({ x, y }) => [Math.round(x), Math.round(y)])
  }
  expect(await places('grid')).toEqual([
    [0, 0],
    [200, 0],
    [400, 0],
  ])
  const rings = await places('rings')
  expect(new Set(rings.map(([, y]) => y)).size).toBeGreaterThan(1)
})

describe('what draws no map is a sentence', () => {
  test.each([
    ['letter.txt', `${'It has rained for weeks and the herd is well. '.repeat(4)}\n`, 'no arrow'],
    ['a.txt', 'Rain -> + \nGrass', 'Line 1'],
    ['a.txt', 'Rain -> + Rain', 'cannot be linked to itself'],
    ['a.txt', 'Rain #3 -> Grass', 'number 3'],
    ['code', 'digraph G { a -> b }', 'Graphviz'],
    [
      'a.txt',
      Array.from({ length: LIMITS.variables + 1 }, (_, at) => `v${at}`).join('\n'),
      '5,001 variables',
    ],
  ])('%s', async (name, text, sentence) => {
    expect(await told(name, text)).toContain(sentence)
  })
})

test('comments and arrows that repeat are told', async () => {
  const result = await readAny('a.txt', utf8('// first\nA -> + B\n  // second\nA -> + B -> - C'))
  expect(result).toMatchObject({
    ok: true,
    notices: [
      { text: '2 comments were left out.' },
      { text: '1 arrow says what another one says; they were made one.' },
    ],
  })
})

test('losses are those of the map, each with what it is about', async () => {
  expect(await lossesOf(outlineCodec, emptyMap())).toEqual([])
  const bare = mapFromNotation('Rain -> + Grass')
  const place = 'Where the variables stand is left out.'
  expect((await lossesOf(outlineCodec, bare)).map(({ text }) => text)).toEqual([place])
  const [rain, grass] = Object.values(bare.variables)
  if (!rain || !grass) throw new Error('no variables')
  const full = {
    ...bare,
    meta: { ...bare.meta, title: 'Cattle' },
    variables: { [rain.id]: { ...rain, note: 'Told by elders.' }, [grass.id]: { ...grass, unit: 't' } },
    links: { ...bare.links, s: newLink({ id: 's', source: rain.id, target: rain.id, made: 9 }) },
    labels: { t: newLabel({ id: 't', text: 'Drawn in Maun' }) },
  }
  expect((await lossesOf(outlineCodec, full)).map(({ text }) => text)).toEqual([
    'The title is left out: Cattle.',
    '1 label is left out: Drawn in Maun.',
    place,
    'The note on 1 variable is left out: Rain.',
    'The unit of 1 variable is left out: Grass.',
    '1 link from a variable to itself is left out.',
  ])
  expect(await writeMap(outlineCodec, full)).toBe('Rain -> + Grass\n')
})
