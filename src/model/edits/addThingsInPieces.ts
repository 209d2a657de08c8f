import { produce } from 'immer'
import type { CausalMap } from '../map.ts'
import { addThings, type NewThings } from './addThings.ts'

/** Things that are made between two pauses. */
const AT_ONCE = 100

/** `addThings` in pieces, for so many that making them would hold the page up. */
export function* addThingsInPieces(map: CausalMap, things: NewThings): Generator<void, CausalMap> {
  let now = map
  // What others refer to comes first.
  for (const some of [
    ...partsOf('groups', things.groups),
    ...partsOf('variables', things.variables),
    ...partsOf('labels', things.labels),
    ...partsOf('said', things.said),
    ...partsOf('links', things.links),
  ]) {
    now = produce(now, (draft) => addThings(draft, some))
    yield
  }
  return now
}

function partsOf<T>(kind: keyof NewThings, all: readonly T[] = []): readonly NewThings[] {
  const count = Math.ceil(all.length / AT_ONCE)
  return Array.from({ length: count }, (_, at) => ({ [kind]: all.slice(at * AT_ONCE, (at + 1) * AT_ONCE) }))
}
