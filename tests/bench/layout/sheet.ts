import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { escapeXml } from '../../../src/formats/svgText.ts'
import { PICTURE_STYLE, pictureOf } from './picture.ts'
import type { Rated } from './rate.ts'
import { bestOther, bestWithLoopRule, type Result } from './results.ts'
import { nameOf } from './tables.ts'

/** The contact sheet; git leaves its folder out. */
export const SHEET = fileURLToPath(
  new URL('../../../test-results/layout/contact-sheet.html', import.meta.url),
)

const STYLE = `
body { margin: 16px; font: 14px/1.4 Inter, Arial, sans-serif; color: #1B1F24; }
section { margin-bottom: 32px; }
section > div { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 16px; align-items: start; }
figure { margin: 0; border: 1px solid #E3E5E8; }
figcaption { padding: 6px 10px; border-bottom: 1px solid #E3E5E8; }${PICTURE_STYLE}`

/** Writes one page with a row of pictures for each graph: ours, the best other, the best with our arcs, and a person's. */
export function writeSheet(results: readonly Result[]): void {
  const rows = results.map(rowOf).join('\n')
  const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Layouts side by side</title><style>${STYLE}</style></head>
<body>
${rows}
</body>
</html>
`
  mkdirSync(dirname(SHEET), { recursive: true })
  writeFileSync(SHEET, page)
}

function rowOf(result: Result): string {
  const { name, graph } = result.bench
  const drawings = [result.ours, bestOther(result), bestWithLoopRule(result), result.byHand]
  const figures = drawings.flatMap((drawing) => (drawing ? figureOf(result, drawing) : []))
  const size = `${graph.sizes.length} variables, ${graph.links.length} links`
  return `<section id="${escapeXml(name)}"><h2>${escapeXml(name)}: ${size}</h2><div>${figures.join('')}</div></section>`
}

function figureOf({ bench }: Result, drawing: Rated): string {
  const caption = `<figcaption><b>${escapeXml(nameOf(drawing))}</b>: ${captionOf(drawing)}</figcaption>`
  return `<figure>${caption}${pictureOf(bench, drawing.placement)}</figure>`
}

function captionOf({ quality }: Rated): string {
  const shares = [
    ['round', quality.roundness],
    ['good loops', quality.goodLoops],
    ['room', quality.roomForMarks],
  ] as const
  return [
    `cost ${quality.cost.toFixed(2)}`,
    `${quality.crossings} crossings`,
    `${quality.arcsOverLabels} arcs over labels`,
    `${quality.blockedSigns} signs blocked`,
    ...shares.flatMap(([what, share]) => (share === null ? [] : `${what} ${share.toFixed(2)}`)),
  ].join(', ')
}
