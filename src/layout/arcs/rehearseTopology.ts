import { findRings, REHEARSALS } from '../../loops/index.ts'
import type { CausalMap } from '../../model/index.ts'
import { ringsFoundLast } from './topology.ts'

/** Takes links away and gives them back, as an edit might, so that the first edit of a large map finds its way prepared. */
export function* rehearseTopology(map: CausalMap): Generator<void, void> {
  const own = ringsFoundLast()
  if (own === null) return
  for (const id of Object.keys(map.links).slice(0, REHEARSALS.following)) {
    const { [id]: _, ...links } = map.links
    const without = yield* findRings({ variables: map.variables, links }, own)
    yield* findRings({ variables: map.variables, links: { ...map.links } }, without)
  }
}
