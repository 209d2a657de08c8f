import { freeze } from 'immer'
import { FIELDS } from '../fields/index.ts'
import type { CausalMap, RecordKind } from '../map.ts'
import { type JsonObject, readExtras } from './json.ts'
import type { Tell } from './notices.ts'
import { readMeta } from './record.ts'

/** What each list is called in the file. */
export const LIST_NAMES = {
  variables: 'variables',
  links: 'links',
  loopNotes: 'loops',
  archetypeNotes: 'archetypes',
  groups: 'groups',
  labels: 'labels',
} as const satisfies Record<RecordKind, string>

/** Every name that the top level of a file knows. */
export const TOP_LEVEL: ReadonlySet<string> = new Set([
  'format',
  'version',
  ...Object.keys(FIELDS.meta),
  ...Object.values(LIST_NAMES),
])

/**
 * Reads what the top level of a file says of the map as a whole, its unknown fields among it. It stands apart from the reading of
 * records, which the page does without until it opens a file.
 */
export function readTop(json: JsonObject, tell: Tell): Pick<CausalMap, 'meta' | 'extras'> {
  const meta = readMeta(json, {}, '', tell)
  return freeze({ meta, extras: readExtras(json, TOP_LEVEL, '', tell) ?? {} }, true)
}

/** The same of what stands in memory or in storage, where nobody is told of repairs. */
export function repairTop(json: JsonObject): Pick<CausalMap, 'meta' | 'extras'> {
  return readTop(json, () => {})
}
