import fc, { type Arbitrary } from 'fast-check'
import type { CausalMap } from '../map.ts'
import { argumentsOfNotes } from './argumentsOfNotes.ts'
import { argumentsOfRecords } from './argumentsOfRecords.ts'
import { argumentsOfStructures } from './argumentsOfStructures.ts'
import { argumentsOfThings } from './argumentsOfThings.ts'
import { type AnyChange, anyOf, editNames } from './changes.ts'
import type { EditArguments, EditName } from './editNames.ts'
import { madeBy } from './maps.ts'

/** Arguments of the edits that need no other map. */
const alone: Omit<EditArguments, 'becomeMap'> = {
  ...argumentsOfThings,
  ...argumentsOfStructures,
  ...argumentsOfNotes,
  ...argumentsOfRecords,
}

const namesAlone = editNames.filter((name): name is Exclude<EditName, 'becomeMap'> => name !== 'becomeMap')

/** Arguments for every edit, sensible and stale ones alike. An edit that is missing here does not compile. */
export const editArguments: EditArguments = {
  ...alone,
  // What a map may become is one of its kin, made by a few changes.
  becomeMap: fc.record({ map: madeBy(anyOf(namesAlone, alone), 12) }),
}

/** Every edit in the list, with arguments. */
export const anyChange: Arbitrary<AnyChange> = anyOf(editNames, editArguments)

/** Maps that people could have made, small ones, with every kind of record. */
export const anyMap: Arbitrary<CausalMap> = madeBy(anyChange, 60)
