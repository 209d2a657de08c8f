import { describeBinary } from './foreignBinary.ts'
import { describeJson } from './foreignJson.ts'
import { describeText } from './foreignText.ts'
import type { Sample } from './types.ts'

/**
 * What a file of another program seems to be by its content, as a noun with its article ("a Vensim model"); null when
 * its content gives nothing away.
 */
export function foreignByContent(sample: Sample): string | null {
  if (sample.text === null) return describeBinary(sample.bytes)
  return describeJsonText(sample.text) ?? describeText(sample.text)
}

/**
 * What a text that somebody pastes seems to be when it is no text for people: JSON, also what a copy has cut short, a page or another
 * program's model, with its article; null when nothing of that kind shows.
 */
export function describeForeign(text: string): string | null {
  const start = text.trimStart()
  const json = describeJsonText(start)
  if (json !== null) return json
  const looksJson = /^[[{]\s*(?:["[{\]}]|$)/.test(start) || (start.match(JSON_FIELD)?.length ?? 0) > 1
  if (looksJson) return 'JSON that is damaged or cut short'
  const isMarkup = /^<[!?\p{L}]/u.test(start) && /<\/|\/>|<\?xml|<!doctype/i.test(start)
  return start.startsWith('<') && !isMarkup ? null : describeText(start)
}

/** A field of JSON with its value. */
const JSON_FIELD = /"\s*:\s*(?:"|-?\d|[[{]|true\b|false\b|null\b)/g

/** What a file seems to be by the end of its name, else by whether it is text at all. */
export function foreignByName(name: string, sample: Sample): string {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return EXTENSIONS.get(extension) ?? (sample.text === null ? 'a binary file' : 'plain text')
}

/** Larger texts are not parsed here: a sentence is not worth a second parse of 50 MB. */
const MOST_JSON = 5_000_000

function describeJsonText(text: string): string | null {
  if (text.length > MOST_JSON || !/^[[{]/.test(text)) return null
  try {
    return describeJson(JSON.parse(text))
  } catch {
    return null
  }
}

const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['csv', 'a table (CSV)'],
  ['tsv', 'a table (TSV)'],
  ['mdl', 'a Vensim model'],
  ['vpm', 'a packaged Vensim model'],
  ['vpmx', 'a packaged Vensim model'],
  ['stm', 'a Stella model'],
  ['itm', 'an iThink model'],
  ['sip', 'a Powersim model'],
  ['dot', 'a Graphviz graph'],
  ['gv', 'a Graphviz graph'],
  ['gml', 'a GML graph'],
  ['mmd', 'a Mermaid diagram'],
  ['vsd', 'a Visio drawing'],
  ['doc', 'a Word document'],
  ['xls', 'an Excel workbook'],
  ['ppt', 'a PowerPoint presentation'],
  ['md', 'a Markdown text'],
  ['html', 'a web page'],
])
