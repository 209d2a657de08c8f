import { archetypeNotes } from './archetypeNotes.ts'
import { checkNotes } from './checkNotes.ts'
import { groups } from './groups.ts'
import type { Kind } from './kind.ts'
import { labels } from './labels.ts'
import { links } from './links.ts'
import { loopNotes } from './loopNotes.ts'
import { variables } from './variables.ts'

/** Every kind of record, in the order in which the file has them. A kind comes after those that its `aside` and `lineUp` look at. */
export const kinds = { variables, links, loopNotes, archetypeNotes, groups, labels, checkNotes } as const

/** What a kind is called in the map. */
export type RecordKind = keyof typeof kinds

/** The record type of each kind. */
export type RecordTypes = {
  readonly [K in RecordKind]: (typeof kinds)[K] extends Kind<infer R> ? R : never
}
