import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findChromium } from './chromium.ts'

let folder = ''
let program = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sediko-chromium-'))
  program = join(folder, 'chromium')
  await writeFile(program, '#!/bin/sh\n', { mode: 0o755 })
})

afterAll(() => rm(folder, { recursive: true }))

test('CHROMIUM_PATH wins over everything, and must exist', async () => {
  const elsewhere = join(folder, 'mine')
  await writeFile(elsewhere, '', { mode: 0o755 })
  const found = await findChromium({ CHROMIUM_PATH: elsewhere, PATH: folder })
  expect(found).toMatchObject({ path: elsewhere, origin: 'CHROMIUM_PATH' })
  await expect(findChromium({ CHROMIUM_PATH: join(folder, 'gone'), PATH: folder })).rejects.toThrow(
    /CHROMIUM_PATH names .*gone, and there is no such file/,
  )
})

test('a chromium on the PATH is taken, in the order of the PATH', async () => {
  const found = await findChromium({ PATH: `/nowhere:${folder}:/usr/bin` })
  expect(found).toMatchObject({ path: program, origin: 'PATH' })
})

test('a chromium that may not be run is passed over', async () => {
  const other = await mkdtemp(join(tmpdir(), 'sediko-chromium-'))
  await writeFile(join(other, 'chromium'), '', { mode: 0o644 })
  const found = await findChromium({ PATH: `${other}:${folder}` })
  expect(found.path).toBe(program)
  await rm(other, { recursive: true })
})
