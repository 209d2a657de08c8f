import { type Drawing, drawMap, FONT_FAMILY, finishMarks, type MarkedLoop, PALETTE } from '../layout/index.ts'
import { findLoops, labelOf, numberLoops } from '../loops/index.ts'
import { type CausalMap, loopKey } from '../model/index.ts'
import { OF_THE_PAGE } from './ofThePage.ts'
import { describeMap } from './svgDescription.ts'
import {
  groupPart,
  knockOutPart,
  labelPart,
  linkPart,
  loopNamePart,
  markPart,
  signPart,
  variablePart,
} from './svgParts.ts'
import { attributes, escapeXml, tenth } from './svgText.ts'

/** Paper around the drawing, px. */
const MARGIN = 24
const TITLE = { size: 20, weight: 600, height: 44 } as const
/** Names are measured letter by letter, so they are to be drawn so where style sheets count. */
const LETTER_BY_LETTER = 'text{font-kerning:none;font-feature-settings:"kern" 0,"calt" 0,"liga" 0}'
/** Loops that are marked without anybody asking for them. */
const SHORTEST = 8

/** How a picture is to look. */
export interface PictureLooks {
  /** CSS, such as the font with its data inside. */
  readonly css?: string | undefined
  /** One of the two, or the colours of the page that the picture is shown in. */
  readonly theme?: 'light' | 'dark' | 'page'
  /** Written above the drawing. */
  readonly title?: string
}

/**
 * A drawing as an SVG picture, as the canvas shows it at 100 %: paper, groups, links, signs, names and loop marks, and in
 * words for those who cannot see it. All looks are attributes, so it can be shown where inline styles are barred;
 * `options.css` is put in a style element. Every text is escaped; a record that the map does not hold is left out.
 */
export function writeSvg(map: CausalMap, drawing: Drawing, options: PictureLooks = {}): string {
  const { theme = 'light' } = options
  const palette = theme === 'page' ? OF_THE_PAGE : PALETTE[theme]
  const heading = options.title?.trim() ?? ''
  const above = heading === '' ? 0 : TITLE.height
  const { left, top, right, bottom } = drawing.bounds
  const page = {
    x: Math.floor(left - MARGIN),
    y: Math.floor(top - MARGIN - above),
    width: Math.ceil(right - left + 2 * MARGIN) + 1,
    height: Math.ceil(bottom - top + 2 * MARGIN + above) + 1,
  }
  const parts: string[] = []
  if (heading !== '') {
    const place = { x: page.x + MARGIN, y: page.y + MARGIN + TITLE.size * 0.73 }
    const look = { 'font-size': TITLE.size, 'font-weight': TITLE.weight, fill: palette.ink }
    parts.push(`<text${attributes({ ...place, ...look })}>${escapeXml(heading)}</text>`)
  }
  for (const group of drawing.groups.values()) {
    const record = map.groups[group.id]
    if (record) parts.push(groupPart(group, record, palette))
  }
  for (const link of drawing.links.values()) {
    const record = map.links[link.id]
    if (record) parts.push(linkPart(link, record, palette))
  }
  for (const link of drawing.links.values()) {
    const record = map.links[link.id]
    if (record) parts.push(knockOutPart(link, record.polarity, palette))
  }
  for (const link of drawing.links.values()) {
    const record = map.links[link.id]
    if (record) parts.push(signPart(link, record.polarity, palette))
  }
  for (const text of drawing.variables.values()) {
    const record = map.variables[text.id]
    if (record) parts.push(variablePart(text, record, palette))
  }
  for (const text of drawing.labels.values()) parts.push(labelPart(text, palette))
  for (const mark of drawing.marks.values())
    parts.push(markPart(mark, palette), ...loopNamePart(mark, palette))

  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: page.width,
    height: page.height,
    viewBox: `${tenth(page.x)} ${tenth(page.y)} ${page.width} ${page.height}`,
    role: 'img',
    'font-family': FONT_FAMILY,
    'text-rendering': 'optimizeSpeed',
  })
  return [
    `<svg${root}>`,
    `<title>${escapeXml(heading || map.meta.title.trim() || 'Causal loop diagram')}</title>`,
    `<desc>${escapeXml(describeMap(map, drawing))}</desc>`,
    ...(options.css ? [`<style>${escapeXml(`${LETTER_BY_LETTER}\n${options.css}`)}</style>`] : []),
    `<rect${attributes({ ...page, fill: palette.paper })}/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n')
}

/** The loops whose mark a picture shows when nobody says which: those that people named or pinned, and the shortest. */
function loopsToMark(map: CausalMap): MarkedLoop[] {
  const notes = Object.values(map.loopNotes)
  const list = findLoops(map)
  const numbers = numberLoops(null, list, notes)
  const told = new Map(
    notes
      .filter((note) => note.pinned || note.name !== '')
      .map((note) => [loopKey(note.links), note.name] as const),
  )
  return list.loops
    .filter((loop, index) => index < SHORTEST || told.has(loop.key))
    .map((loop) => ({ loop, text: labelOf(numbers, loop), name: told.get(loop.key) }))
}

/** A map as an SVG picture, drawn as the canvas would draw it; see `writeSvg`. */
export function drawSvg(map: CausalMap, looks: PictureLooks = {}): string {
  return writeSvg(map, drawMap({ map, marked: loopsToMark(map), finish: finishMarks }), looks)
}
