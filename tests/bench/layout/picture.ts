import { escapeXml, tenth } from '../../../src/formats/svgText.ts'
import { arcBetween } from '../../../src/layout/arcs/arc.ts'
import { headOf, linePath } from '../../../src/layout/arcs/shape.ts'
import { makeBounds } from '../../../src/layout/geometry/bounds.ts'
import { boxAbout } from '../../../src/layout/geometry/box.ts'
import { pointAt } from '../../../src/layout/geometry/curve.ts'
import type { Arc, Box, Placement, Point } from '../../../src/layout/index.ts'
import { PALETTE } from '../../../src/layout/look/palette.ts'
import { MARKS, SIGN_BELOW_MIDDLE, SIGN_TEXT } from '../../../src/layout/look/style.ts'
import type { BenchGraph } from './graphs.ts'
import { placeSigns } from './signs.ts'

const INK = PALETTE.light.ink
/** Lines of a name are set this high at most, px; those of the corpus stand closer. */
const LINE_HEIGHT = 19
/** Of the height of a line: its letters, and how far under its middle they stand. */
const TEXT_SIZE = 0.79
const BASELINE = 0.29
const SIGN_SIZE = 13
const MARGIN = 16
const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 }

/** A drawing as an SVG picture: names in lines, links as arcs with heads and signs. */
export function pictureOf(bench: BenchGraph, { centres, bends }: Placement): string {
  const { graph, lines, signs } = bench
  const bounds = makeBounds()
  const boxes = graph.sizes.map(({ width, height }, at) => {
    return boxAbout(centres[at] ?? { x: 0, y: 0 }, width, height)
  })
  const names = boxes.map((box, at) => {
    bounds.addBox(box, MARGIN)
    return nameIn(box, lines[at] ?? [])
  })
  const arcs = graph.links.map(({ source, target }, at) => {
    const from = boxes[source] ?? NOWHERE
    const to = boxes[target] ?? NOWHERE
    return arcBetween(middleOf(from), from, middleOf(to), to, bends[at] ?? 0)
  })
  const places = placeSigns(arcs, boxes)
  const links = arcs.map((arc, at) => {
    for (let step = 0; step <= 8; step++) bounds.addPoint(pointAt(arc, step / 8), MARGIN)
    return linkAlong(arc) + signAt(places[at], signs[at] ?? '')
  })
  const { left, top, right, bottom } = bounds.box()
  const view = [left, top, right - left, bottom - top].map(tenth).join(' ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}">${links.join('')}${names.join('')}</svg>`
}

function nameIn(box: Box, lines: readonly string[]): string {
  const step = Math.min(LINE_HEIGHT, (box.bottom - box.top) / Math.max(1, lines.length))
  const x = (box.left + box.right) / 2
  const middle = (box.top + box.bottom) / 2
  const texts = lines.map((line, at) => {
    const y = middle + (at - (lines.length - 1) / 2) * step + step * BASELINE
    return `<tspan x="${tenth(x)}" y="${tenth(y)}">${escapeXml(line)}</tspan>`
  })
  return `<text font-size="${tenth(step * TEXT_SIZE)}">${texts.join('')}</text>`
}

function linkAlong(arc: Arc): string {
  const head = headOf(arc).map(({ x, y }) => `${tenth(x)} ${tenth(y)}`)
  return `<path d="${linePath(arc)}"/><polygon points="${head.join(' ')}"/>`
}

function signAt(place: Point | undefined, sign: string): string {
  if (!place || (sign !== '+' && sign !== '-')) return ''
  const y = place.y + SIGN_SIZE * SIGN_BELOW_MIDDLE[sign]
  return `<text class="sign" x="${tenth(place.x)}" y="${tenth(y)}">${SIGN_TEXT[sign]}</text>`
}

function middleOf({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

/** How all pictures of a page look. */
export const PICTURE_STYLE = `
svg { display: block; width: 100%; max-height: 92vh; background: ${PALETTE.light.paper}; }
svg text { font-family: Inter, Arial, sans-serif; font-weight: 500; text-anchor: middle; fill: ${INK}; }
svg text.sign { font-size: ${SIGN_SIZE}px; font-weight: 600; }
svg path { fill: none; stroke: ${INK}; stroke-width: ${MARKS.linkWidth}; }
svg polygon { fill: ${INK}; }`
