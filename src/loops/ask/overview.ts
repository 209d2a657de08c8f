import { type CausalMap, type Id, inOrder } from '../../model/index.ts'
import type { LoopTold } from '../../words/index.ts'
import type { LoopList } from '../types.ts'
import { nameIn } from './words.ts'

/** Of variables that equally many loops pass, so many are named. */
const MOST_NAMED = 3

/** What an overview looks at of a map. */
export type Overseen = Pick<CausalMap, 'variables' | 'links' | 'groups' | 'archetypeNotes'>

/**
 * The map in one sentence: "37 variables, 66 links, 17 reinforcing and 19 balancing loops; most loops pass Urban supply gap, 16."
 * Groups and accepted archetypes are counted where there are any. Where the map has more loops than could be counted, or than are
 * listed, the sentence says "at least". `list` is to be the answer of a search that has ended; of an empty map the sentence says so.
 */
export function tellOverview(map: Overseen, list: LoopList): LoopTold {
  const variables = Object.keys(map.variables).length
  if (variables === 0) return { id: 'loops.emptyMap' }
  const links = Object.keys(map.links).length
  const { ids, loops } = busiestVariables(map, list)
  const named = ids.slice(0, MOST_NAMED)
  return {
    id: 'loops.overview',
    values: {
      variables,
      links,
      groups: Object.keys(map.groups).length,
      accepted: Object.values(map.archetypeNotes).filter(({ state }) => state === 'accepted').length,
      counted: links === 0 ? '' : tellCounts(list),
      busiest: named.map((id) => nameIn(map.variables, id)),
      others: ids.length - named.length,
      passing: loops,
      isLeast: !list.complete,
    },
  }
}

/** "17 reinforcing and 19 balancing loops", "at least 1 undetermined loop", "no feedback loops". */
export function tellCounts(list: LoopList): LoopTold {
  const counts = list.complete ? list.byType : list.counts
  return {
    id: 'loops.counted',
    values: {
      reinforcing: counts.R,
      balancing: counts.B,
      undetermined: counts.U,
      isLeast: !list.complete && list.total === null,
    },
  }
}

/** The variables that the most loops of a list pass, oldest first, and how many pass each of them; none where no two loops meet. */
function busiestVariables(
  { variables }: Pick<CausalMap, 'variables'>,
  { loops }: Pick<LoopList, 'loops'>,
): { readonly ids: readonly Id[]; readonly loops: number } {
  const passed = new Map<Id, number>()
  for (const loop of loops) for (const id of loop.variables) passed.set(id, (passed.get(id) ?? 0) + 1)
  const most = Math.max(0, ...passed.values())
  if (most < 2) return { ids: [], loops: most }
  const ids = inOrder(variables).flatMap(({ id }) => (passed.get(id) === most ? [id] : []))
  return { ids, loops: most }
}
