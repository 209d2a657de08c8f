import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A Node that can be run, or one sentence why there is none. */
export type FetchedNode =
  | { readonly ok: true; readonly program: string; readonly version: string }
  | { readonly ok: false; readonly reason: string }

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/nodes', import.meta.url))
const isWindows = process.platform === 'win32'

/**
 * Brings a Node by npm's package `node` into a cache of this project, and asks it for its version. `wanted` is a version, a part
 * of one or a tag, as in `20.19`, `24` or `latest`. Without the registry (`offline`, or when it does not answer) the one that
 * was brought last is taken.
 */
export function fetchNode(wanted: string, offline: boolean): FetchedNode {
  const folder = join(CACHE, wanted)
  const trouble = offline ? 'it is not in the cache, and npm was not to be asked' : install(folder, wanted)
  const program = join(folder, 'node_modules/node/bin', isWindows ? 'node.exe' : 'node')
  if (!existsSync(program)) return { ok: false, reason: trouble ?? 'npm brought no program' }
  if (trouble !== null && !offline) console.log(`Node ${wanted} is taken from the cache: ${trouble}`)
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  if (status !== 0) return { ok: false, reason: `what npm brought does not start: ${program}` }
  return { ok: true, program, version: stdout.trim().replace(/^v/, '') }
}

/** Null when all went well, else what npm said. */
function install(folder: string, wanted: string): string | null {
  mkdirSync(folder, { recursive: true })
  // A project of its own: without one npm would look for the next further up, which is ours.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const brought = npm(folder, [
    'install',
    '--no-save',
    '--no-package-lock',
    '--ignore-scripts',
    `node@${wanted}`,
  ])
  if (brought !== null) return brought
  // The package is empty until its script has brought the program for this machine. Run by hand, for newer npm runs no scripts.
  const inside = join(folder, 'node_modules/node')
  return outcome(
    spawnSync(process.execPath, ['installArchSpecificPackage'], {
      cwd: inside,
      encoding: 'utf8',
      env: plainEnv(),
    }),
  )
}

function npm(folder: string, words: readonly string[]): string | null {
  return outcome(
    spawnSync(isWindows ? 'npm.cmd' : 'npm', [...words, '--no-audit', '--no-fund', '--fetch-retries=1'], {
      cwd: folder,
      encoding: 'utf8',
      shell: isWindows,
      env: plainEnv(),
    }),
  )
}

/** The environment without what `npm run` tells its children of our own project. */
function plainEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(config_local_prefix|package_|lifecycle_)/i.test(name),
    ),
  )
}

function outcome({ status, stderr, error }: ReturnType<typeof spawnSync>): string | null {
  if (status === 0) return null
  const said = String(stderr ?? '')
    .split('\n')
    .filter((line) => /^npm error|Error/.test(line))
  return error?.message ?? (said.slice(0, 2).join('; ') || `it ended with ${status}`)
}
