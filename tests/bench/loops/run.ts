import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { percentile } from '../figures.ts'
import type { Job, Measured } from './children/serve.ts'
import type { PlainGraph } from './graphs.ts'

/** Timed runs of each piece of work, of which the median counts. */
export const RUNS = 5

/** How a piece of work went: measured, or why not. */
export type Outcome =
  | { readonly ok: true; readonly median: number; readonly runs: number; readonly count: number }
  | { readonly ok: false; readonly why: string }

/** How long a child is given. */
export interface Patience {
  /** After so long no further run is begun, ms. */
  readonly budget: number
  /** After so long it is ended, ms. */
  readonly limit: number
}

const USUAL: Patience = { budget: 20_000, limit: 60_000 }

const TSX = ['--import', 'tsx', '--expose-gc', '--max-old-space-size=8192']

/** Runs a task of `children/ours.ts` or `children/libraries.ts` on a graph in a process of its own. */
export function runTask(
  child: 'ours' | 'libraries',
  task: string,
  graph: PlainGraph,
  patience: Patience = USUAL,
): Promise<Outcome> {
  const file = fileURLToPath(new URL(`children/${child}.ts`, import.meta.url))
  return runChild(process.execPath, [...TSX, file], jobText(task, graph, patience), patience.limit)
}

/** The job as a child reads it. */
export function jobText(task: string, graph: PlainGraph, { budget }: Patience = USUAL): string {
  const job: Job = { task, graph, runs: RUNS, budget }
  return JSON.stringify(job)
}

/** Runs a program that answers with what it measured, and ends it when it takes too long. */
export function runChild(
  program: string,
  words: readonly string[],
  input: string,
  limit = USUAL.limit,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'pipe'] })
    let output = ''
    let errors = ''
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      resolve({ ok: false, why: `over ${limit / 1000} s` })
    }, limit)
    child.stdout.on('data', (part) => {
      output += part
    })
    child.stderr.on('data', (part) => {
      errors += part
    })
    // A child that died has closed its input; its exit tells why.
    child.stdin.on('error', (problem) => {
      errors += problem.message
    })
    child.on('error', (problem) => {
      clearTimeout(timer)
      resolve({ ok: false, why: problem.message })
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(code === 0 ? outcomeOf(JSON.parse(output)) : { ok: false, why: reasonIn(errors, code) })
    })
    child.stdin.end(input)
  })
}

function outcomeOf({ times, count }: Measured): Outcome {
  return { ok: true, median: percentile(times, 0.5), runs: times.length, count }
}

/** The line of an error that says what happened. */
function reasonIn(errors: string, code: number | null): string {
  const said = errors.split('\n').find((line) => /^(\w*Error|FATAL ERROR|\w+: )/.test(line.trim()))
  return said?.trim().slice(0, 60) ?? `ended with ${code}`
}
