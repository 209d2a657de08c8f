import { ARROW, type Chain, foldSpace, isMarked, LENIENT, readNotation } from '../../model/index.ts'
import { describeForeign } from '../foreign.ts'
import { withoutBullets } from './bullets.ts'
import { isGraphviz, readGraphviz } from './graphviz.ts'
import { readLineByLine } from './lineByLine.ts'
import { isMermaid, readMermaid } from './mermaid.ts'
import { type PastedLinks, type PastedProse, type PastedText, unreadOf } from './pasted.ts'
import { isProse, readProse, readWhole } from './prose.ts'
import { readBareCells, readRowsOfCells, readTable } from './table.ts'

/** The most that is taken from elsewhere at once. */
const MOST = { lines: 2000, characters: 1024 * 1024 } as const

const HAS_ARROW = new RegExp(ARROW)
const ARROW_BETWEEN = new RegExp(`\\S\\s*(?:${ARROW})\\s*\\S`)

/**
 * Reads a text that was copied anywhere: a table of links, a diagram of Mermaid or Graphviz, the notation with at least one arrow, cells of
 * a spreadsheet that have no header row, sentences, or else a list with a variable on every line, its bullets and numbers taken off.
 */
export function readPastedText(pasted: string): PastedText | PastedProse {
  const most = MOST.lines.toLocaleString('en')
  if (new Blob([pasted]).size > MOST.characters)
    return refused('This text is larger than 1 MB, more than can be pasted at once; nothing was changed.')
  const text = plainText(pasted)
  const all = text.split(BREAK)
  const lines = all.filter((line) => line.trim() !== '')
  if (lines.length > MOST.lines) {
    const many = lines.length.toLocaleString('en')
    return refused(`This text has ${many} lines; at most ${most} can be pasted at once. Nothing was changed.`)
  }
  if (lines.length === 0) return refused('There is no text to paste.')
  const table = readTable(text)
  if (table) return table
  if (isMermaid(text)) return readMermaid(text)
  if (isGraphviz(text)) return readGraphviz(text)
  const foreign = describeForeign(text)
  if (foreign !== null)
    return refused(`This seems to be ${foreign}, which cannot be pasted. Nothing was changed.`)
  const items = withoutBullets(all)
  if (items.every((item) => item.trim() === ''))
    return refused('This text holds no name. Nothing was changed.')
  return readArrows(items) ?? readRowsOfCells(text) ?? readRest(text, items)
}

const BREAK = /\r\n|[\n\r\u2028\u2029]/u

/** What has no arrow: cells with tabs between them, sentences, or a list. */
function readRest(text: string, items: readonly string[]): PastedText | PastedProse {
  // Word puts a tab after the bullets and numbers of a list.
  if (items.some((item) => item.trim().includes('\t'))) return readBareCells(text)
  const whole = readWhole(items)
  if (whole) return whole
  const marked = items.find((item) => isMarked(foldSpace(item)))
  if (marked !== undefined && !isProse(items))
    return refused(
      `“${foldSpace(marked)}” has a sign and no arrow: a sign belongs to a link, as in Rain -> + Grass. Nothing was changed.`,
    )
  const names = readList(items)
  return isProse(items) ? readProse(text, names) : names
}

/** Ways of writing arrows and signs that web pages and formulas have, as the characters that they stand for. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&gt;', '>'],
  ['&lt;', '<'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&nbsp;', ' '],
  ['&minus;', '−'],
  ['&plus;', '+'],
  ['&ndash;', '–'],
  ['&mdash;', '—'],
  ['&rarr;', '→'],
  ['&larr;', '←'],
  ['&harr;', '↔'],
  ['\\to', '→'],
  ['\\rightarrow', '→'],
  ['\\longrightarrow', '→'],
  ['\\leftarrow', '←'],
  ['\\leftrightarrow', '↔'],
])

function plainText(text: string): string {
  return text
    .replace(
      /&(?:gt|lt|amp|quot|nbsp|minus|plus|ndash|mdash|[lrh]arr);|\\(?:to|(?:long)?rightarrow|left(?:right)?arrow)(?![a-z])/g,
      (it) => {
        return ENTITIES.get(it) ?? it
      },
    )
    .replace(/^[^\S\n]*```.*$/gm, '')
}

/** The notation, perhaps as a list with bullets; of lines of which some cannot be read the others. Null when the text is something else. */
function readArrows(items: readonly string[]): PastedText | null {
  const withArrow = items.filter((item) => HAS_ARROW.test(item))
  const read = readNotation(items.join('\n'), LENIENT)
  const faulty = read.ok ? '' : (items[read.line - 1] ?? '')
  if (withArrow.length === 0)
    return read.ok || !/\|\|/.test(faulty) ? null : refused(`${read.message} Nothing was changed.`)
  // Prose in which somebody writes an arrow.
  if (isProse(items.filter((item) => !HAS_ARROW.test(item)))) return null
  if (read.ok)
    return read.chains.some(({ arrows }) => arrows.length > 0)
      ? { ok: true, chains: read.chains, unread: null, bothWays: read.bothWays }
      : null
  // A list in which an arrow occurs by chance is a list.
  const isMeant = withArrow.some((item) => ARROW_BETWEEN.test(item))
  const filled = items.filter((item) => item.trim() !== '')
  if (!isMeant && withArrow.length !== filled.length) return null
  const lines = readLineByLine(items)
  return lines === null
    ? refused(`${read.message} Nothing was changed.`)
    : { ok: true, ...lines, unread: unreadOf('line', lines.faults) }
}

/** A variable a line. A sign that stands alone at an end of one says that something is missing there. */
function readList(items: readonly string[]): PastedLinks {
  const chains = items.flatMap((item, index): readonly Chain[] => {
    const name = foldSpace(item)
    return name === '' ? [] : [{ names: [{ name, ordinal: 1, line: index + 1, column: 1 }], arrows: [] }]
  })
  return { ok: true, chains, unread: null, bothWays: 0 }
}

function refused(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason }
}
