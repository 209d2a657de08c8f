import { INFO, type VariableRule } from '../../rule.ts'

/** What nothing on the map moves is marked as coming from outside. */
export const V17: VariableRule = {
  id: 'V17',
  group: 'names',
  of: 'variable',
  severity: INFO,
  why: 'It is either outside our control, or a cause is missing.',
  besides: ({ id }, { into, outOf }) => [into(id).length > 0, outOf(id).length > 0],
  find({ id, kind }, { into, outOf, nameOf }) {
    if (into(id).length > 0 || outOf(id).length === 0 || kind === 'external') return null
    return {
      message: `Nothing changes “${nameOf(id)}”. Is it outside our control, or is a cause missing?`,
      fix: {
        label: 'Mark it as coming from outside',
        changes: [{ kind: 'setKind', variable: id, to: 'external' }],
      },
    }
  },
}
