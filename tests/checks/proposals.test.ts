import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkInPieces, type Finding } from '../../src/checks/index.ts'
import { emptyMap, newVariable, type VariableKind } from '../../src/model/index.ts'
import { finish } from '../../src/pace/index.ts'
import { HELD_NAMES } from './heldNames.ts'
import { NAMES } from './names.ts'
import { THIRD_NAMES } from './thirdNames.ts'

/** Rules of words that a better name must pass. An abbreviation stays where it was. */
const OF_WORDS: ReadonlySet<string> = new Set('V01 V03 V04 V05 V06 V08 V09 V11 V12 V13'.split(' '))
const SMALL = new Set('of the to in at for from with and per by on a an'.split(' '))

function saidOf(name: string, kind: VariableKind): readonly Finding[] {
  const variables = { v1: newVariable({ id: 'v1', name, kind, made: 1 }) }
  const asked = { map: { ...emptyMap(), variables }, own: { fine: [], vague: [] }, language: 'en' }
  return finish(checkInPieces(asked)).findings.filter(({ rule }) => OF_WORDS.has(rule))
}

/** The names in the tests of the rules: every short text between quotes that begins with a capital letter, and no map in notation. */
function namesInTests(): readonly string[] {
  const folder = new URL('../../src/checks/rules/names/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.test.ts'),
  )
  return files.flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/'([A-Z][^'\n]{2,60})'/g)].map(
      ([, name = '']) => name,
    ),
  )
}

const judged = [...NAMES, ...HELD_NAMES, ...THIRD_NAMES].map(
  ({ name, kind }) => [name, kind ?? 'variable'] as const,
)
const all = [
  ...judged,
  ...namesInTests()
    .filter((name) => !name.includes('->'))
    .map((name) => [name, 'variable'] as const),
]

test('every name that is proposed passes all checks of names, is short, and says no word twice', () => {
  let proposals = 0
  const wrong = all.flatMap(([name, kind]) => {
    const changes = saidOf(name, kind).flatMap(({ fix }) => fix?.changes ?? [])
    const names = changes.flatMap((change) =>
      change.kind === 'rename' ? [change.name] : change.kind === 'split' ? change.names : [],
    )
    proposals += names.length
    return names.flatMap((better) => {
      const words = better
        .toLowerCase()
        .split(' ')
        .filter((word) => !SMALL.has(word))
      const before = new Set(
        name
          .toLowerCase()
          .split(' ')
          .filter((word, at, said) => said.indexOf(word) !== at),
      )
      const isTwice = words.some((word, at) => words.indexOf(word) !== at && !before.has(word))
      const isBad =
        isTwice ||
        [...better].length > 40 ||
        /of the .+ of the /.test(better) ||
        saidOf(better, kind).length > 0
      return isBad ? [`${name} → ${better}`] : []
    })
  })
  expect(wrong).toEqual([])
  expect(proposals).toBeGreaterThan(100)
})
