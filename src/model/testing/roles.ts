import fc from 'fast-check'
import { LINKS, noteId, some, VARIABLES, variableId } from './ids.ts'

/** A way round: some links in an order, whether or not they make a loop. */
export const course = fc
  .shuffledSubarray(LINKS, { minLength: 2 })
  .map((links) => ({ links, variables: VARIABLES }))

/** Mostly a variable for each slot, each its own. */
export const cast = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.shuffledSubarray(VARIABLES, { minLength: 1 }).map((variables) => ({
      variables,
      slots: ['symptom', 'quick_fix', 'side_effect'].slice(0, variables.length),
    })),
  },
  { weight: 1, arbitrary: fc.record({ variables: some(variableId), slots: some(noteId) }) },
)
