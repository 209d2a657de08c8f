import type { Answering } from '../../pace/index.ts'
import { checkInPieces } from '../check.ts'
import { newCheckMemory } from '../memory.ts'
import type { CheckAnswer, CheckAsk } from '../types.ts'

/** Makes what answers asks with all rules and remembers from one to the next what did not change. Work that is stopped leaves a memory that is right. */
export function createEngine(): Answering<CheckAsk, CheckAnswer> {
  const memory = newCheckMemory()
  return (ask) => checkInPieces(ask, memory)
}
