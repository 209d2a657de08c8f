import { type MapPart, mapOfPart, type Point, placedMap } from '../../layout/index.ts'
import type { CausalMap, Id } from '../../model/index.ts'
import type { Session, Staged } from '../types/index.ts'

/** Makes the map of what alone is drawn: the same object for the same map and part. */
export function createPartMaker(): (map: CausalMap, part: MapPart) => CausalMap {
  let last: { readonly of: CausalMap; readonly part: MapPart; readonly map: CausalMap } | null = null
  return (of, part) => {
    if (last?.of !== of || last.part !== part) last = { of, part, map: mapOfPart(of, part) }
    return last.map
  }
}

/** Where things stand and how links bend on the stage while some of them are dragged: a link of which one end moves follows the loop rule. */
export function draggedOn(
  { places, bends }: Staged,
  moved: ReadonlyMap<Id, Point>,
  { links }: Pick<CausalMap, 'links'>,
): Pick<Staged, 'places' | 'bends'> {
  const loose = Object.values(links).filter(({ source, target }) => moved.has(source) !== moved.has(target))
  return {
    places: new Map([...places, ...moved]),
    bends: new Map([...bends, ...loose.map(({ id, bend, bent }) => [id, bent ? bend : null] as const)]),
  }
}

/** The map with its things where they are drawn: what looks for places among them looks there. */
export function mapAsShown({ document, view }: Pick<Session, 'document' | 'view'>): CausalMap {
  const { map } = document.state.getState()
  const { staged } = view.getState()
  return staged === null ? map : placedMap(map, staged.places)
}
