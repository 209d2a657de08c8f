import type { CheckAnswer, CheckAsk } from '../types.ts'

/** An ask on its way to whoever answers it. */
export interface CheckOrder {
  /** Counts the asks, so that an answer finds who waits for it. */
  readonly number: number
  readonly ask: CheckAsk
}

/** What comes back for an order: the answer, or why there is none. */
export type CheckReport =
  | { readonly number: number; readonly answer: CheckAnswer }
  | { readonly number: number; readonly problem: string }

/** Work on an answer, with pauses. */
export type CheckEngine = (ask: CheckAsk) => Generator<void, CheckAnswer>
