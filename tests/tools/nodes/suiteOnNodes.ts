import type { FetchedNode } from './fetchNode.ts'

/** The Nodes that README promises: the oldest, each with long support since, and the newest. */
export const NODES: readonly string[] = ['20.19', '22', '24', 'latest']

/** A part of the suite, and the Node's own words for it. */
export type Part = 'law' | 'unit' | 'journeys'

/** What running the suite on Nodes asks of the machine. */
export interface Machine {
  fetch(wanted: string, offline: boolean): FetchedNode
  /** Runs a part of the suite by a Node, with its output shown; true when all of it holds. */
  run(program: string, part: Part): boolean
  say(line: string): void
}

/**
 * Runs rooms, bans, unit and property tests on each of these Nodes, and the journeys on the last of them. Says in the end of each what
 * held, by its full version. True when all held and every Node could be had; with `offline` one that cannot be had is said and
 * passed over.
 */
export function suiteOnNodes(wanted: readonly string[], offline: boolean, machine: Machine): boolean {
  const told: string[] = []
  let good = true
  for (const each of wanted) {
    const node = machine.fetch(each, offline)
    if (!node.ok) {
      told.push(`Node ${each} could not be had: ${node.reason}${offline ? ' (passed over)' : ''}`)
      good &&= offline
      continue
    }
    const parts: readonly Part[] = each === wanted.at(-1) ? ['law', 'unit', 'journeys'] : ['law', 'unit']
    const failed = parts.filter((part) => {
      machine.say(`\n▸ ${part} on Node ${node.version}`)
      return !machine.run(node.program, part)
    })
    told.push(
      failed.length === 0
        ? `Node ${node.version}: ${parts.join(', ')} hold`
        : `Node ${node.version}: ${failed.join(', ')} FAIL`,
    )
    good &&= failed.length === 0
  }
  machine.say('')
  for (const line of told) machine.say(line)
  return good
}
