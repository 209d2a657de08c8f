import { chromium } from '@playwright/test'
import { CHROMIUM, onPath, usualPlaces } from './browserPlaces.ts'
import { definedOnly, type Programs, THESE_PROGRAMS } from './programs.ts'
import { unpackedChromium } from './unpackedChromium.ts'

/** A Chromium that can be started. `env` is the whole environment it is to be started with. */
export interface FoundChromium {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
  /** Where it came from, for the log. */
  readonly origin: 'CHROMIUM_PATH' | 'PATH' | 'usual place' | 'Playwright' | 'npm package'
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

/** The machine that a Chromium is looked for on. */
export interface Machine extends Programs {
  /** Where Playwright puts what it downloads. */
  downloaded(): string
}

const THIS_MACHINE: Machine = { ...THESE_PROGRAMS, downloaded: () => chromium.executablePath() }

/**
 * Finds a Chromium without apt: the one named in CHROMIUM_PATH; Chromium, Chrome or Edge on the PATH or where their installers put
 * them; the one Playwright has downloaded; or the one that an npm package carries, unpacked once. Throws with a sentence when
 * CHROMIUM_PATH names nothing, or when there is none at all.
 */
export async function findChromium(
  environment: NodeJS.ProcessEnv = process.env,
  machine: Machine = THIS_MACHINE,
): Promise<FoundChromium> {
  const env = definedOnly(environment)
  const named = environment.CHROMIUM_PATH
  if (named) {
    if (await machine.canRun(named)) return { path: named, env, origin: 'CHROMIUM_PATH' }
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such program.`)
  }
  const places: readonly (readonly [FoundChromium['origin'], readonly string[]])[] = [
    ['PATH', onPath(CHROMIUM, machine.platform, environment)],
    ['usual place', usualPlaces(CHROMIUM, machine.platform, environment)],
    ['Playwright', [machine.downloaded()].filter(Boolean)],
  ]
  for (const [origin, paths] of places) {
    for (const path of paths) if (await machine.canRun(path)) return { path, env, origin }
  }
  if (machine.platform === 'linux' && machine.arch === 'x64')
    return { ...(await unpackedChromium(env)), origin: 'npm package' }
  throw new Error(
    'No Chromium was found. Install Chrome, Edge or Chromium, or name one in CHROMIUM_PATH, or run: npx playwright install chromium',
  )
}
