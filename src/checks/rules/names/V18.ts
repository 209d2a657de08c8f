import { INFO, type VariableRule } from '../../rule.ts'

/** So many links may meet at a variable; the number is ours. */
const MOST_LINKS = 9

/** No variable is loaded with more links than one thing can have. */
export const V18: VariableRule = {
  id: 'V18',
  group: 'names',
  of: 'variable',
  severity: INFO,
  why: 'Where so many links meet there are often two things under one name.',
  besides: ({ id }, { into, outOf }) => [into(id).length + outOf(id).length],
  find({ id }, { into, outOf, nameOf }) {
    const count = into(id).length + outOf(id).length
    if (count <= MOST_LINKS) return null
    return { message: `${count} links meet at “${nameOf(id)}”. Is it really one thing?` }
  },
}
