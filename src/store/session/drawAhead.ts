import { type Drawing, drawInPieces, prepareTopology } from '../../layout/index.ts'
import type { CausalMap } from '../../model/index.ts'

const drawn = new WeakMap<CausalMap, Drawing>()

/** The drawing of a map, without marks, in pieces; of the same map it is made once. */
export function* drawAhead(map: CausalMap): Generator<void, Drawing> {
  const known = drawn.get(map)
  if (known) return known
  yield* prepareTopology(map)
  const drawing = yield* drawInPieces({ map, marked: [] })
  drawn.set(map, drawing)
  return drawing
}
