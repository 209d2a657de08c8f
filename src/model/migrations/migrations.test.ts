import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readMapJson, serialise } from '../index.ts'
import { FILE_VERSION, type Migration, migrate } from './index.ts'

const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url))

function fixture(name: string): string {
  return readFileSync(join(fixtures, name), 'utf8')
}

const versions = Array.from({ length: FILE_VERSION }, (_, index) => index + 1)

test.each(versions)(
  'the frozen file of version %i reads without a word as the map that it was',
  (version) => {
    const read = readMapJson(JSON.parse(fixture(`version-${version}.json`)))
    expect(read).toMatchObject({ ok: true, notices: [] })
    if (read.ok) expect(serialise(read.map)).toBe(fixture('newest.json'))
  },
)

test('a file takes every step from its version on, in turn, and no other', () => {
  const step =
    (name: string): Migration =>
    (file) => ({ ...file, steps: `${String(file.steps ?? '')}${name}` })
  const steps = [step('a'), step('b'), step('c')]
  expect([1, 2, 3, 4, 9].map((version) => migrate({}, version, steps).steps)).toEqual([
    'abc',
    'bc',
    'c',
    undefined,
    undefined,
  ])
})
