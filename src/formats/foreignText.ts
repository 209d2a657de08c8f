/** The first words of a text by which another program's file is known, and what to call it. */
const TEXTS: readonly (readonly [start: RegExp, name: string])[] = [
  [/^\{UTF-8\}/i, 'a Vensim model'],
  [/^\\\\\\---\/\/\/ Sketch/m, 'a Vensim model'],
  [/^(strict\s+)?(di)?graph\b[^{[\n]*\{/i, 'a Graphviz graph'],
  [/^graph\s*\[/i, 'a GML graph'],
  [/^(---[\s\S]{0,2000}?---\s*)?(graph|flowchart)\s+(TB|TD|BT|RL|LR)\b/, 'a Mermaid diagram'],
  [/^%PDF-/, 'a PDF document'],
  [/^\{\\rtf/, 'an RTF document'],
]

/** The root element, or a word near it, by which a kind of XML is known, and what to call it. */
const MARKUP: readonly (readonly [inside: RegExp, name: string])[] = [
  [/<!doctype html|<html[\s>]/i, 'a web page'],
  [/<svg[\s>]/, 'an SVG picture'],
  [/<xmile[\s>]/, 'an XMILE model, as Stella and others write'],
  [/<mxfile[\s>]|<mxGraphModel[\s>]/, 'a draw.io drawing'],
  [/<InsightMakerModel[\s>]/i, 'an Insight Maker model'],
  [/<mentalmodeler[\s>]/i, 'a Mental Modeler map'],
  [/<graphml[\s>]/, 'a GraphML graph'],
  [/<gexf[\s>]/, 'a GEXF graph'],
  [/<opml[\s>]/, 'an OPML outline'],
]

/** How much of a text is looked at. */
const LOOKED_AT = 20_000

/** What a text seems to be, with its article, or null when nothing about it is known. */
export function describeText(text: string): string | null {
  const start = text.slice(0, LOOKED_AT)
  const known = TEXTS.find(([pattern]) => pattern.test(start))
  if (known !== undefined) return known[1]
  if (!start.startsWith('<')) return null
  return MARKUP.find(([pattern]) => pattern.test(start))?.[1] ?? 'an XML file of another program'
}
