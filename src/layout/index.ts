export { arcBetween, bendThrough } from './arcs/arc.ts'
export { automaticBends } from './arcs/bends.ts'
export { rehearseTopology } from './arcs/rehearseTopology.ts'
export { prepareTopology } from './arcs/topology.ts'
export { arrange } from './arrange/arrange.ts'
export {
  type Arranger,
  type ArrangerOptions,
  type ArrangeWorker,
  createArranger,
} from './arrange/arranger.ts'
export { carryPlaces } from './arrange/carryPlaces.ts'
export { type GraphKind, layOutGraph, usualSeconds } from './arrange/layOutGraph.ts'
export { screenShare } from './arrange/screenRoom.ts'
export { settleNew } from './arrange/settleNew.ts'
export { tidyGraph } from './arrange/tidyGraph.ts'
export type * from './arrange/types.ts'
export { drawInPieces, drawMap, type FinishedInput } from './drawing/drawMap.ts'
export { freePlace, linksIn, variablesIn } from './drawing/hits.ts'
export { nearestLink } from './drawing/nearestLink.ts'
export { boxAround } from './geometry/bounds.ts'
export { around } from './geometry/box.ts'
export { pointsAlong } from './geometry/curve.ts'
export {
  COLOUR_STROKES,
  colourStroke,
  groupStroke,
  loopTextSize,
  signOutline,
  turningArrow,
} from './look/glyphs.ts'
export { LOOP_NAME_STYLE } from './look/loopNameStyle.ts'
export { PALETTE, type Palette } from './look/palette.ts'
export {
  BELOW_MIDDLE,
  FONT_FAMILY,
  LABEL_STYLE,
  MARKS,
  NAME_STYLE,
  SIGN_BELOW_MIDDLE,
  SIGN_TEXT,
} from './look/style.ts'
export { middleOfDelay } from './marks/delays.ts'
export { finishMarks } from './marks/finishMarks.ts'
export { type MapPart, mapOfPart, placedMap } from './parts/mapOfPart.ts'
export { partsOf, roomTaken } from './parts/partsOf.ts'
export { arcsBeside } from './quality/beside.ts'
export { type Clash, clashesOf } from './quality/clashes.ts'
export { crossingsOf } from './quality/crossingsOf.ts'
export { measureDrawing } from './quality/measureDrawing.ts'
export { shortLoops } from './quality/shortLoops.ts'
export { type Stability, stability } from './quality/stability.ts'
export type * from './quality/types.ts'
export { drawLabel, drawName, type SetText } from './text/drawName.ts'
export { measureText } from './text/measure.ts'
export type * from './types.ts'
