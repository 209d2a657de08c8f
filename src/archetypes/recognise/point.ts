import type { SearchGraph } from './graph.ts'
import type { Round } from './rounds.ts'
import type { Finding } from './search.ts'

/** So much of the loops of its component a structure must explain, or less where it explains all that pass the variable on which its own loops hang. */
const MOST = 0.6
const SOME = 0.34

/** How a structure explains its component: all loops that pass the variable on which its own hang, or only most of the loops there. */
export type Explained = 'all' | 'hub' | 'most'

/** Whether a structure is the point of its component, and how; null where it is not. */
export function pointOf(
  { links, variables }: Pick<Finding, 'links' | 'variables'>,
  rounds: readonly Round[],
  { sources }: SearchGraph,
): Explained | null {
  const used = new Set(links)
  const own = rounds.filter((round) => round.every((link) => used.has(link)))
  if (own.length === rounds.length) return 'all'
  const explained = own.length / rounds.length
  if (explained < SOME) return null
  const passes = (round: Round, variable: number): boolean => round.some((link) => sources[link] === variable)
  const isHub = variables.some(
    (variable) =>
      own.every((round) => passes(round, variable)) &&
      rounds.every((round) => own.includes(round) || !passes(round, variable)),
  )
  return isHub ? 'hub' : explained >= MOST ? 'most' : null
}
