import { type Drawing, drawLabel, FONT_FAMILY, type LoopMarkDrawing } from '../../layout/index.ts'
import type { CausalMap } from '../../model/index.ts'
import { OF_THE_PAGE } from '../ofThePage.ts'
import { knockOutPart, linkPart, markPart, signPart, variablePart } from '../svgParts.ts'
import { attributes, escapeXml, tenth } from '../svgText.ts'

/** What a picture has to fit into, px of the screen, and the size that its names should have there. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly nameSize: number
}

/** Names on the map, px. */
const NAME = 15
/** The name below a mark, px of the map: its size, from one line to the next, and from the middle of the mark to its first line. */
const MARK_NAME = { size: 14.5, line: 18, below: 31 } as const
/** Kept free within the frame, px of the screen. */
const MARGIN = 8

/** The scale at which a drawing is shown in a frame: names at their size where there is room for that, else smaller. */
export function closeUpScale({ left, top, right, bottom }: Drawing['bounds'], frame: Frame): number {
  return Math.min(
    frame.nameSize / NAME,
    (frame.width - 2 * MARGIN) / Math.max(1, right - left),
    (frame.height - 2 * MARGIN) / Math.max(1, bottom - top),
  )
}

/** What of the map is seen in a frame: its corner, px of the map, and the scale. */
export interface CloseUpView {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** The view in which a drawing stands in the middle of its frame. */
export function closeUpView(bounds: Drawing['bounds'], frame: Frame): CloseUpView {
  const scale = closeUpScale(bounds, frame)
  return {
    x: (bounds.left + bounds.right - frame.width / scale) / 2,
    y: (bounds.top + bounds.bottom - frame.height / scale) / 2,
    scale,
  }
}

/** The lines in which the name of a loop stands below its mark. */
export function markLines(name: string): readonly string[] {
  return name.trim() === '' ? [] : drawLabel(name).lines
}

/**
 * A drawing as a picture for the page itself: its part of the map in the middle of the frame, in the colours and the font of the page. `names` are
 * those of loops by their key, written below their marks. Where the page itself shows the signs they are left out.
 */
export function writeCloseUp(
  map: CausalMap,
  drawing: Drawing,
  frame: Frame,
  names: ReadonlyMap<string, string>,
  withSigns = true,
): string {
  const { x, y, scale } = closeUpView(drawing.bounds, frame)
  const [width, height] = [frame.width / scale, frame.height / scale]
  const links = [...drawing.links.values()].flatMap((link) => {
    const record = map.links[link.id]
    return record ? [{ link, record }] : []
  })
  const signed = withSigns ? links : []
  const parts = [
    ...links.map(({ link, record }) => linkPart(link, record, OF_THE_PAGE)),
    ...signed.map(({ link, record }) => knockOutPart(link, record.polarity, OF_THE_PAGE)),
    ...signed.map(({ link, record }) => signPart(link, record.polarity, OF_THE_PAGE)),
    ...[...drawing.variables.values()].flatMap((text) => {
      const record = map.variables[text.id]
      return record ? [variablePart(text, record, OF_THE_PAGE)] : []
    }),
    ...[...drawing.marks.values()].flatMap((mark) => [
      markPart(mark, OF_THE_PAGE),
      namePart(mark, markLines(names.get(mark.key) ?? '')),
    ]),
  ]
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: frame.width,
    height: frame.height,
    viewBox: [x, y, width, height].map(tenth).join(' '),
    'font-family': FONT_FAMILY,
  })
  return `<svg${root}>${parts.join('')}</svg>`
}

function namePart({ centre, type }: LoopMarkDrawing, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const spans = lines.map((line, index) => {
    const place = attributes({ x: centre.x, y: centre.y + MARK_NAME.below + index * MARK_NAME.line })
    return `<tspan${place}>${escapeXml(line)}</tspan>`
  })
  const look = attributes({
    'font-size': MARK_NAME.size,
    'font-weight': 500,
    'text-anchor': 'middle',
    fill: OF_THE_PAGE.loops[type],
  })
  return `<text${look}>${spans.join('')}</text>`
}
