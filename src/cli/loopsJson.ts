import { type FeedbackLoop, loopComponents } from '../loops/index.ts'
import type { CausalMap } from '../model/index.ts'
import { loopNames, namesAlong } from './loopNames.ts'
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
  for (const [place, loop] of loops.entries()) {
    const told = asObject(map, loop, names.get(loop.key) ?? '', added.has(loop.key))
    yield `${place === 0 ? '' : ','}${JSON.stringify(told)}`
  }
  const { R, B, U } = byType
  const rest = { complete, completeToLength, total, atLeast, byType: { R, B, U } }
  yield `],${JSON.stringify(rest).slice(1)}\n`
}

function asObject(map: CausalMap, loop: FeedbackLoop, name: string, isAdded: boolean) {
  const { type, links, delays } = loop
  const told = { type, variables: namesAlong(map, loop), links, delays, name }
  return isAdded ? { ...told, added: true } : told
}
