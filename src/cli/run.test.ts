import { describe, expect, test } from 'vitest'
import { mapFromNotation, serialise } from '../model/index.ts'
import { graphFile, sediko } from './testing.ts'
import { verbs } from './verbs/index.ts'

const farm = serialise(mapFromNotation('Rainfall -> + Grazing land -> - || Debt -> - Rainfall'))
const files = { 'farm.json': farm, 'bad.json': '{', 'csv.csv': 'a,b', 'list.json': '[]', 'text.json': '"a"' }

describe('what is wrong with the input is one sentence and the exit code 2', () => {
  test.each([
    'loops gone.json',
    'loops bad.json',
    'loops csv.csv',
    'loops list.json',
    'loops',
    'loops farm.json farm.json',
    'loops farm.json --colour',
    'loops farm.json --most 5',
    'loops farm.json --max-loops many',
    'loops farm.json --max-loops 0',
    'loops farm.json --max-length -3',
    'loops farm.json --max-length 1.5',
    'loops farm.json --max-length',
    'loops farm.json --through Nothing',
    'loops farm.json --count --independent',
    'loops farm.json --count --max-length 5 --through Debt',
    'info',
    'info gone.json',
    'info bad.json',
    'info farm.json --count',
    'validate',
    'validate gone.json',
    'validate bad.json',
    'validate text.json',
    'validate farm.json --json',
    'measure',
    'measure gone.json',
    'measure bad.json',
    'measure farm.json --count',
    'export farm.json',
    'export farm.json -o out.xyz',
    'export gone.json -o out.svg',
    'convert farm.json',
    'convert farm.json -o -',
    'convert farm.json -o out.xyz',
    'convert farm.json -o out.txt --to word',
    'convert farm.json -o out.svg --option theme=pink',
    'convert farm.json -o out.svg --option colour=pink',
    'convert farm.json -o out.png',
    'convert csv.csv -o out.svg',
    'frobnicate farm.json',
  ])('%s', async (line) => {
    const { code, printed, complained, written } = await sediko(line, files)
    expect(code).toBe(2)
    expect(printed).toBe('')
    expect(written).toEqual({})
    expect(complained).toMatch(/^sediko: [^\n]+[.?]\n$/)
  })
})

test('every verb reads a map, and a graph unless it needs positions, from a file and from standard input', async () => {
  const graph = graphFile(
    ['a', 'b'],
    [
      [0, 1, '+'],
      [1, 0, '-'],
    ],
  )
  const output: Readonly<Record<string, string>> = {
    export: ' -o out.json',
    convert: ' -o out.json',
  }
  const needsPositions = new Set(['measure'])
  for (const { name } of verbs) {
    for (const text of needsPositions.has(name) ? [farm] : [farm, graph]) {
      for (const file of ['map.json', '-']) {
        const line = `${name} ${file}${output[name] ?? ''}`
        expect(await sediko(line, { [file]: text }), line).toMatchObject({ code: 0, complained: '' })
      }
    }
  }
})

test('help is printed', async () => {
  const { code, printed } = await sediko('--help')
  expect(code).toBe(0)
  for (const { name, usage } of verbs) {
    expect(printed).toContain(`sediko ${name} ${usage}`)
    const own = await sediko(`${name} --help`)
    expect(own).toMatchObject({ code: 0, complained: '' })
    expect(own.printed).toContain(`sediko ${name} ${usage}`)
  }
  expect((await sediko('')).code).toBe(2)
})
