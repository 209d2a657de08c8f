import { describe, expect, it, test } from 'vitest'
import { applyEdit, mapFromNotation, noteLoop, serialise } from '../model/index.ts'
import { run } from './run.ts'
import { Complaint } from './verb.ts'

/** Runs one line of the command line over files in memory. */
async function sediko(line: string, files: Readonly<Record<string, string>> = {}) {
  const written: Record<string, string> = {}
  let printed = ''
  let complained = ''
  const io = {
    async read(path: string) {
      const text = files[path]
      if (text === undefined) throw new Complaint(`${path} cannot be read: there is no such file.`)
      return new TextEncoder().encode(text)
    },
    async write(path: string, text: string) {
      written[path] = text
    },
    async print(text: string) {
      printed += text
    },
  }
  const code = await run(
    line.split(' ').filter((word) => word !== ''),
    io,
    (text) => {
      complained += text
    },
  )
  return { code, printed, complained, written }
}

const farm = mapFromNotation('Rainfall -> + Grazing land -> - || Debt -> - Rainfall\nDebt -> ? Grazing land')
const files = { 'farm.json': serialise(farm), '-': serialise(farm) }

describe('loops', () => {
  it('prints JSON with every loop, shortest first', async () => {
    const { code, printed } = await sediko('loops farm.json --json', files)
    expect(code).toBe(0)
    expect(printed.endsWith('\n')).toBe(true)
    expect(JSON.parse(printed)).toEqual({
      variables: 3,
      links: 4,
      loops: [
        { type: 'U', variables: ['Grazing land', 'Debt'], links: ['l2', 'l4'], delays: 1, name: '' },
        {
          type: 'R',
          variables: ['Rainfall', 'Grazing land', 'Debt'],
          links: ['l1', 'l2', 'l3'],
          delays: 1,
          name: '',
        },
      ],
      complete: true,
      total: 2,
      byType: { R: 1, B: 0, U: 1 },
    })
  })

  it('gives the names that people gave', async () => {
    const loop = { links: ['l1', 'l2', 'l3'], variables: ['v1', 'v2', 'v3'], type: 'R', number: 1 } as const
    const { map } = applyEdit(farm, noteLoop, { ...loop, noteId: 'n1', fields: { name: 'Hard times' } })
    const { printed } = await sediko('loops farm.json --json', { 'farm.json': serialise(map) })
    expect(printed).toContain('"name":"Hard times"')
    expect((await sediko('loops farm.json', { 'farm.json': serialise(map) })).printed).toContain(
      'Hard times: Rainfall →',
    )
  })

  it('prints a table for people', async () => {
    expect((await sediko('loops farm.json', files)).printed).toBe(
      `2 loops: 1 reinforcing, 0 balancing, 1 undetermined
U    2  ||    Grazing land → Debt → Grazing land
R    3  ||    Rainfall → Grazing land → Debt → Rainfall
`,
    )
  })

  it('says when it has not listed all', async () => {
    const { printed } = await sediko('loops farm.json --json --most 1', files)
    expect(JSON.parse(printed)).toMatchObject({ loops: [{ type: 'U' }], complete: false })
    expect((await sediko('loops farm.json --most 1', files)).printed).toMatch(
      /^the first 1 of .*2 loops|^the first 1 of more than 1 loops/,
    )
  })

  it('reads standard input for a dash', async () => {
    expect(JSON.parse((await sediko('loops - --json', files)).printed)).toMatchObject({ total: 2 })
  })

  it('lets no name move the cursor of a terminal', async () => {
    const map = mapFromNotation('"A\u001b[2J\u0007B" -> + C -> + "A\u001b[2J\u0007B"')
    const { printed } = await sediko('loops bad.json', { 'bad.json': serialise(map) })
    expect(printed).toContain('A [2J B')
    expect(printed).not.toMatch(/[^\P{Cc}\n]/u)
  })
})

describe('export', () => {
  it('writes by the end of the name', async () => {
    const { code, written } = await sediko('export farm.json -o new.sediko.json', files)
    expect(code).toBe(0)
    expect(written['new.sediko.json']).toBe(serialise(farm))
    expect((await sediko('export farm.json -o new.SVG', files)).written['new.SVG']).toContain('<svg')
  })
})

test('what is wrong with the input is one sentence and the exit code 2', async () => {
  const wrong = [
    'loops gone.json',
    'loops bad.json',
    'loops csv.csv',
    'loops',
    'loops farm.json farm.json',
    'loops farm.json --colour',
    'loops farm.json --most many',
    'export farm.json',
    'export farm.json -o out.xyz',
    'frobnicate farm.json',
  ]
  for (const line of wrong) {
    const { code, printed, complained } = await sediko(line, { ...files, 'bad.json': '{', 'csv.csv': 'a,b' })
    expect(code, line).toBe(2)
    expect(printed, line).toBe('')
    expect(complained, line).toMatch(/^sediko: [^\n]+\n$/)
  }
})

test('help is printed', async () => {
  expect((await sediko('--help')).printed).toContain('sediko loops FILE [--json]')
  expect((await sediko('loops --help')).printed).toContain('sediko loops FILE [--json]')
  expect((await sediko('loops --help')).code).toBe(0)
  expect((await sediko('')).code).toBe(2)
})
