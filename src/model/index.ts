export type { Edit } from './edit.ts'
export type * from './map.ts'
