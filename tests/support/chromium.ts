import { execFile } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { access, constants, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, delimiter, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createBrotliDecompress } from 'node:zlib'
import { chromium } from '@playwright/test'

const run = promisify(execFile)

/** A Chromium that can be started. `env` is the whole environment it is to be started with. */
export interface FoundChromium {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
  /** Where it came from, for the log. */
  readonly origin: 'CHROMIUM_PATH' | 'PATH' | 'Playwright' | 'npm package'
}

/** Switches for every start: nothing is asked of the network, and text is drawn alike on every machine. */
export const LAUNCH_FLAGS: readonly string[] = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/**
 * Finds a Chromium without apt: the one named in CHROMIUM_PATH, one on the PATH, the one Playwright has downloaded, or
 * the one that an npm package carries, unpacked once. Throws with a sentence when CHROMIUM_PATH names nothing, or when
 * there is none at all.
 */
export async function findChromium(environment: NodeJS.ProcessEnv = process.env): Promise<FoundChromium> {
  const env = definedOnly(environment)
  const named = environment.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`)
    return { path: named, env, origin: 'CHROMIUM_PATH' }
  }
  const onPath = await firstOnPath(environment.PATH ?? '')
  if (onPath) return { path: onPath, env, origin: 'PATH' }
  const downloaded = chromium.executablePath()
  if (downloaded && existsSync(downloaded)) return { path: downloaded, env, origin: 'Playwright' }
  return unpackedChromium(env)
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(environment)) if (value !== undefined) env[name] = value
  return env
}

async function firstOnPath(path: string): Promise<string | null> {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    for (const name of NAMES) {
      const candidate = join(folder, name)
      const works = await access(candidate, constants.X_OK).then(
        () => true,
        () => false,
      )
      if (works) return candidate
    }
  }
  return null
}

/** The Chromium inside @sparticuz/chromium, unpacked under node_modules/.cache, with its own libraries where the machine lacks them. */
async function unpackedChromium(env: Record<string, string>): Promise<FoundChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chromium was found. Install Chrome or Chromium, or name one in CHROMIUM_PATH, or run: npx playwright install chromium',
    )
  }
  const folder = await unpack()
  const path = join(folder, 'chromium')
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  const plain = { ...env, ...fonts }
  if (await starts(path, plain)) return { path, env: plain, origin: 'npm package' }
  const libraries = [join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  const helped = { ...plain, LD_LIBRARY_PATH: libraries }
  if (await starts(path, helped)) return { path, env: helped, origin: 'npm package' }
  throw new Error(`The Chromium that npm brought does not start on this machine: ${path} --version fails.`)
}

async function starts(path: string, env: Readonly<Record<string, string>>): Promise<boolean> {
  return run(path, ['--version'], { env }).then(
    () => true,
    () => false,
  )
}

/** Unpacks beside the target and renames, so that two runs at once or a killed one never leave half a browser there. */
async function unpack(): Promise<string> {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin')
  const version = await packageVersion(join(packed, '../package.json'))
  const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url))
  const target = join(cache, `chromium-${version}`)
  if (existsSync(target)) return target
  await mkdir(cache, { recursive: true })
  const beside = await mkdtemp(join(cache, 'unpacking-'))
  try {
    await Promise.all([
      inflate(join(packed, 'chromium.br'), join(beside, 'chromium'), 0o755),
      inflateTar(join(packed, 'al2023.tar.br'), beside),
      inflateTar(join(packed, 'fonts.tar.br'), beside),
    ])
    await writeFile(
      join(beside, 'fonts.conf'),
      fontSettings(join(target, 'fonts'), join(target, 'font-cache')),
    )
    await rename(beside, target).catch((problem: unknown) => {
      if (!existsSync(target)) throw problem
    })
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
  return target
}

async function packageVersion(file: string): Promise<string> {
  const parsed: unknown = JSON.parse(await readFile(file, 'utf8'))
  if (
    typeof parsed === 'object' &&
    parsed !== null &&
    'version' in parsed &&
    typeof parsed.version === 'string'
  ) {
    return parsed.version
  }
  throw new Error(`${file} names no version.`)
}

async function inflate(from: string, to: string, mode: number): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }))
}

async function inflateTar(from: string, folder: string): Promise<void> {
  const archive = join(folder, basename(from, '.br'))
  await inflate(from, archive, 0o644)
  await run('tar', ['-xf', archive, '-C', folder])
  await rm(archive)
}

function fontSettings(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>
`
}
