import { INFO, type VariableRule } from '../../rule.ts'

/** Effects are followed until they come back, or are left out on purpose: then this is left as it is, with the reason. */
export const V16: VariableRule = {
  id: 'V16',
  group: 'names',
  of: 'variable',
  severity: INFO,
  why: 'An effect that is followed on mostly comes back, and is a loop.',
  besides: ({ id }, { into, outOf }) => [into(id).length > 0, outOf(id).length > 0],
  find({ id }, { into, outOf, nameOf }) {
    if (into(id).length === 0 || outOf(id).length > 0) return null
    return {
      message: `What does “${nameOf(id)}” affect next? If nothing matters, leave it as it is: an outcome.`,
    }
  },
}
