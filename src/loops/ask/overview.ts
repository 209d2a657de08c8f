import { type CausalMap, type Id, inOrder } from '../../model/index.ts'
import type { LoopList } from '../types.ts'
import { count, figure, joinWords, LOOP_TYPES, nameIn, TYPE_NAMES } from './words.ts'

/** Of variables that equally many loops pass, so many are named. */
const MOST_NAMED = 3

/** What an overview looks at of a map. */
export type Overseen = Pick<CausalMap, 'variables' | 'links' | 'groups' | 'archetypeNotes'>

/**
 * The map in one sentence: "37 variables, 66 links, 17 reinforcing and 19 balancing loops; most loops pass Urban supply gap, 16."
 * Groups and accepted archetypes are counted where there are any. Where the map has more loops than could be counted, or than are
 * listed, the sentence says "at least". `list` is to be the answer of a search that has ended; of an empty map the sentence says so.
 */
export function tellOverview(map: Overseen, list: LoopList): string {
  const variables = Object.keys(map.variables).length
  if (variables === 0) return 'The map is empty.'
  const links = Object.keys(map.links).length
  const groups = Object.keys(map.groups).length
  const accepted = Object.values(map.archetypeNotes).filter(({ state }) => state === 'accepted').length
  const things = [
    count(variables, 'variable'),
    links === 0 ? 'no links' : count(links, 'link'),
    ...(links === 0 ? [] : [loopsInWords(list)]),
  ]
  const more = [
    ...(groups === 0 ? [] : [count(groups, 'group')]),
    ...(accepted === 0 ? [] : [`${count(accepted, 'archetype')} accepted`]),
  ]
  return `${[things.join(', '), ...busiestInWords(map, list), ...more].join('; ')}.`
}

/** "17 reinforcing and 19 balancing loops", "at least 1 undetermined loop", "no feedback loops". */
export function loopsInWords(list: LoopList): string {
  const isKnown = list.complete || list.total !== null
  const counts = list.complete ? list.byType : list.counts
  const told = LOOP_TYPES.filter((type) => counts[type] > 0)
  if (told.length === 0) return isKnown ? 'no feedback loops' : 'no feedback loops found'
  const parts = told.map((type) => `${figure(counts[type])} ${TYPE_NAMES[type]}`)
  const last = told.at(-1)
  const noun = last !== undefined && counts[last] === 1 ? 'loop' : 'loops'
  return `${isKnown ? '' : 'at least '}${joinWords(parts)} ${noun}`
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

function busiestInWords(map: Overseen, list: LoopList): readonly string[] {
  const { ids, loops } = busiestVariables(map, list)
  if (ids.length === 0) return []
  const named = ids.slice(0, MOST_NAMED).map((id) => nameIn(map.variables, id))
  const others = ids.length - named.length
  const names = joinWords(others > 0 ? [...named, `${others} more`] : named)
  const least = list.complete ? '' : 'at least '
  return [`most loops pass ${names}, ${least}${loops}${ids.length > 1 ? ' each' : ''}`]
}
