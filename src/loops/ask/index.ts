export {
  type LoopStep,
  type LoopSurroundings,
  loopAsText,
  loopSteps,
  loopsAsText,
  titleOf,
} from './asText.ts'
export { type ComparedLoops, compareLoops, type LoopComparison, tellComparison } from './compare.ts'
export { type DisputedNote, disputedNotes, whyBroken } from './declared.ts'
export {
  EIGHT_LIMITS,
  type FigureOfEight,
  type FiguresOfEight,
  findFiguresOfEight,
  tellFigureOfEight,
} from './figuresOfEight.ts'
export {
  EVERYTHING,
  type FilterKnowledge,
  filterLoops,
  isNarrowed,
  isOpen,
  type LoopFilter,
} from './filter.ts'
export { LENGTH_CEILING, type LengthOffer, offerLengths } from './lengths.ts'
export { loopsPassing, type PassingLoops } from './passing.ts'
export { type LoopOrder, sortLoops } from './sort.ts'
export { type TurnedLoop, turnedLoops, turnInWords, typeWithSign } from './turnSign.ts'
export { countsInWords, TYPE_NAMES } from './words.ts'
