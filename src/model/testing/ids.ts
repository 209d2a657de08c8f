import fc, { type Arbitrary } from 'fast-check'
import { forEachKind, kindOf } from '../kinds/table.ts'
import type { Id, RecordKind } from '../map.ts'
import type { NotationIds } from '../notation/index.ts'

/** For tests only: ids so few that changes drawn by chance meet all the time. */
export const VARIABLES: Id[] = ['a', 'b', 'c']
export const LINKS: Id[] = ['k', 'l', 'm']
export const variableId: Arbitrary<Id> = fc.constantFrom(...VARIABLES)
export const linkId: Arbitrary<Id> = fc.constantFrom(...LINKS)
export const noteId: Arbitrary<Id> = fc.constantFrom('n', 'o')
export const archetypeNoteId: Arbitrary<Id> = fc.constantFrom('p', 'q')
export const groupId: Arbitrary<Id> = fc.constantFrom('g', 'h')
export const labelId: Arbitrary<Id> = fc.constantFrom('a', 't')
/** Up to three of them. */
export const some = <T>(one: Arbitrary<T>) => fc.array(one, { maxLength: 3 })

/** The group of a variable, or none. */
export const group = fc.oneof(fc.constant(''), groupId)
/** Ids of records of a kind; of a kind added to the list two by its letter. */
export const idsOfKind: { readonly [K in RecordKind]: Arbitrary<Id> } = {
  ...forEachKind((name) => fc.constantFrom(`${kindOf(name).letter}1`, `${kindOf(name).letter}2`)),
  variables: variableId,
  links: linkId,
  loopNotes: noteId,
  archetypeNotes: archetypeNoteId,
  groups: groupId,
  labels: labelId,
}

/** The first names of a map from the notation are those of the lists. */
export const IDS: NotationIds = {
  variable: (order) => VARIABLES[order - 1] ?? `v${order}`,
  link: (order) => LINKS[order - 1] ?? `l${order}`,
}
