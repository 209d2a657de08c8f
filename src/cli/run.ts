import { oneLine } from './print.ts'
import { BAD_INPUT, Complaint, type Io } from './verb.ts'
import { verbs } from './verbs/index.ts'

/**
 * Runs one line of the command line and answers with the exit code: 0 when it was done, 1 when a check did not hold, 2 when the
 * input cannot be used.
 * `complain` takes one sentence for standard error.
 */
export async function run(
  args: readonly string[],
  io: Io,
  complain: (text: string) => void,
): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await io.print(overview())
    return name === undefined ? BAD_INPUT : 0
  }
  const verb = verbs.find((each) => each.name === name)
  if (verb === undefined) {
    complain(`sediko: there is no “${name}”; known are ${verbs.map((each) => each.name).join(', ')}.\n`)
    return BAD_INPUT
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    await io.print(`sediko ${verb.name} ${verb.usage}\n\n${verb.summary}\n`)
    return 0
  }
  try {
    return await verb.run(rest, io)
  } catch (problem) {
    if (!(problem instanceof Complaint)) throw problem
    complain(`sediko: ${oneLine(problem.message)}\n`)
    return BAD_INPUT
  }
}

function overview(): string {
  const lines = verbs.map((verb) => `  sediko ${verb.name} ${verb.usage}\n      ${verb.summary}\n`)
  return `Causal loop diagrams on the command line. FILE is a Sediko map, or a graph as {"nodes": [names], "edges": [[from, to, sign]]};
- is standard input.\n\n${lines.join('')}`
}
