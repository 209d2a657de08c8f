import { type Draft, isDraft, original } from 'immer'
import { isId } from '../ids.ts'
import type { CausalMap, Id, RecordKind } from '../map.ts'
import { tidyPlace } from '../numbers.ts'

/**
 * The map as it stood before the edit, for looking through all its records: walking through a draft would make a draft
 * of each. What the same edit changed is not in it.
 */
export function before(map: Draft<CausalMap>): CausalMap {
  return (isDraft(map) ? original(map) : undefined) ?? map
}

/** True when a new record of this kind may be made under this id. Variables and labels share their ids. */
export function isFreeId(map: CausalMap, kind: RecordKind, id: Id): boolean {
  const isTaken = (among: RecordKind) => Object.hasOwn(map[among], id) || Object.hasOwn(map.aside[among], id)
  if (!isId(id) || isTaken(kind)) return false
  if (kind === 'variables') return !isTaken('labels')
  return kind !== 'labels' || !isTaken('variables')
}

/** A point as it is kept after an edit, or null when it is none. */
export function tidyPoint(x: number, y: number): { x: number; y: number } | null {
  const tidyX = tidyPlace(x)
  const tidyY = tidyPlace(y)
  return tidyX === null || tidyY === null ? null : { x: tidyX, y: tidyY }
}
