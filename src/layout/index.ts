export { arcBetween, bendThrough } from './arc.ts'
export {
  type Arranger,
  type ArrangerOptions,
  type ArrangeWorker,
  createArranger,
} from './arrange/arranger.ts'
export type * from './arrange/types.ts'
export { drawMap } from './drawMap.ts'
export { drawLabel, drawName, type SetText } from './drawName.ts'
export { colourStroke, loopTextSize, signOutline, turningArrow } from './glyphs.ts'
export { groupNamePlace } from './groups.ts'
export { freePlace, linksIn, variablesIn } from './hits.ts'
export {
  BELOW_MIDDLE,
  FONT_FAMILY,
  LABEL_STYLE,
  MARKS,
  NAME_STYLE,
  PALETTE,
  type Palette,
  SIGN_BELOW_MIDDLE,
  SIGN_TEXT,
} from './style.ts'
export { prepareTopology, rehearseTopology } from './topology.ts'
export type * from './types.ts'
