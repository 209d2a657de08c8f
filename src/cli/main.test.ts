import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mapFromNotation, serialise } from '../model/index.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))
let folder = ''
let file = ''

/** A map of ten variables, all linked both ways with all others: more than a million loops. */
function tangle(): string {
  const names = Array.from('ABCDEFGHIJ')
  const links = names.flatMap((a) => names.filter((b) => b !== a).map((b) => `${a} -> + ${b}`))
  return serialise(mapFromNotation(links.join('\n')))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sediko-cli-'))
  file = join(folder, 'tangle.json')
  await writeFile(file, tangle())
})

afterAll(() => rm(folder, { recursive: true }))

/** Runs the program itself. `enough` closes its output after that many bytes; `input` goes to its standard input. */
function sediko(args: readonly string[], { enough = Infinity, input = '' } = {}) {
  return new Promise<{ code: number | null; bytes: number; last: string; errors: string }>((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: project })
    let bytes = 0
    let last = ''
    let errors = ''
    child.stdout.on('data', (part: Buffer) => {
      bytes += part.length
      last = part.toString().slice(-1)
      if (bytes >= enough) child.stdout.destroy()
    })
    child.stderr.on('data', (part: Buffer) => {
      errors += part.toString()
    })
    child.on('close', (code) => resolve({ code, bytes, last, errors }))
    child.stdin.end(input)
  })
}

test('a long answer is whole before the program ends, and a closed pipe is no fault', async () => {
  const args = ['loops', file, '--json', '--max-loops', '20000']
  const [whole, cut] = await Promise.all([sediko(args), sediko(args, { enough: 1 })])
  expect(whole).toMatchObject({ code: 0, last: '\n', errors: '' })
  expect(whole.bytes).toBeGreaterThan(1_000_000)
  expect(cut).toMatchObject({ code: 0, errors: '' })
  expect(cut.bytes).toBeLessThan(whole.bytes)
})

test('standard input is read, and a missing file is a sentence', async () => {
  const input = serialise(mapFromNotation('A -> + B -> - A'))
  const [read, missing] = await Promise.all([
    sediko(['loops', '-'], { input }),
    sediko(['loops', join(folder, 'gone.json')]),
  ])
  expect(read).toMatchObject({ code: 0, errors: '' })
  expect(missing).toMatchObject({ code: 2, bytes: 0 })
  expect(missing.errors).toMatch(/^sediko: .*gone\.json cannot be read: there is no such file\.\n$/)
})
