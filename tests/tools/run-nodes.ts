/**
 * `npm run test:nodes`: the suite on every Node that README promises, brought by npm's package `node`. Name Nodes to run only
 * those, as in `npm run test:nodes -- 24`; the journeys run on the last. With `--offline` those in the cache are taken, and the others
 * are passed over. Says in the end which ran; exit code 1 when something fails or a Node could not be had.
 */
import { spawnSync } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fetchNode } from './nodes/fetchNode.ts'
import { NODES, type Part, suiteOnNodes } from './nodes/suiteOnNodes.ts'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

const COMMANDS: Readonly<Record<Part, readonly string[]>> = {
  law: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'law'],
  unit: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit'],
  journeys: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts'],
}

/** What the suite starts by itself, such as the server of the journeys, is found on the PATH and so runs on the same Node. */
function run(program: string, part: Part): boolean {
  const path = [dirname(program), process.env.PATH].filter(Boolean).join(delimiter)
  const [script = '', ...words] = COMMANDS[part]
  const { status } = spawnSync(program, [join(PROJECT, script), ...words], {
    cwd: PROJECT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path },
  })
  return status === 0
}

const { values, positionals } = parseArgs({
  options: { offline: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const wanted = positionals.length > 0 ? positionals : NODES
const good = suiteOnNodes(wanted, values.offline, { fetch: fetchNode, run, say: (line) => console.log(line) })
process.exitCode = good ? 0 : 1
