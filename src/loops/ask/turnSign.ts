import type { Id, LoopType, Polarity } from '../../model/index.ts'
import type { FeedbackLoop } from '../types.ts'
import { countsInWords, countTypes, joinWords, LOOP_TYPES, letterOf } from './words.ts'

/** So many loops are called by their labels; more are counted. */
const MOST_NAMED = 4

/** A loop whose type another sign of one link would change. */
export interface TurnedLoop {
  readonly loop: FeedbackLoop
  readonly to: LoopType
}

/** The type that a loop would have if this link of it had this sign; its own type when the link is not on it. */
export function typeWithSign(loop: FeedbackLoop, link: Id, sign: Polarity): LoopType {
  const was = loop.signs[loop.links.indexOf(link)]
  if (was === undefined) return loop.type
  const unknowns = loop.unknowns - (was === '?' ? 1 : 0) + (sign === '?' ? 1 : 0)
  const negatives = loop.negatives - (was === '-' ? 1 : 0) + (sign === '-' ? 1 : 0)
  if (unknowns > 0) return 'U'
  return negatives % 2 === 0 ? 'R' : 'B'
}

/** The loops that another sign of a link would make reinforcing, balancing or undetermined, in their order. */
export function turnedLoops(loops: readonly FeedbackLoop[], link: Id, sign: Polarity): readonly TurnedLoop[] {
  return loops.flatMap((loop) => {
    const to = typeWithSign(loop, link, sign)
    return to === loop.type ? [] : { loop, to }
  })
}

/**
 * What that would be, to stand after the sign: "would turn R2 and B1 into B and R", and of more loops than a few "would turn
 * 12 R into B and 7 B into R". Loops that an unknown sign elsewhere keeps undetermined are not turned: "would turn no loop".
 */
export function turnInWords(
  turned: readonly TurnedLoop[],
  labels: { get(key: string): string | undefined },
): string {
  if (turned.length === 0) return 'would turn no loop'
  if (turned.length <= MOST_NAMED) return `would turn ${namedTurns(turned, labels)}`
  const turns = LOOP_TYPES.flatMap((from) => {
    const own = turned.filter(({ loop }) => loop.type === from)
    const ends = countTypes(own.map(({ to }) => ({ type: to })))
    if (own.length === 0) return []
    const isOne = LOOP_TYPES.some((type) => ends[type] === own.length)
    const into = isOne ? letterOf(own[0]?.to ?? from) : countsInWords(ends)
    return `${countsInWords(countTypes(own.map(({ loop }) => loop)))} into ${into}`
  })
  return `would turn ${joinWords(turns)}`
}

/** "R2 and B1 into B and R"; when all become the same, "R2 and R3 into B". */
function namedTurns(turned: readonly TurnedLoop[], labels: { get(key: string): string | undefined }): string {
  const names = turned.map(({ loop }) => labels.get(loop.key) ?? letterOf(loop.type))
  const ends = turned.map(({ to }) => letterOf(to))
  const into = new Set(ends).size === 1 ? (ends[0] ?? '') : joinWords(ends)
  return `${joinWords(names)} into ${into}`
}
