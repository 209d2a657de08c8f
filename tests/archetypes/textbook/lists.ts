import { LOOK_ALIKES } from './lookAlikes.ts'
import { NEAR } from './near.ts'
import { LOOK_ALIKES as SECOND_LOOK_ALIKES } from './second/lookAlikes.ts'
import { NEAR as SECOND_NEAR } from './second/near.ts'
import { WHOLE as SECOND_WHOLE } from './second/whole.ts'
import type { TextbookCase } from './types.ts'
import { WHOLE } from './whole.ts'

/** Textbook maps that were written together. */
export interface TextbookList {
  readonly title: string
  readonly whole: readonly TextbookCase[]
  readonly near: readonly TextbookCase[]
  readonly lookAlikes: readonly TextbookCase[]
}

/** The list that recognition and the questions were made with. */
export const FIRST: TextbookList = { title: 'first', whole: WHOLE, near: NEAR, lookAlikes: LOOK_ALIKES }

/** One that was written by somebody else and measured on once before anything was made with it; docs/measurements.md says what that gave. */
export const SECOND: TextbookList = {
  title: 'second',
  whole: SECOND_WHOLE,
  near: SECOND_NEAR,
  lookAlikes: SECOND_LOOK_ALIKES,
}
