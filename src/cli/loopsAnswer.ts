import {
  countLoops,
  countShortLoops,
  type FeedbackLoop,
  findLoops,
  independentLoops,
  type LoopCount,
  type LoopCounts,
  loopsThrough,
} from '../loops/index.ts'
import type { CausalMap, Variable } from '../model/index.ts'

/** Nobody waits for a frame here: some seconds of search, and room for loops that no list on a page would hold. */
const PATIENCE = { maxLinks: 5_000_000, maxSteps: 200_000_000, usualLength: null }

/** What is asked of the loops of a map. */
export interface AnswerOptions {
  /** The loops, only the independent ones, or nothing but how many there are. */
  readonly kind: 'list' | 'independent' | 'count'
  /** Most links of a loop listed; null for any length. */
  readonly maxLength: number | null
  readonly maxLoops: number
  /** Only loops through this variable. */
  readonly through: Variable | null
}

/** The loops asked for, and how many there are: with `through` all is about the loops that pass it. */
export interface LoopsAnswer extends AnswerOptions {
  /** Shortest first. */
  readonly loops: readonly FeedbackLoop[]
  /** Keys of independent loops that Oliva's procedure alone would not have given. */
  readonly added: ReadonlySet<string>
  /** True when `loops` holds every loop. */
  readonly complete: boolean
  /** Every loop of up to this many links is in `loops`; null when complete, or where that cannot be said. */
  readonly completeToLength: number | null
  /** Null when it is not known exactly. */
  readonly total: number | null
  readonly atLeast: number
  /** Of all loops counted, listed or not: adds up to `atLeast`. */
  readonly byType: LoopCounts
}

/** Finds or counts the loops of a map. */
export function answerLoops(map: CausalMap, options: AnswerOptions): LoopsAnswer {
  return options.kind === 'list' ? listed(map, options) : counted(map, options)
}

function listed(map: CausalMap, options: AnswerOptions): LoopsAnswer {
  const { maxLength, maxLoops, through } = options
  const limits = { ...PATIENCE, maxLength, maxLoops }
  const list =
    through === null ? findLoops(map, limits) : loopsThrough(map, { variables: [through.id] }, limits)
  const { loops, complete, completeToLength, total, atLeast, counts } = list
  return { ...options, loops, added: new Set(), complete, completeToLength, total, atLeast, byType: counts }
}

function counted(map: CausalMap, options: AnswerOptions): LoopsAnswer {
  const { kind, through, maxLength, maxLoops } = options
  const { exact, total, counts } = countOf(map, options)
  const { loops, added } = kind === 'count' ? NONE : independentLoops(map)
  const wanted = loops.filter(
    ({ links, variables }) =>
      (maxLength === null || links.length <= maxLength) &&
      (through === null || variables.includes(through.id)),
  )
  const few = wanted.slice(0, maxLoops)
  return {
    ...options,
    loops: few,
    added,
    complete: exact && few.length === total,
    completeToLength: null,
    total: exact ? total : null,
    atLeast: total,
    byType: counts,
  }
}

/** How many loops there are: all of them, those of up to so many links, or those through a variable. */
function countOf(map: CausalMap, { kind, through, maxLength }: AnswerOptions): LoopCount {
  const length = kind === 'count' ? maxLength : null
  if (through !== null) {
    const list = loopsThrough(map, { variables: [through.id] }, { ...PATIENCE, maxLoops: 0, maxSteps: 0 })
    return { exact: list.total !== null, total: list.atLeast, counts: list.counts }
  }
  return length === null ? countLoops(map) : countShortLoops(map, length)
}

const NONE: ReturnType<typeof independentLoops> = { loops: [], added: new Set() }
