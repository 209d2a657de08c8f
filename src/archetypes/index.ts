export {
  differenceOf,
  type OnlyIn,
  type SharedLink,
  type StructureDifference,
} from './compare/differenceOf.ts'
export { isWhole, lackInPieces } from './lack/lackOf.ts'
export { standsByLack } from './lack/standsByLack.ts'
export { requiredOpen, tellLack, tellLackLink } from './lack/tell.ts'
export type { Lack, LackLink, LackState, Meant, NeededLink } from './lack/types.ts'
export { beginningOf } from './library/beginning.ts'
export { mapOfStructure } from './library/draw.ts'
export { type Archetype, loadArchetype } from './library/load.ts'
export { loopStory, toldStory } from './library/saying.ts'
export { SKELETONS } from './library/skeletons.ts'
export { fillStory, placedStory, storyTemplateOf } from './library/story.ts'
export { FAMILIES, SUMMARIES } from './library/summaries.ts'
export { slotsRound, tellRound } from './library/tellRound.ts'
export { createRecogniser, type Recogniser } from './page/recogniser.ts'
export type { RecogniseAnswer, RecogniseAsk } from './page/types.ts'
export { checkNotes } from './recognise/checkNotes.ts'
export { POINTING_WORDS } from './recognise/given.ts'
export { castOf, keyOf } from './recognise/keyOf.ts'
export { isLargeMap } from './recognise/largeMap.ts'
export { linkToMark } from './recognise/linkToMark.ts'
export { recogniseInPieces } from './recognise/recognise.ts'
export { tellExchange } from './recognise/symmetries.ts'
export { askDelay, askNearMiss, type NameOf, tellMatch, tellOthers, tellWhy } from './recognise/words.ts'
export type * from './types.ts'
