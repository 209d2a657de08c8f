export { type Difference, differenceOf, isSame, type RecordDifference } from './differenceOf.ts'
export { type ToldChange, type ToldRecord, tellDifference } from './tellDifference.ts'
export type { ChangedField, Way } from './ways.ts'
