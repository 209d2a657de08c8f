import type { SearchGraph } from './graph.ts'
import type { Round } from './rounds.ts'
import type { Finding } from './search.ts'

/** So much of the loops of its component a structure must explain, or less where it explains all that pass the variable on which its own loops hang. */
const MOST = 0.6
const SOME = 0.34

/** Whether a structure is the point of its component: its loops are most of the loops there, or all that pass the variable on which they hang. */
export function isPoint(
  { links, variables }: Pick<Finding, 'links' | 'variables'>,
  rounds: readonly Round[],
  { sources }: SearchGraph,
): boolean {
  const used = new Set(links)
  const own = rounds.filter((round) => round.every((link) => used.has(link)))
  if (own.length === 0) return false
  const explained = own.length / rounds.length
  if (explained >= MOST) return true
  if (explained < SOME) return false
  const passes = (round: Round, variable: number): boolean => round.some((link) => sources[link] === variable)
  return variables.some(
    (variable) =>
      own.every((round) => passes(round, variable)) &&
      rounds.every((round) => own.includes(round) || !passes(round, variable)),
  )
}
