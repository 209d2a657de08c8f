import type { Colour, Polarity } from '../../model/index.ts'
import { measureText } from '../text/measure.ts'
import type { GroupDrawing, Point, TextDrawing } from '../types.ts'
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

/**
 * From where to where the stroke of each colour is drawn, in shares of its length: so colours are told apart where they look alike, as to people who are colour-blind, in
 * print and where the machine allows two colours only. In `theme.css` once more, for the page.
 */
export const COLOUR_STROKES: Readonly<Record<Colour, readonly (readonly [number, number])[]>> = {
  none: [],
  grey: [
    [0, 0.1],
    [0.225, 0.325],
    [0.45, 0.55],
    [0.675, 0.775],
    [0.9, 1],
  ],
  red: [[0, 1]],
  amber: [
    [0, 0.44],
    [0.56, 1],
  ],
  green: [
    [0, 0.255],
    [0.3725, 0.6275],
    [0.745, 1],
  ],
  teal: [
    [0, 0.73],
    [0.85, 1],
  ],
  blue: [
    [0, 0.15],
    [0.27, 1],
  ],
  violet: [
    [0, 0.12],
    [0.235, 0.765],
    [0.88, 1],
  ],
  pink: [
    [0, 0.34],
    [0.45, 0.55],
    [0.66, 1],
  ],
}

/** The short stroke in a variable's own colour, centred under its name: SVG path data. */
export function colourStroke({ centre, width, height }: TextDrawing, colour: Colour): string {
  const length = Math.min(width, MARKS.colourLength)
  return pieces(colour, { x: centre.x - length / 2, y: centre.y + height / 2 + MARKS.colourBelow }, length)
}

/** The same of a group, on the upper edge of its frame. */
export function groupStroke({ box: { left, top, right } }: GroupDrawing, colour: Colour): string {
  const room = right - left - 2 * MARKS.groupCorner
  return pieces(colour, { x: left + MARKS.groupCorner, y: top }, Math.min(room, MARKS.colourLength))
}

function pieces(colour: Colour, { x, y }: Point, length: number): string {
  const tenth = (value: number): number => Math.round(value * 10) / 10
  return COLOUR_STROKES[colour]
    .map(([from, to]) => `M${tenth(x + from * length)} ${tenth(y)}H${tenth(x + to * length)}`)
    .join('')
}

/** The outline of a link's sign about a centre, to be filled: SVG path data of the letter as the font draws it. */
export function signOutline(polarity: Polarity, { x, y }: Point): string {
  return `M${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}${SIGN_OUTLINES[polarity]}`
}
