import { LIMITS } from '../limits.ts'
import type { Beside, Id } from '../values.ts'
import { BY_ORDER, count, flag, line, ownId, place } from './field.ts'
import { kind } from './kind.ts'

/** Free text on the map, not a variable. `x`, `y` as on a variable. */
export interface Label extends Beside {
  readonly id: Id
  readonly text: string
  readonly x: number
  readonly y: number
  /** As on a variable. */
  readonly locked: boolean
  readonly made: number
}

export const labels = kind<Label>({
  list: 'labels',
  one: 'label',
  records: ['text label', 'text labels'],
  letter: 't',
  fields: {
    id: ownId(),
    text: line(LIMITS.name),
    x: place(),
    y: place(),
    locked: flag(),
    made: count(BY_ORDER),
  },
  always: ['id', 'text', 'x', 'y'],
  order: 'made',
  most: LIMITS.labels,
  // Whatever moves or selects things knows them by their id alone.
  apartFrom: 'variables',
  copied: 'chosen',
})
