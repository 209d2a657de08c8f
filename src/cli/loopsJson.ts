import { type FeedbackLoop, loopComponents, numberOf } from '../loops/index.ts'
import type { CausalMap } from '../model/index.ts'
import { loopNames, namesAlong, numbersOf } from './loopNames.ts'
import type { LoopsAnswer } from './loopsAnswer.ts'

/** The answer as one line of JSON, a text for each loop, because a hundred thousand together are more than one text should be. */
export function* loopsAsJson(map: CausalMap, answer: LoopsAnswer): Generator<string> {
  const { complete, completeToLength, total, atLeast, byType, loops, added } = answer
  const size = {
    variables: Object.keys(map.variables).length,
    links: Object.keys(map.links).length,
    components: loopComponents(map).map(({ variables, links, independent }) => ({
      variables,
      links,
      independent,
    })),
  }
  yield `${JSON.stringify(size).slice(0, -1)},"loops":[`
  const names = loopNames(map)
  const numbers = numbersOf(map)
  for (const [place, loop] of loops.entries()) {
    const told = asObject(map, loop, {
      number: numberOf(numbers, loop),
      name: names.get(loop.key) ?? '',
      isAdded: added.has(loop.key),
    })
    yield `${place === 0 ? '' : ','}${JSON.stringify(told)}`
  }
  const { R, B, U } = byType
  const rest = { complete, completeToLength, total, atLeast, byType: { R, B, U } }
  yield `],${JSON.stringify(rest).slice(1)}\n`
}

/** What is known of a loop beside what it is. */
interface Known {
  readonly number: number
  readonly name: string
  readonly isAdded: boolean
}

function asObject(map: CausalMap, loop: FeedbackLoop, { number, name, isAdded }: Known) {
  const { type, links, delays } = loop
  const told = { type, number, variables: namesAlong(map, loop), links, delays, name }
  return isAdded ? { ...told, added: true } : told
}
