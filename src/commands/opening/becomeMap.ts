import { type CausalMap, type Json, sameJson } from '../../model/index.ts'

/**
 * Makes a map into another one, record by record: what both have stays the same record, so that loops and what is selected live on. An edit in pieces, all of whose
 * work is in settling.
 */
export function* becomeMap(map: CausalMap, next: CausalMap): Generator<void, CausalMap> {
  const meta = { ...map.meta, ...next.meta }
  yield
  return { ...next, aside: map.aside, meta: same(map.meta, meta), extras: same(map.extras, next.extras) }
}

/** The first when the other says the same. */
function same<T extends object>(before: T, now: T): T {
  return sameJson(asJson(before), asJson(now)) ? before : now
}

function asJson(fields: object): Json {
  return { ...fields }
}
