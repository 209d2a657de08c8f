import { type CausalMap, KINDS, type Settled } from '../../model/index.ts'
import { inPieces, PAGE_PACE } from '../../pace/index.ts'
import { projectWhole } from '../document/projection.ts'
import { fillSharedMap, type SharedMap } from '../document/sharedMap.ts'
import type { NewMapOptions } from '../types/index.ts'
import { drawAhead } from './drawAhead.ts'

/** Who waits for a map to be filled, and what for. */
export type Filling = Pick<NewMapOptions, 'signal' | 'onShare' | 'isShown'>

/** A shared map, and what it is shown as. */
interface Filled {
  readonly shared: SharedMap
  readonly projection: Settled
}

/** About how often filling pauses for each record, and drawing. */
const PAUSES = { filling: 1 / 25, drawing: 1 / 20 }

/** Makes the shared map of a map in pieces, and draws it when it is to be shown. */
export function fill(map: CausalMap, { signal, onShare, isShown = false }: Filling): Promise<Filled> {
  const records = KINDS.reduce((count, kind) => count + Object.keys(map[kind]).length, 0)
  const pauses = records * (PAUSES.filling + (isShown ? PAUSES.drawing : 0))
  function* work(): Generator<void, Filled> {
    const shared = yield* fillSharedMap(map)
    const projection = yield* projectWhole(shared)
    if (isShown) yield* drawAhead(projection.map)
    return { shared, projection }
  }
  return inPieces(work(), PAGE_PACE, {
    signal,
    onPause: onShare && ((count) => onShare(Math.min(1, count / pauses))),
  })
}
