/** `npm run test:long`: the random tests at their full length, then thirty hard kills of the browser. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

for (const words of [
  ['vitest', 'run', '--project', 'unit'],
  ['tsx', 'tests/kill/index.ts', '30'],
]) {
  const [program = '', ...rest] = words
  const { status } = spawnSync(join(PROJECT, 'node_modules/.bin', program), rest, {
    cwd: PROJECT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, SEDIKO_LONG: '1' },
  })
  if (status !== 0) process.exit(status ?? 1)
}
