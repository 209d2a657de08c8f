import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FILE_VERSION, KINDS, kindOf, LIMITS, readMapJson, repairMap, serialise } from './index.ts'
import { anyMap } from './testing/index.ts'

const file = { format: 'sediko-map', version: FILE_VERSION, title: 'T', variables: [], links: [] }

test('what was written is read as it was, without a word', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const text = serialise(map)
      const read = readMapJson(JSON.parse(text))
      expect(read).toMatchObject({ ok: true })
      if (read.ok) expect(serialise(read.map)).toBe(text)
    }),
  )
})

test.each([
  ['another program', { elements: [], connections: [] }],
  ['a list', [[], [], [], 1]],
  ['a text', 'sediko-map'],
  ['null', null],
  ['a format that is inherited', Object.create({ format: 'sediko-map' })],
])('JSON of %s is not ours, and is told so', (_, json) => {
  expect(readMapJson(json)).toEqual({
    ok: false,
    reason: 'This is not a Sediko map: it does not say "format": "sediko-map".',
  })
})

test('a newer version is read, and said to be newer', () => {
  const read = readMapJson({
    ...file,
    version: FILE_VERSION + 1,
    variables: [{ id: 'a', name: 'A', x: 0, y: 0, mood: 1 }],
  })
  expect(read).toMatchObject({
    ok: true,
    newer: FILE_VERSION + 1,
    map: { variables: { a: { extras: { mood: 1 } } } },
  })
})

test.each([[undefined], [0], [1.5], ['1'], [Number.NaN]])(
  'version %j is read as the present one, and told',
  (version) => {
    const read = readMapJson({ ...file, version })
    expect(read).toMatchObject({ ok: true, notices: [{ where: 'version' }] })
    expect(read).not.toHaveProperty('newer')
  },
)

test('a map beyond the limits is refused with a sentence', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `v${index}` }))
  expect(readMapJson({ ...file, variables: many(LIMITS.variables + 1) })).toEqual({
    ok: false,
    reason: 'This map has 5,001 variables; Sediko opens maps of at most 5,000.',
  })
  const deep: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)
  expect(readMapJson({ ...file, deep })).toMatchObject({ ok: false })
})

test.each(KINDS)(
  'as many %s as a map may have are opened, with ten times as many aside, and one more of either is refused',
  (kind) => {
    const { list, most } = kindOf(kind)
    const many = (count: number, letter: string) =>
      Array.from({ length: count }, (_, at) => ({ id: `${letter}${at}` }))
    expect(readMapJson({ ...file, [list]: many(most, 'a') })).toMatchObject({ ok: true })
    const reason = `This map has ${(most + 1).toLocaleString('en')} ${list}; Sediko opens maps of at most ${most.toLocaleString('en')}.`
    expect(readMapJson({ ...file, [list]: many(most + 1, 'a') })).toEqual({ ok: false, reason })
    const withAside = (count: number) => ({
      ...file,
      [list]: many(most, 'a'),
      aside: { [list]: many(count, 'b') },
    })
    expect(readMapJson(withAside(3))).toMatchObject({ ok: true })
    expect(readMapJson(withAside(10 * most + 1))).toEqual({
      ok: false,
      reason: `This map has ${(10 * most + 1).toLocaleString('en')} ${list} aside; Sediko opens maps with at most ${(10 * most).toLocaleString('en')}.`,
    })
  },
)

test('the largest map that may be opened is read and written whole', () => {
  const variables = Array.from({ length: LIMITS.variables }, (_, n) => ({
    id: `v${n}`,
    name: `V ${n}`,
    x: n,
    y: n,
  }))
  const links = Array.from({ length: LIMITS.links }, (_, n) => {
    return {
      id: `l${n}`,
      source: `v${n % 5000}`,
      target: `v${(n + 1 + Math.floor(n / 5000)) % 5000}`,
      polarity: '+',
    }
  })
  const { map, notices } = repairMap({ ...file, variables, links })
  expect(notices).toEqual([])
  expect(Object.keys(map.variables)).toHaveLength(LIMITS.variables)
  expect(Object.keys(map.links)).toHaveLength(LIMITS.links)
  expect(readMapJson(JSON.parse(serialise(map)))).toEqual({ ok: true, map, notices: [] })
})
