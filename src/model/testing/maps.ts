import fc, { type Arbitrary } from 'fast-check'
import type { CausalMap } from '../map.ts'
import { mapFromNotation } from '../notation/index.ts'
import { type AnyChange, applyChange } from './changes.ts'
import { IDS } from './ids.ts'

/** Maps to start from: an empty one, and some with a loop that the changes are likely to meet. */
export const anyStart: Arbitrary<CausalMap> = fc
  .constantFrom('', 'A -> + B -> - A', 'A -> B -> + C -> || A', 'A -> + B; A -> - B; B -> A')
  .map((text) => mapFromNotation(text, IDS))

/** What so many of these changes make of a map. */
export function madeBy(change: Arbitrary<AnyChange>, most: number): Arbitrary<CausalMap> {
  return fc
    .tuple(anyStart, fc.array(change, { maxLength: most }))
    .map(([start, changes]) => changes.reduce((map, change) => applyChange(map, change).map, start))
}
