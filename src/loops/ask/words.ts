import {
  type ById,
  foldSpace,
  type Id,
  inText,
  type LoopType,
  nameOrRole,
  recordOf,
} from '../../model/index.ts'
import type { FeedbackLoop, LoopCounts } from '../types.ts'

/** What the three types are called. */
export const TYPE_NAMES: Readonly<Record<LoopType, string>> = {
  R: 'reinforcing',
  B: 'balancing',
  U: 'undetermined',
}

/** The types in the order in which they are told. */
export const LOOP_TYPES: readonly LoopType[] = ['R', 'B', 'U']

/** The letter of a type as it stands in labels. */
export function letterOf(type: LoopType): string {
  return type === 'U' ? '?' : type
}

/** The name of a variable in a sentence, or its role; "(unnamed)" for one without either, or that is gone. */
export function nameIn(variables: ById<{ readonly name: string; readonly role?: string }>, id: Id): string {
  return inText(foldSpace(nameOrRole(recordOf(variables, id)))) || '(unnamed)'
}

/** "A", "A and B", "A, B and C". */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last
}

const FIGURES = new Intl.NumberFormat('en-GB')

/** A whole number with its thousands set apart: "2,000". */
export function figure(number: number): string {
  return FIGURES.format(number)
}

/** "1 link", "2,000 links". */
export function count(number: number, noun: string): string {
  return `${figure(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** "7 R and 2 B"; a type without loops is not told. */
export function countsInWords(counts: LoopCounts): string {
  const told = LOOP_TYPES.filter((type) => counts[type] > 0)
  return joinWords(told.map((type) => `${figure(counts[type])} ${letterOf(type)}`))
}

/** The loops of a list by type. */
export function countTypes(loops: readonly Pick<FeedbackLoop, 'type'>[]): LoopCounts {
  const counts = { R: 0, B: 0, U: 0 }
  for (const { type } of loops) counts[type]++
  return counts
}
