import { escapeXml, tenth } from '../../../src/formats/svgText.ts'
import { arcBetween } from '../../../src/layout/arc.ts'
import { makeBounds } from '../../../src/layout/bounds.ts'
import { boxAbout } from '../../../src/layout/box.ts'
import { pointAt } from '../../../src/layout/curve.ts'
import type { Placement } from '../../../src/layout/quality/types.ts'
import { headOf, linePath } from '../../../src/layout/shape.ts'
import { signPlaces } from '../../../src/layout/signPlaces.ts'
import { MARKS, PALETTE, SIGN_TEXT } from '../../../src/layout/style.ts'
import type { Arc, Box } from '../../../src/layout/types.ts'
import type { BenchGraph } from './graphs.ts'

const INK = PALETTE.light.ink
/** Lines of a name are set this high at most, px; those of the corpus stand closer. */
const LINE_HEIGHT = 19
/** Of the height of a line: its letters, and how far under its middle they stand. */
const TEXT_SIZE = 0.79
const BASELINE = 0.29
const MARGIN = 16

/** A drawing as an SVG picture: names in lines, links as arcs with heads, signs where there is nothing in the way to mind. */
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
  const links = graph.links.map(({ source, target }, at) => {
    const from = centres[source]
    const to = centres[target]
    const fromBox = boxes[source]
    const toBox = boxes[target]
    if (!from || !to || !fromBox || !toBox) return ''
    const arc = arcBetween(from, fromBox, to, toBox, bends[at] ?? 0)
    for (let step = 0; step <= 8; step++) bounds.addPoint(pointAt(arc, step / 8), MARGIN)
    return linkAlong(arc, signs[at] ?? '')
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

function linkAlong(arc: Arc, sign: string): string {
  const head = headOf(arc).map(({ x, y }) => `${tenth(x)} ${tenth(y)}`)
  const line = `<path d="${linePath(arc)}"/><polygon points="${head.join(' ')}"/>`
  const text = sign === '+' || sign === '-' ? SIGN_TEXT[sign] : ''
  const [place] = signPlaces(arc)
  if (!place || text === '') return line
  return `${line}<text class="sign" x="${tenth(place.x)}" y="${tenth(place.y + 4)}">${text}</text>`
}

/** How all pictures of a page look. */
export const PICTURE_STYLE = `
svg { display: block; width: 100%; max-height: 92vh; background: ${PALETTE.light.paper}; }
svg text { font-family: Inter, Arial, sans-serif; font-weight: 500; text-anchor: middle; fill: ${INK}; }
svg text.sign { font-size: 13px; font-weight: 600; }
svg path { fill: none; stroke: ${INK}; stroke-width: ${MARKS.linkWidth}; }
svg polygon { fill: ${INK}; }`
