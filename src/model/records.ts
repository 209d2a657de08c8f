import { freeze } from 'immer'
import { kinds, type RecordKind, type RecordTypes } from './kinds/index.ts'
import { META, type Meta } from './kinds/meta.ts'
import { forEachKind } from './kinds/table.ts'
import type { CausalMap } from './map.ts'

type Fallbacks<T> = { readonly [K in keyof T]: T[K] extends { readonly fallback: infer F } ? F : never }

/** What stands in every field of a table when nothing is said. */
function fallbacksOf<T extends object>(table: T): Fallbacks<T> {
  const rows = Object.entries(table).map(([name, field]) => [name, Reflect.get(Object(field), 'fallback')])
  return Object.fromEntries(rows) as Fallbacks<T>
}

/** A map with nothing on it, frozen. */
export function emptyMap(meta: Partial<Meta> = {}): CausalMap {
  const map: CausalMap = {
    meta: { ...fallbacksOf(META), ...meta },
    ...forEachKind(() => ({})),
    aside: forEachKind(() => ({})),
    extras: {},
  }
  return freeze(map, true)
}

/** Makes the maker of records of one kind: frozen; what is not given is the default; the fields given are trusted. */
function maker<K extends RecordKind, Needed extends keyof RecordTypes[K]>(kind: K) {
  const fallbacks = fallbacksOf(kinds[kind].fields)
  return (fields: Pick<RecordTypes[K], Needed> & Partial<RecordTypes[K]>): RecordTypes[K] =>
    freeze<RecordTypes[K]>({ ...fallbacks, ...fields } as RecordTypes[K], true)
}

/** A frozen variable; what is not given is the default. The fields given are trusted. */
export const newVariable = maker<'variables', 'id'>('variables')

/** A frozen link of unknown sign; what is not given is the default. The fields given are trusted. */
export const newLink = maker<'links', 'id' | 'source' | 'target'>('links')

/** A frozen loop note; what is not given is the default. The fields given are trusted. */
export const newLoopNote = maker<'loopNotes', 'id' | 'links' | 'variables'>('loopNotes')

/** A frozen archetype note, accepted unless said; what is not given is the default. The fields given are trusted. */
export const newArchetypeNote = maker<'archetypeNotes', 'id' | 'archetype' | 'slots' | 'variables'>(
  'archetypeNotes',
)

/** A frozen group; what is not given is the default. The fields given are trusted. */
export const newGroup = maker<'groups', 'id'>('groups')

/** A frozen note of a check that is left as it is; what is not given is the default. The fields given are trusted. The page makes them by `addRecord` and leaves this out. */
export const newCheckNote = /* @__PURE__ */ maker<'checkNotes', 'id' | 'rule'>('checkNotes')

/** A frozen label; what is not given is the default. The fields given are trusted. */
export const newLabel = maker<'labels', 'id'>('labels')
