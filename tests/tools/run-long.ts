/**
 * `npm run test:long`: the suite on every Node that README promises, then on this one the random tests at their full length, the
 * long journeys, that of keys on first visits ten times over, and thirty sudden ends of the page, and the journeys in Firefox, where one is found. Tries all of it and ends with exit code 1 when anything failed. With
 * `--offline` a Node that is not in the cache is passed over.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { whyNoFirefox } from '../support/firefox.ts'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
const offline = process.argv.includes('--offline') ? ['--offline'] : []

const noFirefox = await whyNoFirefox()

const STEPS: readonly (readonly [name: string, command: readonly string[], env: NodeJS.ProcessEnv])[] = [
  ['the suite on every Node', ['tsx', 'tests/tools/run-nodes.ts', ...offline], {}],
  ['random tests at full length', ['vitest', 'run', '--project', 'unit'], { SEDIKO_LONG: '1' }],
  [
    'long journeys, and keys on ten first visits',
    [
      'playwright',
      'test',
      '--config',
      'tests/playwright.config.ts',
      '--grep',
      '@long|before a new map stands',
    ],
    { SEDIKO_LONG: '1' },
  ],
  ['thirty sudden ends of the page', ['tsx', 'tests/kill/index.ts', '30'], {}],
  ...(noFirefox === null
    ? [
        [
          'journeys in Firefox',
          ['playwright', 'test', '--config', 'tests/firefox.config.ts'],
          { SEDIKO_LONG: '1' },
        ] as const,
      ]
    : []),
]

const told = STEPS.map(([name, [program = '', ...words], env]) => {
  console.log(`\n▸ ${name}`)
  const { status } = spawnSync(join(PROJECT, 'node_modules/.bin', program), words, {
    cwd: PROJECT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  if (status !== 0) process.exitCode = 1
  return `${status === 0 ? '✓' : '✗'} ${name}`
})
if (noFirefox !== null) told.push(`– journeys in Firefox were passed over: ${noFirefox}`)
console.log(`\nOn Node ${process.versions.node}:\n${told.join('\n')}`)
