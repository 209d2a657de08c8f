/**
 * For tests only: what fast-check needs to make any change to a map, from ids so few that they meet all the time; maps, damaged files, and a map that is
 * full.
 */
export { anyChange, anyMap, editArguments } from './anyChange.ts'
export { type AnyChange, applyChange } from './changes.ts'
export type { EditName } from './editNames.ts'
export { fieldsFor } from './fields.ts'
export { anyFile } from './files.ts'
export { fullMap } from './fullMap.ts'
export { anyStart } from './maps.ts'
