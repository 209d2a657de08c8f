export { splicesBetween } from './diff.ts'
export { type Merged, mergeTexts } from './merge.ts'
export { applySplice, moveCaret, type Splice, spliceBetween } from './splice.ts'
