export { arcBetween, bendThrough } from './arc.ts'
export { automaticBends } from './bends.ts'
export { drawMap } from './drawMap.ts'
export { drawLabel, drawName, type SetText } from './drawName.ts'
export { colourStroke, loopTextSize, signOutline, turningArrow } from './glyphs.ts'
export { groupNamePlace } from './groups.ts'
export { freePlace, linksIn, variablesIn } from './hits.ts'
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
