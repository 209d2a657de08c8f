export { type Applied, applyEdit, applyInPieces, type EditInPieces, type NextNumber } from './apply.ts'
export {
  addPartInPieces,
  type ChosenRecords,
  calledOf,
  freshIds,
  type IdsByKind,
  type KindedRecord,
  leftOut,
  type NewPart,
  namesThere,
  partOf,
  type Standing,
  standFor,
  stillThere,
} from './copying/index.ts'
export * from './difference/index.ts'
export type { Edit } from './edit.ts'
export { before as mapBefore } from './edits/ask.ts'
export * from './edits/index.ts'
export { hashOf } from './hash.ts'
export { isId, recordOf } from './ids.ts'
export { inText, isolate, isolatedParts, unmarked } from './isolation.ts'
export { loopKey, loopTypeOf, rotateLoop } from './kinds/cycles.ts'
export type { Field, Where } from './kinds/field.ts'
export { isSaid, letterOfNote } from './kinds/loopNotes.ts'
export { META } from './kinds/meta.ts'
export { FIELDS_BY_NAME, forEachKind, KINDS, kindOf, WHERE } from './kinds/table.ts'
export { LIMITS } from './limits.ts'
export { isLoosened } from './loosened.ts'
export type * from './map.ts'
export { isLacking } from './map.ts'
export { FILE_VERSION } from './migrations/index.ts'
export { foldName, foldSpace, nameOrRole, onOneLine, sameName } from './names.ts'
export * from './notation/index.ts'
export { inOrder } from './order.ts'
export { type ReadMap, readMapJson } from './read.ts'
export {
  emptyMap,
  newArchetypeNote,
  newCheckNote,
  newGroup,
  newLabel,
  newLink,
  newLoopNote,
  newVariable,
} from './records.ts'
export { repairMap } from './repair/index.ts'
export { fieldInWords } from './repair/naming.ts'
export type { Notice } from './repair/notices.ts'
export { repairRecord } from './repair/record.ts'
export { repairTop } from './repair/top.ts'
export { sameJson } from './sameJson.ts'
export { fileSchema, SCHEMA_FILE } from './schema.ts'
export { recordText, serialise } from './serialise.ts'
export { deletedRecords } from './settle/deleted.ts'
export type { Heap, Heaps } from './settle/heaps.ts'
export { BETWEEN, joinPieces, mergeRecords, type Part, type Piece } from './settle/merge.ts'
export { type Settled, settle, settleInPieces } from './settle/settle.ts'
export { fingerprint } from './settle/words.ts'
export { isSound } from './sound.ts'
export * from './telling/index.ts'
export * from './texts/index.ts'
