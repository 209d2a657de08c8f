export { type LoopTold, loopWords } from './loopWords.ts'
