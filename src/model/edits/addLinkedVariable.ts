import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id, Polarity } from '../map.ts'
import { addLink } from './addLink.ts'
import { addVariable } from './addVariable.ts'
import { isFreeId, tidyPoint } from './ask.ts'
import { isPolarity } from './fill.ts'

/**
 * Makes a variable that is already linked: from `source` towards it, or from it when `towards` is false. All or nothing.
 */
export function addLinkedVariable(
  map: Draft<CausalMap>,
  args: {
    readonly variableId: Id
    readonly linkId: Id
    readonly source: Id
    readonly x: number
    readonly y: number
    readonly name?: string
    readonly polarity?: Polarity
    readonly towards?: boolean
  },
): void {
  const { variableId, linkId, source, x, y, name = '', polarity = '?', towards = true } = args
  const isPossible =
    recordOf(map.variables, source) &&
    isFreeId(map, 'variables', variableId) &&
    isFreeId(map, 'links', linkId) &&
    tidyPoint(x, y) &&
    isPolarity(polarity)
  if (!isPossible) return
  addVariable(map, { id: variableId, x, y, name })
  const ends = towards ? { source, target: variableId } : { source: variableId, target: source }
  addLink(map, { id: linkId, ...ends, polarity })
}
