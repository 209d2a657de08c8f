import { LOOK_ALIKES as FOURTH_LOOK_ALIKES } from './fourth/lookAlikes.ts'
import { NEAR as FOURTH_NEAR } from './fourth/near.ts'
import { WHOLE as FOURTH_WHOLE } from './fourth/whole.ts'
import { LOOK_ALIKES } from './lookAlikes.ts'
import { NEAR } from './near.ts'
import { LOOK_ALIKES as SECOND_LOOK_ALIKES } from './second/lookAlikes.ts'
import { NEAR as SECOND_NEAR } from './second/near.ts'
import { WHOLE as SECOND_WHOLE } from './second/whole.ts'
import { LOOK_ALIKES as THIRD_LOOK_ALIKES } from './third/lookAlikes.ts'
import { NEAR as THIRD_NEAR } from './third/near.ts'
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

/** A third hand's, of questions only, measured unseen and tuned with since. */
export const THIRD: TextbookList = {
  title: 'third',
  whole: [],
  near: THIRD_NEAR,
  lookAlikes: THIRD_LOOK_ALIKES,
}

/** A fourth hand's, measured unseen and tuned with since. */
export const FOURTH: TextbookList = {
  title: 'fourth',
  whole: FOURTH_WHOLE,
  near: FOURTH_NEAR,
  lookAlikes: FOURTH_LOOK_ALIKES,
}
