import { FIREFOX, onPath, usualPlaces } from './browserPlaces.ts'
import { type Programs, THESE_PROGRAMS } from './programs.ts'

/** A Firefox that can be started. */
export interface FoundFirefox {
  readonly path: string
  /** Where it came from, for the log. */
  readonly origin: 'FIREFOX_PATH' | 'PATH' | 'usual place'
}

/**
 * Finds a stock Firefox: the one named in FIREFOX_PATH; one on the PATH or where its installers put it. Null when there is none:
 * unlike Chromium it comes with no package, so that a machine may be without. Throws with a sentence when FIREFOX_PATH names nothing.
 */
export async function findFirefox(
  environment: NodeJS.ProcessEnv = process.env,
  machine: Programs = THESE_PROGRAMS,
): Promise<FoundFirefox | null> {
  const named = environment.FIREFOX_PATH
  if (named) {
    if (await machine.canRun(named)) return { path: named, origin: 'FIREFOX_PATH' }
    throw new Error(`FIREFOX_PATH names ${named}, and there is no such program.`)
  }
  const places: readonly (readonly [FoundFirefox['origin'], readonly string[]])[] = [
    ['PATH', onPath(FIREFOX, machine.platform, environment)],
    ['usual place', usualPlaces(FIREFOX, machine.platform, environment)],
  ]
  for (const [origin, paths] of places)
    for (const path of paths) if (await machine.canRun(path)) return { path, origin }
  return null
}

/**
 * Why the journeys cannot run in Firefox on this machine; null when they can. Throws as `findFirefox` does. On Windows Playwright can start no
 * script in place of a browser, and the relay between both is one.
 */
export async function whyNoFirefox(
  environment: NodeJS.ProcessEnv = process.env,
  machine: Programs = THESE_PROGRAMS,
): Promise<string | null> {
  if (machine.platform === 'win32') return 'they run on Linux and macOS only.'
  if ((await findFirefox(environment, machine)) !== null) return null
  return 'no Firefox was found. Install one, or name one in FIREFOX_PATH.'
}
