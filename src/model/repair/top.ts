import { freeze } from 'immer'
import { META } from '../kinds/meta.ts'
import { KINDS, kindOf } from '../kinds/table.ts'
import type { CausalMap } from '../map.ts'
import { type JsonObject, readExtras } from './json.ts'
import type { Tell } from './notices.ts'
import { readMeta } from './record.ts'

/** Every name that the top level of a file knows. */
export const TOP_LEVEL: ReadonlySet<string> = new Set([
  'format',
  'version',
  ...Object.keys(META),
  ...KINDS.map((kind) => kindOf(kind).list),
  'also',
  'aside',
])

/**
 * Reads what the top level of a file says of the map as a whole, its unknown fields among it. It stands apart from the reading of
 * records, which the page does without until it opens a file.
 */
export function readTop(json: JsonObject, tell: Tell): Pick<CausalMap, 'meta' | 'extras'> {
  const meta = readMeta(json, '', tell)
  return freeze({ meta, extras: readExtras(json, TOP_LEVEL, '', tell) ?? {} }, true)
}

/** The same of what stands in memory or in storage, where nobody is told of repairs. */
export function repairTop(json: JsonObject): Pick<CausalMap, 'meta' | 'extras'> {
  return readTop(json, () => {})
}
