import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { SizedGraph } from '../../../src/layout/index.ts'
import { bundleOfOurs } from './bundle.ts'
import type { Placed, PlaceJob } from './children/serve.ts'
import type { Other } from './others.ts'
import type { LaidOut } from './ours.ts'

/** What came of running a layout: its tries as far as they went, and why not all, if so. */
export interface Tried {
  readonly placed: readonly Placed[]
  readonly why: string | null
}

/** Our own drawing, and whether laying the same graph out again gave the same bytes. */
export type LaidOutTwice = LaidOut & { readonly isSame: boolean }

/** A try that takes longer is ended, ms. */
const LIMIT = 60_000
const TSX = ['--import', 'tsx', '--max-old-space-size=4096', '--stack-size=4000']

/** Runs all tries of another layout on a graph in a process of its own. */
export async function place({ child, name, tries }: Other, graph: SizedGraph): Promise<Tried> {
  const job: PlaceJob = { layout: name, graph, tries }
  const file = fileURLToPath(new URL(`children/${child}.ts`, import.meta.url))
  const { lines, why } = await runNode([...TSX, file], JSON.stringify(job))
  return { placed: lines.map((line): Placed => JSON.parse(line)), why }
}

/** Runs our own layout in a process of its own, twice. Throws with a sentence when it fails or takes minutes. */
export async function layOutTwice(graph: SizedGraph): Promise<LaidOutTwice> {
  const { lines, why } = await runNode([await bundleOfOurs()], JSON.stringify(graph), 4 * LIMIT)
  const [line] = lines
  if (line === undefined) throw new Error(`Our own layout gave nothing: ${why}.`)
  return JSON.parse(line)
}

/** Runs Node with these arguments and collects the lines of JSON that it prints; ends it when no line has come for so long. */
function runNode(
  args: readonly string[],
  input: string,
  limit = LIMIT,
): Promise<{ readonly lines: readonly string[]; readonly why: string | null }> {
  return new Promise((resolve) => {
    const running = spawn(process.execPath, [...args], { stdio: ['pipe', 'pipe', 'pipe'] })
    let output = ''
    let errors = ''
    let isLate = false
    const end = () => {
      isLate = true
      running.kill('SIGKILL')
    }
    let timer = setTimeout(end, limit)
    running.stdout.on('data', (part) => {
      output += part
      clearTimeout(timer)
      timer = setTimeout(end, limit)
    })
    running.stderr.on('data', (part) => {
      errors += part
    })
    // A child that died has closed its input; its exit tells why.
    running.stdin.on('error', (problem) => {
      errors += problem.message
    })
    running.on('error', (problem) => {
      errors += `Error: ${problem.message}`
    })
    running.on('close', (code) => {
      clearTimeout(timer)
      const lines = output.split('\n').slice(0, -1)
      const failed = code === 0 ? null : reasonIn(errors, code)
      resolve({
        lines: lines.filter((line) => line.startsWith('{')),
        why: isLate ? `over ${limit / 1000} s` : failed,
      })
    })
    running.stdin.end(input)
  })
}

/** The line of an error that says what happened. */
function reasonIn(errors: string, code: number | null): string {
  const said = errors.split('\n').find((line) => /^(\w*Error|FATAL ERROR|\w+: )/.test(line.trim()))
  return said?.trim().slice(0, 80) ?? `ended with ${code}`
}
