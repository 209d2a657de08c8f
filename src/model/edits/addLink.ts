import { castDraft, type Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id, Polarity } from '../map.ts'
import { nextMade } from '../order.ts'
import { newLink } from '../records.ts'
import { before, isFreeId } from './ask.ts'
import { isPolarity } from './fill.ts'
import { findEqualLink } from './pairs.ts'

/**
 * Draws a link, of unknown sign unless one is given. Nothing when an end is missing, both ends are one, or a link of this
 * sign already joins them.
 */
export function addLink(
  map: Draft<CausalMap>,
  args: { readonly id: Id; readonly source: Id; readonly target: Id; readonly polarity?: Polarity },
): void {
  const { id, source, target, polarity = '?' } = args
  const areEnds = recordOf(map.variables, source) && recordOf(map.variables, target) && source !== target
  if (!areEnds || !isFreeId(map, 'links', id) || !isPolarity(polarity)) return
  const { links } = before(map)
  if (findEqualLink(links, { source, target, polarity })) return
  map.links[id] = castDraft(newLink({ id, source, target, polarity, made: nextMade(links) }))
}
