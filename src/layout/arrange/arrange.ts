import type { Arrangement, ArrangeRequest, ArrangeWork } from './types.ts'

/** Lays a map out as asked. */
export async function* arrange({ map, only }: ArrangeRequest): ArrangeWork {
  const isFree = (id: string) => map.variables[id]?.locked === false && (only === null || only.includes(id))
  const free = Object.values(map.variables).filter(({ id }) => isFree(id))
  const places = free.map(({ id, x, y }, at): [string, { x: number; y: number }] => [
    id,
    { x: x + (at % 5), y },
  ])
  const arrangement: Arrangement = { places: Object.fromEntries(places), bends: {} }
  yield arrangement
  return arrangement
}
