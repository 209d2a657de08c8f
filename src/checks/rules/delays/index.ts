import type { Rule } from '../../rule.ts'
import { manyDelays } from './manyDelays.ts'
import { unmarkedDelay } from './unmarkedDelay.ts'

/** The rules about delays, in the order of their ids. */
export const DELAYS: readonly Rule[] = [manyDelays, unmarkedDelay]
