export { type LoopTold, loopWords } from './loopWords.ts'
export { pseudoVoice } from './pseudo.ts'
export { toolsFor } from './tools.ts'
export type {
  AnyTold,
  Catalogue,
  Forms,
  Given,
  Text,
  Told,
  Tools,
  Translation,
  ValuesOf,
  Voice,
} from './types.ts'
export { ENGLISH, onSpeak, speak, voice } from './voice.ts'
export { type Words, wordsOf } from './words.ts'
