/**
 * `npm test`: everything that must hold, quickest first, stopping at the first step that fails. Ends with one line of
 * counts over all tests that ran.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
const REPORTS = join(PROJECT, 'node_modules/.cache/checks')

/** Tests by outcome. */
interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface Step {
  readonly name: string
  readonly command: readonly string[]
  /** Where the step leaves its counts, when it runs tests. */
  readonly report?: { readonly file: string; read(json: unknown): Counts }
}

const STEPS: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'ci', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'dead code', command: ['knip'] },
  vitest('room law and bans', 'law'),
  vitest('unit and property tests', 'unit'),
  {
    name: 'journeys in a real browser',
    command: ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--reporter', 'list,json'],
    report: { file: 'journeys.json', read: readPlaywright },
  },
]

function vitest(name: string, project: string): Step {
  const file = `${project}.json`
  const reporters = [
    '--reporter',
    'default',
    '--reporter',
    'json',
    `--outputFile.json=${join(REPORTS, file)}`,
  ]
  return {
    name,
    command: ['vitest', 'run', '--project', project, ...reporters],
    report: { file, read: readVitest },
  }
}

function readVitest(json: unknown): Counts {
  return {
    passed: numberAt(json, 'numPassedTests'),
    failed: numberAt(json, 'numFailedTests'),
    skipped: numberAt(json, 'numPendingTests'),
  }
}

function readPlaywright(json: unknown): Counts {
  const stats = typeof json === 'object' && json !== null && 'stats' in json ? json.stats : null
  return {
    passed: numberAt(stats, 'expected'),
    failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky'),
    skipped: numberAt(stats, 'skipped'),
  }
}

function numberAt(json: unknown, key: string): number {
  const value: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, key) : 0
  return typeof value === 'number' ? value : 0
}

/** Runs one step and says how long it took. Gives its counts, and whether it went well. */
function run(step: Step): { readonly ok: boolean; readonly counts: Counts } {
  console.log(`\n▸ ${step.name}: ${step.command.slice(0, 4).join(' ')}`)
  const started = performance.now()
  const [program = '', ...words] = step.command
  const report = step.report && join(REPORTS, step.report.file)
  const { status, error } = spawnSync(join(PROJECT, 'node_modules/.bin', program), words, {
    cwd: PROJECT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...(report && { PLAYWRIGHT_JSON_OUTPUT_FILE: report }) },
  })
  if (error) console.error(error.message)
  const ok = status === 0
  console.log(`${ok ? '✓' : '✗'} ${step.name}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return {
    ok,
    counts: step.report && report ? countsIn(report, step.report.read) : { passed: 0, failed: 0, skipped: 0 },
  }
}

function countsIn(file: string, read: (json: unknown) => Counts): Counts {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch (problem) {
    console.error(`No counts: ${problem instanceof Error ? problem.message : problem}`)
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
const total = { passed: 0, failed: 0, skipped: 0 }
let failedStep: string | null = null
for (const step of STEPS) {
  const { ok, counts } = run(step)
  total.passed += counts.passed
  total.failed += counts.failed
  total.skipped += counts.skipped
  if (ok) continue
  failedStep = step.name
  break
}

console.log(failedStep ? `\nStopped at: ${failedStep}` : '\nEverything holds.')
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
// A step without tests that fails counts as one failure, so that the line never reads as if all were well.
console.log(
  `${total.passed} passed, ${failedStep ? Math.max(1, total.failed) : total.failed} failed${skipped}`,
)
process.exitCode = failedStep ? 1 : 0
