import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileSchema, SCHEMA_FILE, serialise } from '../../src/model/index.ts'
import { anyMap } from '../../src/model/testing/index.ts'

const SERVED = fileURLToPath(new URL(`../../public/${SCHEMA_FILE}`, import.meta.url))
const fits = new Ajv({ strict: false }).compile(fileSchema())

test('the schema that is served is the one that follows from the kinds: tests/tools/file-schema.ts writes it', () => {
  expect(JSON.parse(readFileSync(SERVED, 'utf8'))).toEqual(fileSchema())
})

test('every file that is written fits it', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const fit = fits(JSON.parse(serialise(map)))
      expect(fit ? [] : fits.errors).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['a sign that is none', { links: [{ id: 'l', source: 'a', target: 'b', polarity: 'x' }] }],
  ['a name that is no text', { variables: [{ id: 'a', name: 5, x: 0, y: 0 }] }],
  ['a place beyond the map', { variables: [{ id: 'a', name: '', x: 2_000_000, y: 0 }] }],
  ['another format', { format: 'other' }],
])('what would be repaired does not: %s', (_, part) => {
  expect(fits({ format: 'sediko-map', version: 1, variables: [], links: [], ...part })).toBe(false)
})
