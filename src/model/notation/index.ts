export { map, mapFromNotation, type NotationIds } from './build.ts'
export { isMarked } from './marks.ts'
export { type Meant, type MeantLink, type MeantVariable, meantBy } from './meant.ts'
export { BARE_NAME, writeName } from './name.ts'
export { matchOutline } from './outline.ts'
export { meantOver, type Over } from './over.ts'
export type { OutlineEnd, OutlineMatch, OutlinePlan } from './plan.ts'
export { type Outline, type OutlineSpan, printNotation, printOutline } from './print.ts'
export {
  type Chain,
  LENIENT,
  type NamedVariable,
  type NotationArrow,
  type NotationError,
  type NotationResult,
  readNotation,
} from './read.ts'
export { ARROW } from './shafts.ts'
export { marksMeant, SIGN_CHARACTERS, signMeant } from './signs.ts'
export { type Stretch, stretchAt } from './stretch.ts'
export { tooLong } from './tooLong.ts'
