import { enablePatches, type Patch, produceWithPatches, setAutoFreeze } from 'immer'
import type { Edit } from './edit.ts'
import type { CausalMap } from './map.ts'
import { type NextNumber, settleNotes } from './settle.ts'

enablePatches()
setAutoFreeze(true)

/**
 * What an edit did. Patch paths are `[kind, id]` for a whole record, `[kind, id, field]`, `['meta', field]` or
 * `['extras', key]`. `inverse`, applied in its order, takes the map back exactly.
 */
export interface Applied {
  readonly map: CausalMap
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
}

/**
 * Runs an edit on a frozen map and then settles its loop notes (see `settleNotes`). An edit that changes nothing gives the
 * same map and no patches. `nextNumber` gives the number for a loop whose letter changes; without it such a loop keeps its
 * number unless another note has it.
 */
export function applyEdit<A>(map: CausalMap, edit: Edit<A>, args: A, nextNumber?: NextNumber): Applied {
  const [edited, patches, inverse] = produceWithPatches(map, (draft) => {
    edit(draft, args)
  })
  // What is made and taken away again leaves a copy of the map, alike in all.
  if (patches.length === 0) return { map, patches, inverse }
  if (edited.links === map.links && edited.loopNotes === map.loopNotes) {
    return { map: edited, patches, inverse }
  }
  const [settled, morePatches, moreInverse] = produceWithPatches(edited, (draft) => {
    settleNotes(draft, edited, map, nextNumber)
  })
  return { map: settled, patches: [...patches, ...morePatches], inverse: [...moreInverse, ...inverse] }
}
