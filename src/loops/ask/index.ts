export {
  type LoopStep,
  type LoopSurroundings,
  loopAsText,
  loopSteps,
  loopsAsText,
  titleOf,
} from './asText.ts'
export { type ComparedLoops, type LoopComparison, tellComparison } from './compare.ts'
export { type Dispute, type DisputedNote, disputedNotes, explainDispute } from './declared.ts'
export { type LoopChange, type LoopDifference, loopDifferenceInPieces } from './difference.ts'
export {
  type FigureOfEight,
  type FiguresOfEight,
  figuresInPieces,
  findFiguresOfEight,
  tellFigureOfEight,
} from './figuresOfEight.ts'
export {
  EVERYTHING,
  type FilterKnowledge,
  filterLoops,
  isOpen,
  type LoopFilter,
} from './filter.ts'
export { type LengthOffer, offerLengths } from './lengths.ts'
export { type Overseen, tellCounts, tellOverview } from './overview.ts'
export { loopsPassing, type PassingLoops } from './passing.ts'
export { type LoopOrder, sortLoops } from './sort.ts'
export { type ToldStep, tellSteps } from './steps.ts'
export { type TurnedLoop, turnedLoops, turnInWords } from './turnSign.ts'
export { countsInWords, countTypes, figure, TYPE_NAMES } from './words.ts'
