import {
  BELOW_MIDDLE,
  colourStroke,
  type GroupDrawing,
  groupStroke,
  LABEL_STYLE,
  type LinkDrawing,
  LOOP_NAME_STYLE,
  type LoopMarkDrawing,
  loopTextSize,
  MARKS,
  NAME_STYLE,
  type Palette,
  type Point,
  SIGN_BELOW_MIDDLE,
  SIGN_TEXT,
  signOutline,
  type TextDrawing,
  turningArrow,
} from '../layout/index.ts'
import type { Group, Link, Polarity, Variable } from '../model/index.ts'
import { attributes, escapeXml, tenth } from './svgText.ts'

/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

function polygon(points: readonly Point[], fill: string): string {
  return `<path d="M${points.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`).join('L')}Z"${attributes({ fill })}/>`
}

function stroke([from, to]: readonly [Point, Point], colour: string, width: number): string {
  const d = `M${tenth(from.x)} ${tenth(from.y)}L${tenth(to.x)} ${tenth(to.y)}`
  return `<path${attributes({ d, stroke: colour, 'stroke-width': width, 'stroke-linecap': 'round' })}/>`
}

function colourPart(d: string, colour: string): string {
  return `<path${attributes({ d, stroke: colour, 'stroke-width': MARKS.colourWidth })}/>`
}

/** How lines are set: sizes in px. */
interface LinesStyle {
  readonly size: number
  readonly weight: number
  readonly baseline: number
  readonly lineHeight: number
}

/** Lines of text about a centre. */
function textLines(
  { centre, height, lines }: Omit<TextDrawing, 'id' | 'width'>,
  style: LinesStyle,
  fill: string,
): string {
  if (lines.length === 0) return ''
  const top = centre.y - height / 2 + style.baseline
  const spans = lines.map((line, index) => {
    const direction = RIGHT_TO_LEFT.test(line) ? 'rtl' : undefined
    const place = attributes({ x: centre.x, y: top + index * style.lineHeight, direction })
    return `<tspan${place}>${escapeXml(line)}</tspan>`
  })
  const { size, weight } = style
  return `<text${attributes({ 'font-size': size, 'font-weight': weight, fill, 'text-anchor': 'middle' })}>${spans.join('')}</text>`
}

/** A group: its tinted field with the stroke of its colour when it has one, and its name above. */
export function groupPart(drawing: GroupDrawing, group: Group, palette: Palette): string {
  const { left, top, right, bottom } = drawing.box
  const colour = group.colour === 'none' ? palette.quiet : palette.colours[group.colour]
  const field = attributes({
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    rx: MARKS.groupCorner,
    fill: colour,
    'fill-opacity': '0.07',
    stroke: colour,
    'stroke-opacity': '0.85',
  })
  const name = attributes({
    ...drawing.name,
    'font-size': MARKS.groupNameSize,
    'font-weight': MARKS.groupNameWeight,
    fill: colour,
  })
  const own = group.colour === 'none' ? '' : colourPart(groupStroke(drawing, group.colour), colour)
  return `<g${attributes({ 'data-group': group.id })}><rect${field}/>${own}<text${name}>${escapeXml(group.name)}</text></g>`
}

/** A link's line with its arrowhead and delay mark. */
export function linkPart(drawing: LinkDrawing, link: Link, palette: Palette): string {
  const { path, head, delay } = drawing
  const line = attributes({ d: path, fill: 'none', stroke: palette.ink, 'stroke-width': MARKS.linkWidth })
  const strokes = delay.map((ends) => stroke(ends, palette.ink, MARKS.delayWidth)).join('')
  const about = attributes({
    'data-link': link.id,
    'data-polarity': link.polarity,
    'data-delay': link.delay ? 'true' : undefined,
  })
  return `<g${about}><path${line}/>${polygon(head, palette.ink)}${strokes}</g>`
}

/** The paper that a link's sign takes along, so that it can be read over a crossing. */
export function knockOutPart({ sign }: LinkDrawing, polarity: Polarity, palette: Palette): string {
  const halo = attributes({
    d: signOutline(polarity, sign),
    fill: palette.paper,
    stroke: palette.paper,
    'stroke-width': MARKS.signHalo,
    'stroke-linejoin': 'round',
  })
  return `<path${halo}/>`
}

/** A link's sign. */
export function signPart({ id, sign }: LinkDrawing, polarity: Polarity, palette: Palette): string {
  const text = attributes({
    'data-sign': id,
    x: sign.x,
    y: sign.y + SIGN_BELOW_MIDDLE[polarity] * MARKS.signSize,
    'font-size': MARKS.signSize,
    'font-weight': MARKS.signWeight,
    'text-anchor': 'middle',
    fill: polarity === '?' ? palette.quiet : palette.ink,
  })
  return `<text${text}>${SIGN_TEXT[polarity]}</text>`
}

/** A variable's name, or quietly its role while it has none, and a stroke in its colour when it has one. */
export function variablePart(drawing: TextDrawing, variable: Variable, palette: Palette): string {
  const colour =
    variable.colour === 'none'
      ? ''
      : colourPart(colourStroke(drawing, variable.colour), palette.colours[variable.colour])
  const ink = variable.name.trim() === '' ? palette.quiet : palette.ink
  const name = textLines(drawing, NAME_STYLE, ink)
  return `<g${attributes({ 'data-variable': variable.id })}>${name}${colour}</g>`
}

/** A free label. */
export function labelPart(drawing: TextDrawing, palette: Palette): string {
  return `<g${attributes({ 'data-label': drawing.id })}>${textLines(drawing, LABEL_STYLE, palette.quiet)}</g>`
}

/** A loop's mark: the arrow that turns as the loop does, letter and number inside. */
export function markPart({ key, centre, type, text, clockwise }: LoopMarkDrawing, palette: Palette): string {
  const colour = palette.loops[type]
  const { path, head } = turningArrow(clockwise)
  const about = attributes({
    'data-loop': key,
    'data-turn': clockwise ? 'clockwise' : 'anticlockwise',
    'data-type': type,
    transform: `translate(${tenth(centre.x)} ${tenth(centre.y)})`,
  })
  const size = loopTextSize(text)
  const letters = attributes({
    y: BELOW_MIDDLE * size,
    'font-size': size,
    'font-weight': MARKS.loopTextWeight,
    'text-anchor': 'middle',
    fill: colour,
  })
  const line = attributes({ d: path, fill: 'none', stroke: colour, 'stroke-width': MARKS.loopWidth })
  return `<g${about}><path${line}/>${polygon(head, colour)}<text${letters}>${escapeXml(text)}</text></g>`
}

/** A loop's name beside its mark; nothing where it has none. */
export function loopNamePart({ key, type, name }: LoopMarkDrawing, palette: Palette): readonly string[] {
  if (name === undefined) return []
  const lines = textLines(name, { ...name, weight: LOOP_NAME_STYLE.weight }, palette.loops[type])
  return [`<g${attributes({ 'data-loop-name': key })}>${lines}</g>`]
}
