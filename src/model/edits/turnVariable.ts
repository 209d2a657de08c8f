import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id, Polarity } from '../map.ts'
import { before } from './ask.ts'

const TURNED: Readonly<Record<Polarity, Polarity>> = { '+': '-', '-': '+', '?': '?' }

/**
 * Gives every link at a variable the opposite sign, as when its name is turned into its opposite ("unemployment" into "employment"). A
 * loop passes a variable by two of its links, so every loop keeps its type; a link from the variable to itself keeps its sign. Links that
 * differ go on to differ, so none are merged.
 */
export function turnVariable(map: Draft<CausalMap>, args: { readonly id: Id }): void {
  const { id } = args
  if (!recordOf(map.variables, id)) return
  for (const { id: linkId, source, target } of Object.values(before(map).links)) {
    if ((source === id) === (target === id)) continue
    const link = map.links[linkId]
    if (link) link.polarity = TURNED[link.polarity]
  }
}
