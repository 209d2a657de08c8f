import {
  type CausalMap,
  emptyMap,
  type Link,
  newLink,
  newVariable,
  type Variable,
} from '../../src/model/index.ts'
import { createChance } from '../support/chance.ts'

/** px between the middles of neighbours. */
const ACROSS = 230
const DOWN = 130

/**
 * A map of this many variables and links that is the same on every machine. The variables stand on a loose grid; each
 * link joins a variable with one nearby, as on maps that people draw, and every fourth link is negative.
 */
export function syntheticMap(variables: number, links: number, seed = 1): CausalMap {
  const chance = createChance(seed)
  const columns = Math.ceil(Math.sqrt((variables * DOWN * 16) / (ACROSS * 9)))
  const made: Record<string, Variable> = {}
  for (let index = 0; index < variables; index += 1) {
    const id = `v${index}`
    const x = (index % columns) * ACROSS + chance.below(60)
    const y = Math.floor(index / columns) * DOWN + chance.below(40)
    made[id] = newVariable({ id, x, y, name: `Variable of number ${index + 1}`, made: index })
  }
  const joined = new Set<string>()
  const drawn: Record<string, Link> = {}
  while (joined.size < links) {
    const from = chance.below(variables)
    const to = from + (chance.below(3) - 1) * columns + (chance.below(5) - 2)
    const pair = `${from} ${to}`
    if (to < 0 || to >= variables || to === from || joined.has(pair)) continue
    const id = `l${joined.size}`
    const polarity = joined.size % 4 === 3 ? '-' : '+'
    drawn[id] = newLink({ id, source: `v${from}`, target: `v${to}`, polarity, made: joined.size })
    joined.add(pair)
  }
  return { ...emptyMap({ title: `Synthetic ${variables}/${links}` }), variables: made, links: drawn }
}
