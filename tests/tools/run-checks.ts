/**
 * `npm test`: everything that must hold, quickest first and side by side where cores are free, stopping at the first step that
 * fails. Ends with one line of counts over all tests that ran.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type RunningPage, startPage } from '../support/server.ts'
import { type Counts, countsIn, readPlaywright, readVitest } from './checks/counts.ts'
import { runInLanes, type Step } from './checks/lanes.ts'
import { runProgram } from './checks/program.ts'

const REPORTS = fileURLToPath(new URL('../../node_modules/.cache/checks', import.meta.url))

/** The page as `npm start` serves it, for the journeys; built while other steps run. */
let page: RunningPage | null = null
/** What the steps that ran left for the counts. */
const reports: { readonly file: string; readonly read: (json: unknown) => Counts }[] = []

const STEPS: readonly Step[] = [
  program('format and lint', ['biome', 'ci', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`]),
  program('types', ['tsc', '--noEmit']),
  program('dead code', ['knip']),
  vitest('room law and bans', 'law'),
  {
    name: 'the page',
    words: 'built and served as by npm start',
    cores: 1,
    async start(_, stopping) {
      page = await startPage(stopping)
      return true
    },
  },
  vitest('unit and property tests', 'unit'),
  {
    name: 'journeys in a real browser',
    words: 'playwright test --config tests/playwright.config.ts',
    cores: Number.POSITIVE_INFINITY,
    start(write, stopping) {
      const report = join(REPORTS, 'journeys.json')
      reports.push({ file: report, read: readPlaywright })
      const words = [
        'playwright',
        'test',
        '--config',
        'tests/playwright.config.ts',
        '--reporter',
        'list,json',
      ]
      const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, SEDIKO_TEST_ADDRESS: page?.address ?? '' }
      return runProgram(words, env, write, stopping)
    },
  },
]

function program(name: string, command: readonly string[]): Step {
  return {
    name,
    words: command.slice(0, 4).join(' '),
    cores: 1,
    start: (write, stopping) => runProgram(command, {}, write, stopping),
  }
}

/** Tests by vitest. All take as many cores as there are, yet may begin while the page is still being built. */
function vitest(name: string, project: string): Step {
  const file = join(REPORTS, `${project}.json`)
  const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${file}`]
  const step = program(name, ['vitest', 'run', '--project', project, ...reporters])
  return {
    ...step,
    start(write, stopping) {
      reports.push({ file, read: readVitest })
      return step.start(write, stopping)
    },
  }
}

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
const failed = await runInLanes(STEPS, availableParallelism(), (text) => process.stdout.write(text)).finally(
  () => page?.stop(),
)

const total = { passed: 0, failed: 0, skipped: 0 }
for (const { file, read } of reports) {
  const counts = countsIn(file, read)
  total.passed += counts?.passed ?? 0
  total.failed += counts?.failed ?? 0
  total.skipped += counts?.skipped ?? 0
}
console.log(failed ? `\nStopped at: ${failed.name}` : '\nEverything holds.')
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
// A step without tests that fails counts as one failure, so that the line never reads as if all were well.
console.log(`${total.passed} passed, ${failed ? Math.max(1, total.failed) : total.failed} failed${skipped}`)
process.exitCode = failed ? 1 : 0
