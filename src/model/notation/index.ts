export { map, mapFromNotation, type NotationIds } from './build.ts'
export { printNotation } from './print.ts'
export {
  type Chain,
  type NamedVariable,
  type NotationArrow,
  type NotationError,
  type NotationResult,
  readNotation,
} from './read.ts'
