import { expect, test } from 'vitest'
import { findFirefox, whyNoFirefox } from './firefox.ts'

/** A machine with nothing but these programs. */
function machine(platform: NodeJS.Platform, programs: readonly string[]) {
  return { platform, arch: 'arm64', canRun: (path: string) => Promise.resolve(programs.includes(path)) }
}

const WINDOWS = { PATH: 'C:\\Windows;C:\\tools', ProgramFiles: 'C:\\Program Files' }
const MACOS = { PATH: '/usr/bin:/bin', HOME: '/people/thabo' }
const LINUX = { PATH: '/usr/bin:/bin' }

test('FIREFOX_PATH wins over everything, and must exist', async () => {
  const both = machine('linux', ['/mine/firefox', '/usr/bin/firefox'])
  const named = { ...LINUX, FIREFOX_PATH: '/mine/firefox' }
  expect(await findFirefox(named, both)).toEqual({ path: '/mine/firefox', origin: 'FIREFOX_PATH' })
  await expect(findFirefox(named, machine('linux', ['/usr/bin/firefox']))).rejects.toThrow(
    'FIREFOX_PATH names /mine/firefox, and there is no such program.',
  )
})

test.each<[string, NodeJS.Platform, NodeJS.ProcessEnv, string, string]>([
  ['Linux', 'linux', LINUX, '/usr/bin/firefox', '/snap/bin/firefox'],
  ['Linux, for longer support', 'linux', LINUX, '/bin/firefox-esr', '/usr/lib/firefox-esr/firefox-esr'],
  ['macOS', 'darwin', MACOS, '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  [
    'own folder on macOS',
    'darwin',
    MACOS,
    '/bin/firefox',
    '/people/thabo/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  ['Windows', 'win32', WINDOWS, 'C:\\tools\\firefox.exe', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
])(
  'one on the PATH is taken, else one in the usual place: %s',
  async (_, platform, environment, named, usual) => {
    expect(await findFirefox(environment, machine(platform, [usual, named]))).toEqual({
      path: named,
      origin: 'PATH',
    })
    expect(await findFirefox(environment, machine(platform, [usual]))).toEqual({
      path: usual,
      origin: 'usual place',
    })
  },
)

test('a machine may be without', async () => {
  for (const platform of ['win32', 'darwin', 'linux', 'freebsd'] as const)
    expect(await findFirefox({}, machine(platform, ['/usr/bin/chromium']))).toBeNull()
})

test('it is said why journeys cannot run in Firefox', async () => {
  expect(await whyNoFirefox(LINUX, machine('linux', ['/usr/bin/firefox']))).toBeNull()
  expect(await whyNoFirefox(LINUX, machine('linux', []))).toMatch(/^no Firefox was found\. .*FIREFOX_PATH/)
  expect(await whyNoFirefox(WINDOWS, machine('win32', ['C:\\tools\\firefox.exe']))).toMatch(
    /Linux and macOS only/,
  )
})
