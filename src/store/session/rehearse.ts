import { rehearseTopology } from '../../layout/index.ts'
import type { LoopFinder } from '../../loops/index.ts'
import type { CausalMap } from '../../model/index.ts'

/** Edits of a map as they might come, in small pieces. */
export function* rehearse(map: CausalMap, finder: LoopFinder): Generator<void, void> {
  yield* rehearseTopology(map)
  yield* finder.rehearse(map)
}
