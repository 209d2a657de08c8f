import { SETTLE, type VariableRule } from '../../rule.ts'

/** Every variable is linked to something. */
export const V15: VariableRule = {
  id: 'V15',
  group: 'names',
  of: 'variable',
  severity: SETTLE,
  why: 'What stands alone tells nothing.',
  besides: ({ id }, { into, outOf }) => [into(id).length + outOf(id).length > 0],
  find({ id }, { into, outOf, nameOf }) {
    if (into(id).length + outOf(id).length > 0) return null
    return { message: `“${nameOf(id)}” is not linked to anything.` }
  },
}
