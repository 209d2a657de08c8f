import type { Polarity } from '../../model/index.ts'
import { measureText } from '../text/measure.ts'
import type { Point, TextDrawing } from '../types.ts'
import { SIGN_OUTLINES } from './signOutlines.generated.ts'
import { MARKS } from './style.ts'

/** The opening of a loop mark's ring lies above; its arrowhead points into it. Radians. */
const OPENING = Math.PI / 2

/**
 * The turning arrow of a loop mark about a centre: a three-quarter circle, and the corners of its arrowhead, tip first.
 * Turns clockwise on the screen, or is the mirror image of that.
 */
export function turningArrow(
  clockwise: boolean,
  centre: Point = { x: 0, y: 0 },
): {
  readonly path: string
  readonly head: readonly [Point, Point, Point]
} {
  const radius = MARKS.loopDiameter / 2
  const side = clockwise ? 1 : -1
  const at = (angle: number, distance: number): Point => ({
    x: centre.x + side * distance * Math.sin(angle),
    y: centre.y - distance * Math.cos(angle),
  })
  const start = at(OPENING / 2, radius)
  const endAngle = 2 * Math.PI - OPENING / 2
  const end = at(endAngle, radius)
  const digits = ({ x, y }: Point) => `${x.toFixed(2)} ${y.toFixed(2)}`
  return {
    path: `M${digits(start)}A${radius} ${radius} 0 1 ${clockwise ? 1 : 0} ${digits(end)}`,
    head: [
      at(endAngle + MARKS.loopHeadLength / radius, radius),
      at(endAngle, radius + MARKS.loopHeadHalfWidth),
      at(endAngle, radius - MARKS.loopHeadHalfWidth),
    ],
  }
}

/** Font size of a loop's letter and number, px: long ones are made to fit into the ring. */
export function loopTextSize(text: string): number {
  const width = measureText(text, MARKS.loopTextSize, MARKS.loopTextWeight)
  return width <= MARKS.loopTextWidth
    ? MARKS.loopTextSize
    : (MARKS.loopTextSize * MARKS.loopTextWidth) / width
}

/** The short stroke in a variable's own colour, centred under its name. */
export function colourStroke(text: TextDrawing): readonly [Point, Point] {
  const half = Math.min(text.width, MARKS.colourLength) / 2
  const y = text.centre.y + text.height / 2 + MARKS.colourBelow
  return [
    { x: text.centre.x - half, y },
    { x: text.centre.x + half, y },
  ]
}

/** The outline of a link's sign about a centre, to be filled: SVG path data of the letter as the font draws it. */
export function signOutline(polarity: Polarity, { x, y }: Point): string {
  return `M${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}${SIGN_OUTLINES[polarity]}`
}
