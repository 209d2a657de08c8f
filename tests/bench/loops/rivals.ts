import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { PlainGraph } from './graphs.ts'
import { jobText, type Outcome, RUNS, runChild } from './run.ts'

/** Another program that finds loops, ready to run. */
export interface Rival {
  /** Its name and version. */
  readonly name: string
  run(task: 'visited' | 'stored', graph: PlainGraph): Promise<Outcome>
  close(): Promise<void>
}

const execute = promisify(execFile)

/** A run of networkx takes tens of seconds on the largest graphs; as many of five as there is time for are taken. */
const NETWORKX = { budget: 20_000, limit: 180_000 }

/** networkx under Python; null, and a sentence, when this machine has none. */
export async function findNetworkx(): Promise<Rival | null> {
  const script = fileURLToPath(new URL('children/visit.py', import.meta.url))
  try {
    const asked = ['-c', 'import networkx, platform; print(networkx.__version__, platform.python_version())']
    const { stdout } = await execute('python3', asked)
    const [version = '', python = ''] = stdout.trim().split(' ')
    return {
      name: `networkx ${version} (Python ${python})`,
      run: (task, graph) => runChild('python3', [script], jobText(task, graph, NETWORKX), NETWORKX.limit),
      close: async () => {},
    }
  } catch (problem) {
    console.log(`Left out: networkx is not on this machine (${firstLine(problem)}).`)
    return null
  }
}

/** Boost's hawick_circuits, compiled on the spot; null, and a sentence, when this machine cannot. It only visits. */
export async function findBoost(): Promise<Rival | null> {
  const source = fileURLToPath(new URL('children/visit.cpp', import.meta.url))
  const folder = await mkdtemp(join(tmpdir(), 'sediko-bench-'))
  const close = (): Promise<void> => rm(folder, { recursive: true })
  const program = join(folder, 'visit')
  try {
    await execute('g++', ['-O2', '-o', program, source])
    const { stdout } = await execute('g++', ['-dumpfullversion'])
    return {
      name: `Boost hawick_circuits (g++ ${stdout.trim()} -O2)`,
      run: (_, graph) => runChild(program, [], asText(graph), NETWORKX.limit),
      close,
    }
  } catch (problem) {
    await close()
    console.log(`Left out: Boost's hawick_circuits cannot be compiled here (${firstLine(problem)}).`)
    return null
  }
}

function asText({ nodes, edges }: PlainGraph): string {
  return `${RUNS} ${nodes} ${edges.length}\n${edges.map((edge) => edge.join(' ')).join('\n')}\n`
}

function firstLine(problem: unknown): string {
  const said = problem instanceof Error ? problem.message : String(problem)
  return said.split('\n')[0] ?? said
}
