export { map, mapFromNotation, type NotationIds } from './build.ts'
export { type Meant, type MeantLink, type MeantVariable, meantBy } from './meant.ts'
export { writeName } from './name.ts'
export { printNotation } from './print.ts'
export {
  type Chain,
  type NamedVariable,
  type NotationArrow,
  type NotationError,
  type NotationResult,
  readNotation,
} from './read.ts'
