export { arcBetween, bendThrough } from './arc.ts'
export { arrange } from './arrange/arrange.ts'
export {
  type Arranger,
  type ArrangerOptions,
  type ArrangeWorker,
  createArranger,
} from './arrange/arranger.ts'
export { type GraphKind, layOutGraph, usualSeconds } from './arrange/layOutGraph.ts'
export { settleNew } from './arrange/settleNew.ts'
export { tidyGraph } from './arrange/tidyGraph.ts'
export type * from './arrange/types.ts'
export { automaticBends } from './bends.ts'
export { drawMap } from './drawMap.ts'
export { drawLabel, drawName, type SetText } from './drawName.ts'
export { colourStroke, loopTextSize, signOutline, turningArrow } from './glyphs.ts'
export { groupNamePlace } from './groups.ts'
export { freePlace, linksIn, variablesIn } from './hits.ts'
export { measureText } from './measure.ts'
export { measureDrawing } from './quality/measureDrawing.ts'
export { shortLoops } from './quality/shortLoops.ts'
export { type Stability, stability } from './quality/stability.ts'
export type * from './quality/types.ts'
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
