import { castDraft, type Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id } from '../map.ts'
import { nextMade } from '../order.ts'
import { newLink } from '../records.ts'
import { addVariable } from './addVariable.ts'
import { before, isFreeId, tidyPoint } from './ask.ts'
import { replaceInNotes } from './notes.ts'

/**
 * Puts a new variable into a link: `first` runs to it with all that was said of the link, `second` runs on from it with
 * `+`, so that the effect from end to end, and the type of every loop, stays. Loop notes run over both.
 */
export function splitLink(
  map: Draft<CausalMap>,
  args: {
    readonly link: Id
    readonly variableId: Id
    readonly firstId: Id
    readonly secondId: Id
    readonly x: number
    readonly y: number
    readonly name?: string
  },
): void {
  const { variableId, firstId, secondId, x, y, name = '' } = args
  const link = recordOf(map.links, args.link)
  const isPossible =
    link &&
    isFreeId(map, 'variables', variableId) &&
    isFreeId(map, 'links', firstId) &&
    isFreeId(map, 'links', secondId) &&
    firstId !== secondId &&
    tidyPoint(x, y)
  if (!isPossible) return
  const made = nextMade(before(map).links)
  const first = { ...link, id: firstId, target: variableId, bend: null, bent: false, made }
  const second = newLink({
    id: secondId,
    source: variableId,
    target: link.target,
    polarity: '+',
    made: made + 1,
  })
  addVariable(map, { id: variableId, x, y, name })
  delete map.links[args.link]
  map.links[firstId] = first
  map.links[secondId] = castDraft(second)
  replaceInNotes(map, args.link, [firstId, secondId], [variableId])
}
