export { splicesBetween } from './diff.ts'
export { type Merged, mergeTexts } from './merge.ts'
export { moveCaret, type Splice, spliceBetween } from './splice.ts'
