import { type CausalMap, isId } from '../../model/index.ts'
import type { MapDocument } from '../../store/index.ts'

/** Shorter ids are other programs', or typed by hand: they name many maps. */
const SHORTEST = 8

/** The id that a file gives to the map in it, by which its later versions are known; null when there is none. */
export function sourceOf({ extras }: CausalMap): string | null {
  const id = Object.hasOwn(extras, 'id') ? extras.id : null
  return typeof id === 'string' && id.length >= SHORTEST && isId(id) ? id : null
}

/**
 * The map as it goes into a file: with the date of its writing, and with an id that tells later versions of the file from other maps
 * (docs/decisions/0016-the-same-file-twice.md). It is that of the file it came from, else its own. The open map is not changed.
 */
export function fileVersion({ id, state }: Pick<MapDocument, 'id' | 'state'>, modified: string): CausalMap {
  const { map } = state.getState()
  const extras = sourceOf(map) === null && map.extras.id === undefined ? { ...map.extras, id } : map.extras
  return { ...map, meta: { ...map.meta, modified }, extras }
}
