import { common } from './en/common.ts'
import { loops } from './en/loops.ts'
import type { Told } from './types.ts'
import { wordsOf } from './words.ts'

const english = { ...common, ...loops }

/** What is told of feedback loops. */
export type LoopTold = Told<typeof english>

/** Says what is told of feedback loops. */
export const loopWords = wordsOf(english)
