import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { escapeXml } from '../../../src/formats/svgText.ts'
import type { Measured, Shown } from './show.ts'

/** The contact sheet; git leaves its folder out. */
export const SHEET = fileURLToPath(
  new URL('../../../test-results/projector/contact-sheet.html', import.meta.url),
)

const FONT = new URL(
  '../../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  import.meta.url,
)

const STYLE = `
@font-face { font-family: 'Inter Variable'; font-weight: 100 900; src: url(data:font/woff2;base64,${readFileSync(FONT).toString('base64')}); }
body { margin: 16px; font: 14px/1.4 Inter, Arial, sans-serif; color: #1B1F24; }
section { margin-bottom: 32px; }
section > div { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 16px; align-items: start; }
figure { margin: 0; border: 1px solid #E3E5E8; }
figcaption { padding: 6px 10px; border-bottom: 1px solid #E3E5E8; }
svg { display: block; width: 100%; height: auto; max-height: 92vh; }`

/** A row of the sheet: how a map stood, and how it stands. */
export interface SheetRow {
  readonly title: string
  readonly figures: readonly string[]
}

/** The row of a map. */
export function rowOf(title: string, { before, after }: Shown): SheetRow {
  const figures = [figureOf('as drawn', before), ...after.map((each) => figureOf('projected', each))]
  return { title, figures }
}

function figureOf(what: string, { names, svg }: Measured): string {
  return `<figure><figcaption>${what}, names of ${names.toFixed(1)} px</figcaption>${svg}</figure>`
}

/** Writes one page with a row of pictures for each map. */
export function writeSheet(rows: readonly SheetRow[]): void {
  const sections = rows.map(
    ({ title, figures }) =>
      `<section id="${escapeXml(title)}"><h2>${escapeXml(title)}</h2><div>${figures.join('')}</div></section>`,
  )
  const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>On the projector</title><style>${STYLE}</style></head>
<body>
${sections.join('\n')}
</body>
</html>
`
  mkdirSync(dirname(SHEET), { recursive: true })
  writeFileSync(SHEET, page)
}
