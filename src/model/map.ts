/**
 * What a map is. Every record is flat and frozen, kept by id, so that a change is always "this field of
 * this record" and untouched records keep their identity from one version of the map to the next. What a record of a kind is stands
 * with its kind, in `kinds/`.
 */

import type { RecordKind, RecordTypes } from './kinds/index.ts'
import type { Meta } from './kinds/meta.ts'
import type { Records } from './kinds/table.ts'
import type { ById, Extras } from './values.ts'

export type { ArchetypeNote, ArchetypeState } from './kinds/archetypeNotes.ts'
export type { CheckNote } from './kinds/checkNotes.ts'
export type { Group } from './kinds/groups.ts'
export type { RecordKind, RecordTypes } from './kinds/index.ts'
export type { Label } from './kinds/labels.ts'
export type { Evidence, Link } from './kinds/links.ts'
export type { LoopNote } from './kinds/loopNotes.ts'
export type { Meta } from './kinds/meta.ts'
export type { Records } from './kinds/table.ts'
export type { Variable, VariableKind } from './kinds/variables.ts'
export type { Also, AnyRecord, Arrow, ById, Colour, Extras, Id, Json, LoopType, Polarity } from './values.ts'

/**
 * Why a record has no place on the map at the moment: it was deleted while somebody wrote in it; it was deleted and another that is aside needs it;
 * what it joins is gone; its id is taken; there are as many of its kind as a map may have.
 */
export type WhyAside = 'deleted' | 'needed' | 'noEnd' | 'idTaken' | 'tooMany'

/** Whether a record is aside only for want of something, so that it stands as soon as there is that; one that is not was deleted. */
export function isLacking(why: WhyAside): boolean {
  return why !== 'deleted' && why !== 'needed'
}

/** A record that has no place on the map at the moment. Nothing of it is lost: it comes back with what it lacks, or when a person takes it back. */
export interface Aside<R> {
  readonly record: R
  readonly why: WhyAside
}

/** What has no place at the moment, by kind and id. */
export type AsideRecords = { readonly [K in RecordKind]: ById<Aside<RecordTypes[K]>> }

/** One drawing, whole. Made by `settle` only, or by `emptyMap`. */
export interface CausalMap extends Records {
  readonly meta: Meta
  readonly aside: AsideRecords
  /** Unknown fields of the file's top level. */
  readonly extras: Extras
}
