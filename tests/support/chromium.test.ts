import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from './chromium.ts'

let folder = ''
let program = ''
const name = process.platform === 'win32' ? 'chrome.exe' : 'chromium'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sediko-chromium-'))
  program = join(folder, name)
  await writeFile(program, '#!/bin/sh\n', { mode: 0o755 })
})

afterAll(() => rm(folder, { recursive: true }))

test('CHROMIUM_PATH wins over everything, and must exist', async () => {
  const elsewhere = join(folder, 'mine')
  await writeFile(elsewhere, '', { mode: 0o755 })
  const found = await findChromium({ CHROMIUM_PATH: elsewhere, PATH: folder })
  expect(found).toMatchObject({ path: elsewhere, origin: 'CHROMIUM_PATH' })
  await expect(findChromium({ CHROMIUM_PATH: join(folder, 'gone'), PATH: folder })).rejects.toThrow(
    /CHROMIUM_PATH names .*gone, and there is no such program/,
  )
})

test('a chromium on the PATH is taken, in the order of the PATH', async () => {
  const found = await findChromium({ PATH: ['/nowhere', folder, '/usr/bin'].join(delimiter) })
  expect(found).toMatchObject({ path: program, origin: 'PATH' })
})

test('a folder of that name is passed over', async () => {
  const other = await mkdtemp(join(tmpdir(), 'sediko-chromium-'))
  await mkdir(join(other, name))
  const found = await findChromium({ PATH: [other, folder].join(delimiter) })
  expect(found.path).toBe(program)
  await rm(other, { recursive: true })
})

test.skipIf(process.platform === 'win32')('a chromium that may not be run is passed over', async () => {
  const other = await mkdtemp(join(tmpdir(), 'sediko-chromium-'))
  await writeFile(join(other, name), '', { mode: 0o644 })
  const found = await findChromium({ PATH: [other, folder].join(delimiter) })
  expect(found.path).toBe(program)
  await rm(other, { recursive: true })
})

/** A machine with nothing but these programs. */
function machine(platform: NodeJS.Platform, programs: readonly string[]) {
  const canRun = (path: string) => Promise.resolve(programs.includes(path))
  return { platform, arch: 'arm64', canRun, downloaded: () => '/playwright/chrome' }
}

const WINDOWS = {
  PATH: 'C:\\Windows;C:\\tools',
  ProgramFiles: 'C:\\Program Files',
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\People\\thabo\\AppData\\Local',
}
const MACOS = { PATH: '/usr/bin:/bin', HOME: '/people/thabo' }
const LINUX = { PATH: '/usr/bin:/bin' }

describe('without one on the PATH, the usual places are looked at', () => {
  test.each<[string, NodeJS.Platform, NodeJS.ProcessEnv, string]>([
    ['Chrome', 'win32', WINDOWS, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['older Chrome', 'win32', WINDOWS, 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'],
    [
      'Chrome beside a Node of 32 bits',
      'win32',
      { ...WINDOWS, ProgramFiles: 'C:\\Program Files (x86)', ProgramW6432: 'C:\\Program Files' },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    ['own Chrome', 'win32', WINDOWS, `${WINDOWS.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`],
    ['Chromium', 'win32', WINDOWS, `${WINDOWS.LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`],
    ['Edge', 'win32', WINDOWS, 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['Chrome', 'darwin', MACOS, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [
      'own Chrome',
      'darwin',
      MACOS,
      '/people/thabo/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    ['Chromium', 'darwin', MACOS, '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['Edge', 'darwin', MACOS, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['Chrome', 'linux', LINUX, '/opt/google/chrome/chrome'],
    ['Chromium', 'linux', LINUX, '/snap/bin/chromium'],
    ['Edge', 'linux', LINUX, '/opt/microsoft/msedge/msedge'],
  ])('%s on %s', async (_, platform, environment, path) => {
    const found = await findChromium(environment, machine(platform, [path, '/playwright/chrome']))
    expect(found).toMatchObject({ path, origin: 'usual place' })
  })

  test('Chrome comes before Edge, which every Windows has', async () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const chrome = `${WINDOWS.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`
    expect((await findChromium(WINDOWS, machine('win32', [edge, chrome]))).path).toBe(chrome)
  })

  test.each<[string, NodeJS.Platform, NodeJS.ProcessEnv, string, string]>([
    [
      'Windows',
      'win32',
      WINDOWS,
      'C:\\tools\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    [
      'Windows, Edge',
      'win32',
      WINDOWS,
      'C:\\tools\\msedge.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
    ['macOS', 'darwin', MACOS, '/usr/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['Linux', 'linux', LINUX, '/usr/bin/microsoft-edge', '/opt/google/chrome/chrome'],
  ])('but what is on the PATH wins: %s', async (_, platform, environment, named, usual) => {
    const found = await findChromium(environment, machine(platform, [usual, named]))
    expect(found).toMatchObject({ path: named, origin: 'PATH' })
  })

  test('what Playwright has downloaded comes after them', async () => {
    const found = await findChromium(MACOS, machine('darwin', ['/playwright/chrome']))
    expect(found).toMatchObject({ path: '/playwright/chrome', origin: 'Playwright' })
  })

  test('where there is none at all, that is said with what to do', async () => {
    for (const platform of ['win32', 'darwin', 'linux', 'freebsd'] as const) {
      await expect(findChromium({}, machine(platform, []))).rejects.toThrow(
        /Install Chrome, Edge or Chromium/,
      )
    }
  })
})
