import type { Tools } from '../types.ts'

/** Loops by type, as far as they were counted. */
interface Counted {
  readonly reinforcing: number
  readonly balancing: number
  readonly undetermined: number
  /** Whether there may be more than were counted. */
  readonly isLeast: boolean
}

/** A link of a loop as a rise goes round. */
interface Step {
  readonly source: string
  readonly target: string
  /** Whether each rises; null where a link before it has no sign, so that nobody knows. */
  readonly sourceRises: boolean | null
  readonly targetRises: boolean | null
  readonly isDelayed: boolean
}

/** What is said of feedback loops. */
export const loops = {
  'loops.step': ({ source, target, sourceRises, targetRises, isDelayed }: Step) => {
    const from = sourceRises === null ? `a change of ${source}` : `${sourceRises ? 'more' : 'less'} ${source}`
    const to =
      targetRises === null ? `${target} one way or the other` : `${targetRises ? 'more' : 'less'} ${target}`
    return `${from}, ${to}${isDelayed ? ' after a delay' : ''}`
  },
  'loops.counted': (counts: Counted, { list, number }: Tools) => {
    const told = (['reinforcing', 'balancing', 'undetermined'] as const).filter((type) => counts[type] > 0)
    const last = told.at(-1)
    if (last === undefined) return counts.isLeast ? 'no feedback loops found' : 'no feedback loops'
    const each = list(told.map((type) => `${number(counts[type])} ${type}`))
    return `${counts.isLeast ? 'at least ' : ''}${each} ${counts[last] === 1 ? 'loop' : 'loops'}`
  },
  'loops.emptyMap': 'The map is empty.',
} as const
