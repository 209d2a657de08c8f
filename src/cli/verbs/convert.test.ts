import { afterAll, describe, expect, test, vi } from 'vitest'
import type { Codec } from '../../formats/index.ts'
import { mapFromNotation, serialise } from '../../model/index.ts'

/** A made-up format: names in capitals, a line each. That it stands in the list is all that anything is told of it. */
vi.mock('../../formats/codecs.ts', async (importOriginal) => {
  const { codecs } = await importOriginal<Pick<typeof import('../../formats/index.ts'), 'codecs'>>()
  const loud: Codec = {
    id: 'loud',
    label: 'Loud list',
    kind: 'table',
    endings: ['.loud'],
    mime: 'text/x-loud',
    reads: { options: [], recognises: ({ text }) => text?.startsWith('LOUD') === true },
    writes: {
      options: [{ type: 'number', name: 'marks', label: 'Exclamation marks', default: 1, least: 0, most: 3 }],
    },
    load: async () => ({
      readBytes: (bytes) => ({
        ok: true,
        map: mapFromNotation(new TextDecoder().decode(bytes).slice(5).toLowerCase()),
        notices: [{ text: 'It was loud.', where: '' }],
      }),
      write: (map, { marks }) =>
        new TextEncoder().encode(
          `LOUD\n${Object.values(map.variables)
            .map(({ name }) => `${name.toUpperCase()}${'!'.repeat(Number(marks ?? 1))}\n`)
            .join('')}`,
        ),
      losses: ({ links }) => [{ text: `${Object.keys(links).length} links are left out.`, where: '' }],
    }),
  }
  return { codecs: [...codecs, loud] }
})

// Files of tests share what was imported: here all of it is read anew, with the longer list, and afterwards without it.
vi.resetModules()
const { graphFile, sediko } = await import('../testing.ts')
afterAll(() => {
  vi.doUnmock('../../formats/codecs.ts')
  vi.resetModules()
})

const farm = mapFromNotation('Rain -> + Grass -> - || Debt')
const files = { 'farm.json': serialise(farm), 'a.loud': 'LOUD\nRAIN\nGRASS\n', 'a.txt': 'Rain -> + Grass' }

test('the end of the name, or --to, says the format; losses are told on standard error', async () => {
  const byName = await sediko('convert farm.json -o farm.txt', files)
  expect(byName).toMatchObject({
    code: 0,
    printed: '',
    written: { 'farm.txt': 'Rain -> + Grass -> - || Debt\n' },
    complained: 'farm.txt: Where the variables stand is left out.\n',
  })
  const printed = await sediko('convert farm.json -o - --to outline', files)
  expect(printed).toMatchObject({ code: 0, printed: byName.written['farm.txt'], written: {} })
  const whole = await sediko('convert farm.json -o again.json', files)
  expect(whole).toMatchObject({ complained: '', written: { 'again.json': serialise(farm) } })
})

test('a text becomes a map of its own name, laid out as an option says', async () => {
  const { code, written } = await sediko('convert a.txt -o b.json --option arrange=grid', files)
  expect(code).toBe(0)
  expect(JSON.parse(written['b.json'] ?? '')).toMatchObject({
    title: 'a',
    variables: [
      { name: 'Rain', x: 0, y: 0 },
      { name: 'Grass', x: 200, y: 0 },
    ],
  })
})

test('options of a picture are kept', async () => {
  const { written } = await sediko('convert farm.json -o a.svg --option theme=dark', files)
  expect(written['a.svg']).toContain('fill="#16181C"')
})

test('a bare graph is converted as well, and a newer version is told', async () => {
  const graph = await sediko('convert - -o g.txt', { '-': graphFile(['a', 'b'], [[0, 1, '+']]) })
  expect(graph.written['g.txt']).toBe('a -> + b\n')
  const newer = await sediko('convert n.json -o n.svg', {
    'n.json': serialise(farm).replace('"version": 1', '"version": 99'),
  })
  expect(newer.complained).toContain('file version 99')
})

test.each([
  ['convert farm.json -o a.loud --option marks=9', '--option marks takes 0 to 3, not “9”.'],
  [
    'convert farm.json -o a.svg --option size=9',
    'There is no option “size”; known are theme, title, arrange.',
  ],
  [
    'convert farm.json -o a.svg --to word',
    '--to takes sediko, svg, outline, markdown, html, loud, not “word”.',
  ],
  ['convert farm.json -o - --to loud', 'Loud list is not text; name a file to write it to.'],
])('%s is refused in a sentence', async (line, sentence) => {
  const { code, complained, written } = await sediko(line, files)
  expect({ code, written }).toEqual({ code: 2, written: {} })
  expect(complained).toContain(sentence)
})

describe('a format that one line has put into the list', () => {
  test('is written, with its options and losses', async () => {
    const { written, complained } = await sediko('convert farm.json -o a.loud --option marks=2', files)
    expect(written['a.loud']).toBe('LOUD\nRAIN!!\nGRASS!!\nDEBT!!\n')
    expect(complained).toBe('a.loud: 2 links are left out.\n')
  })

  test('is read, by its content', async () => {
    const { written, complained } = await sediko('convert - -o b.txt', { '-': files['a.loud'] })
    expect(written['b.txt']).toBe('rain\ngrass\n')
    expect(complained).toContain('Standard input: It was loud.')
  })

  test('is told of by --help and by what is said of foreign files', async () => {
    expect((await sediko('convert --help')).printed).toContain(
      'loud (Loud list, .loud; read and written; marks)',
    )
    expect((await sediko('info a.csv', { 'a.csv': 'a,b' })).complained).toContain('Loud list files (.loud)')
  })
})
