import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { FILE_VERSION, isSound, LIMITS, mapFromNotation, serialise } from '../model/index.ts'
import { nativeCodec } from './native.ts'
import { readAny } from './readAny.ts'
import type { ReadResult } from './types.ts'
import { writeMap } from './write.ts'

function readBytes(bytes: Uint8Array): Promise<ReadResult> {
  return readAny('map.sediko.json', bytes, { as: 'sediko' })
}

function readText(text: string): Promise<ReadResult> {
  return readBytes(new TextEncoder().encode(text))
}

/** Reads the JSON of a file in the native format with these fields. */
function readFields(fields: object): Promise<ReadResult> {
  return readText(JSON.stringify({ format: 'sediko-map', version: FILE_VERSION, ...fields }))
}

/** The reason for refusing, or 'opened'. */
async function reasonOf(reading: Promise<ReadResult>): Promise<string> {
  const result = await reading
  return result.ok ? 'opened' : result.reason
}

const variable = (id: string, fields: object = {}) => ({ id, name: id, x: 0, y: 0, ...fields })
const link = (id: string, source: string, target: string) => ({ id, source, target, polarity: '+' })

test('what is written is read again', async () => {
  const map = mapFromNotation('Rainfall -> + Grazing -> - || Debt -> ? Rainfall')
  expect(await readText(String(await writeMap(nativeCodec, map)))).toEqual({ ok: true, map, notices: [] })
})

describe('a bad file is a sentence', () => {
  test.each([
    ['not JSON', 'Dumela', 'line 1, column 1'],
    ['cut off', serialise(mapFromNotation('A -> + B -> - A')).slice(0, 150), 'it has its end'],
    ["another program's JSON", '{"elements": [], "connections": []}', 'not a Sediko map'],
    ['a list', '[]', 'not a Sediko map'],
    ['too deep', `{"format": "sediko-map", "x": ${'['.repeat(200)}${']'.repeat(200)}}`, '100 levels'],
  ])('%s', async (_name, text, sentence) => {
    expect(await reasonOf(readText(text))).toContain(sentence)
  })

  it('over 100 MB, told without being read', async () => {
    const reason = await reasonOf(readBytes(new Uint8Array(LIMITS.openedBytes + 1)))
    expect(reason).toBe('This file is 100.1 MB large; Sediko opens files of at most 100 MB.')
  })

  it('over 5,000 variables or 15,000 links', async () => {
    const variables = Array.from({ length: LIMITS.variables + 1 }, (_, index) => variable(`v${index}`))
    expect(await reasonOf(readFields({ variables }))).toMatch(/5,001 variables.*5,000/)
    const links = Array.from({ length: LIMITS.links + 1 }, (_, index) => link(`l${index}`, 'a', 'b'))
    expect(await reasonOf(readFields({ variables: [variable('a'), variable('b')], links }))).toMatch(
      /15,001 links.*15,000/,
    )
  })
})

describe('a damaged file is opened with what is sound in it, and what was done is told', () => {
  test.each([
    ['duplicate ids', { variables: [variable('a', { name: 'One' }), variable('a', { name: 'Two' })] }, 2, 0],
    ['links to nowhere', { variables: [variable('a')], links: [link('l', 'a', 'gone')] }, 1, 0],
    ['positions that are no numbers', { variables: [variable('a', { x: null, y: 'NaN' })] }, 1, 0],
    ['positions out of this world', { variables: [variable('a', { x: 1e300, y: -1e300 })] }, 1, 0],
    ['variables that are no list', { variables: 'many' }, 0, 0],
    ['names that are no text', { variables: [variable('a', { name: { toString: 1 } })] }, 1, 0],
    ['names that are too long', { variables: [variable('a', { name: 'x'.repeat(5000) })] }, 1, 0],
  ])('%s', async (_name, fields, variables, links) => {
    const result = await readFields(fields)
    if (!result.ok) throw new Error(result.reason)
    expect(isSound(result.map)).toEqual([])
    expect(Object.keys(result.map.variables)).toHaveLength(variables)
    expect(Object.keys(result.map.links)).toHaveLength(links)
    expect(result.notices.length).toBeGreaterThan(0)
    for (const notice of result.notices) expect(notice.text).toMatch(/^\S.*\.$/su)
  })

  it('NaN is no JSON: the place is told', async () => {
    expect(
      await reasonOf(readText('{"format": "sediko-map", "variables": [{"id": "a", "x": NaN}]}')),
    ).toContain('column 57')
  })
})

test('a newer version can be looked at and not edited', async () => {
  const result = await readFields({ version: FILE_VERSION + 7, variables: [variable('a')], hologram: [1, 2] })
  expect(result).toMatchObject({ ok: true, readOnly: expect.stringContaining(`version ${FILE_VERSION + 7}`) })
})

test('names that objects inherit do not reach any object', async () => {
  const hostile = (name: string) =>
    readText(
      `{"format": "sediko-map", "version": 1, "${name}": {"polluted": true}, "title": "T",
        "variables": [{"id": "${name}", "name": "A", "x": 1, "y": 2, "${name}": {"polluted": true}}],
        "links": [{"id": "l", "source": "${name}", "target": "${name}", "polarity": "+"}],
        "groups": {"${name}": {"polluted": true}}}`,
    )
  for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    const result = await hostile(name)
    if (!result.ok) throw new Error(result.reason)
    expect(isSound(result.map)).toEqual([])
    expect(Object.keys(result.map.variables)).toHaveLength(1)
    expect(Object.hasOwn(result.map.variables, name)).toBe(false)
    expect({}).not.toHaveProperty('polluted')
    expect(Object.getPrototypeOf(result.map.variables)).not.toHaveProperty('polluted')
  }
})

test('markup in names stays the text that it is', async () => {
  const name = '</script><img src=x onerror=alert(1)>&amp;"\'$1<!-- \u202e'
  const result = await readFields({ variables: [variable('a', { name })] })
  if (!result.ok) throw new Error(result.reason)
  expect(result.map.variables.a?.name).toBe(name)
})

test('whatever JSON says it is a map ends as a sound one', async () => {
  const record = fc.oneof(
    fc.jsonValue(),
    fc.record({ id: fc.constantFrom('a', 'b', '__proto__'), x: fc.jsonValue() }),
  )
  const list = fc.oneof(fc.array(record, { maxLength: 4 }), fc.jsonValue())
  await fc.assert(
    fc.asyncProperty(
      fc.record({ variables: list, links: list, loops: list, labels: list }),
      async (fields) => {
        const result = await readFields(fields)
        expect(result.ok && isSound(result.map)).toEqual([])
      },
    ),
    { numRuns: process.env.SEDIKO_LONG === '1' ? 20_000 : 200 },
  )
})

test('one byte changed anywhere in a file ends as a sound map or a sentence', async () => {
  const bytes = new TextEncoder().encode(serialise(mapFromNotation('A -> + B -> - || A\nB -> ? C -> + A')))
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
      const spoilt = bytes.slice()
      spoilt[at] = value
      const result = await readBytes(spoilt)
      if (result.ok) expect(isSound(result.map)).toEqual([])
      else expect(result.reason).toMatch(/^[A-Z].+\.$/su)
    }),
    { numRuns: process.env.SEDIKO_LONG === '1' ? 50_000 : 400 },
  )
})
