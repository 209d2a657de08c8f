import { run } from './run.ts'
import { Complaint } from './verb.ts'

/** What one line of the command line gave. */
export interface Ran {
  readonly code: number
  readonly printed: string
  readonly complained: string
  readonly written: Readonly<Record<string, string>>
  /** How many times something was printed. */
  readonly prints: number
}

/** Runs one line of the command line over files in memory. Words of a line given as one text are parted by spaces. */
export async function sediko(
  line: string | readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const written: Record<string, string> = {}
  let printed = ''
  let complained = ''
  let prints = 0
  const io = {
    async read(path: string) {
      const text = files[path]
      if (text === undefined) throw new Complaint(`${path} cannot be read: there is no such file.`)
      return new TextEncoder().encode(text)
    },
    async write(path: string, content: string | Uint8Array) {
      written[path] = typeof content === 'string' ? content : new TextDecoder().decode(content)
    },
    async print(text: string) {
      printed += text
      prints++
    },
    tell(text: string) {
      complained += `${text}\n`
    },
  }
  const words = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line
  const code = await run(words, io, (text) => {
    complained += text
  })
  return { code, printed, complained, written, prints }
}

/** A graph file of these nodes and edges. */
export function graphFile(nodes: readonly unknown[], edges: readonly unknown[]): string {
  return JSON.stringify({ name: 'a graph', nodes, edges })
}

/** A graph file in which each of so many variables is linked to each other. */
export function completeGraph(variables: number): string {
  const nodes = Array.from({ length: variables }, (_, at) => `v${at}`)
  const edges = nodes.flatMap((_, from) => nodes.flatMap((__, to) => (from === to ? [] : [[from, to]])))
  return graphFile(nodes, edges)
}
