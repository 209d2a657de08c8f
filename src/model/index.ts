export { type Applied, applyEdit } from './apply.ts'
export { loopKey, loopTypeOf, rotateLoop } from './cycles.ts'
export type { Edit } from './edit.ts'
export * from './edits/index.ts'
export { KINDS, type RecordTypes, WHERE, type Where } from './fields/index.ts'
export { isId, recordOf } from './ids.ts'
export { LIMITS } from './limits.ts'
export { isLoosened } from './loosened.ts'
export type * from './map.ts'
export { FILE_VERSION } from './migrations/index.ts'
export { foldName, foldSpace, nameOrRole, sameName } from './names.ts'
export * from './notation/index.ts'
export { inOrder } from './order.ts'
export { type ReadMap, readMapJson } from './read.ts'
export {
  emptyMap,
  newArchetypeNote,
  newGroup,
  newLabel,
  newLink,
  newLoopNote,
  newVariable,
} from './records.ts'
export { repairMap } from './repair/index.ts'
export type { Notice } from './repair/notices.ts'
export { repairRecord } from './repair/record.ts'
export { repairTop } from './repair/top.ts'
export { serialise } from './serialise.ts'
export type { NextNumber } from './settle.ts'
export { isSound } from './sound.ts'
