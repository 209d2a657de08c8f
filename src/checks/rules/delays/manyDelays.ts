import { INFO, type MapRule } from '../../rule.ts'

/** Links from which on a share of them says something, and the share of delays beyond which none stands out. */
const LEAST = 8
const MOST = 0.6

/** D02: more than six in ten links have a delay mark. Which of them are long only a person knows. */
export const manyDelays: MapRule = {
  id: 'D02',
  group: 'delays',
  of: 'map',
  severity: INFO,
  why: 'Where nearly everything is slow the mark says nothing about anything.',
  find({ links }) {
    const slow = links.filter(({ delay }) => delay)
    if (links.length < LEAST || slow.length <= MOST * links.length) return []
    return [
      {
        message: `${slow.length} of ${links.length} links have a delay mark. Leave it on those that are slow compared with the rest.`,
      },
    ]
  },
}
