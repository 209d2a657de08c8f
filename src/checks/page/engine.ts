import { checkInPieces } from '../check.ts'
import { newCheckMemory } from '../memory.ts'
import type { CheckEngine } from './types.ts'

/** Makes what answers asks with all rules and remembers from one to the next what did not change. Work that is stopped leaves a memory that is right. */
export function createEngine(): CheckEngine {
  const memory = newCheckMemory()
  return (ask) => checkInPieces(ask, memory)
}
