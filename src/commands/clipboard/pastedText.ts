import { type Chain, readNotation } from '../../model/index.ts'
import type { PastedText } from './pasted.ts'
import { readBareCells, readTable } from './table.ts'

/** The most that is taken from elsewhere at once. */
const MOST = { lines: 2000, characters: 1024 * 1024 } as const

/**
 * Reads a text that was copied anywhere: a table of links under a header row, the notation with at least one arrow, cells of
 * a spreadsheet that have no header row, or else a list with a variable on every line, its bullets and numbers taken off.
 */
export function readPastedText(text: string): PastedText {
  const most = MOST.lines.toLocaleString('en')
  if (new Blob([text]).size > MOST.characters)
    return refused('This text is larger than 1 MB, more than can be pasted at once; nothing was changed.')
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).filter((line) => line.trim() !== '')
  if (lines.length > MOST.lines) {
    const many = lines.length.toLocaleString('en')
    return refused(`This text has ${many} lines; at most ${most} can be pasted at once. Nothing was changed.`)
  }
  if (lines.length === 0) return refused('There is no text to paste.')
  const read = readTable(text) ?? readArrows(text, lines)
  if (read) return read
  // Word puts a tab after the bullets and numbers of a list.
  const hasCells = lines.some((line) => withoutBullet(line).includes('\t'))
  return hasCells ? readBareCells(text) : { ok: true, chains: readList(lines), unread: null }
}

/** The notation, perhaps as a list with bullets. Null when the text is something else. */
function readArrows(text: string, lines: readonly string[]): PastedText | null {
  const isArrow = (line: string): boolean => /->|→/.test(line)
  if (!lines.some(isArrow)) return null
  const whole = readNotation(text)
  const read = whole.ok ? whole : readNotation(lines.map(withoutBullet).join('\n'))
  if (read.ok) {
    const hasArrow = read.chains.some((chain) => chain.arrows.length > 0)
    return hasArrow ? { ok: true, chains: read.chains, unread: null } : null
  }
  // A list in which an arrow occurs by chance is a list.
  return lines.every(isArrow) && !whole.ok ? refused(`${whole.message} Nothing was changed.`) : null
}

function readList(lines: readonly string[]): Chain[] {
  return lines.flatMap((line, index) => {
    const name = withoutBullet(line).replace(/\s+/gu, ' ').trim()
    return name === '' ? [] : [{ names: [{ name, ordinal: 1, line: index + 1, column: 1 }], arrows: [] }]
  })
}

/** A line without its bullet, number or box to tick. */
function withoutBullet(line: string): string {
  return line
    .trim()
    .replace(/^(?:[-*+•‣◦▪▫●○·–—]|\(?\d{1,3}[.)]|\p{L}\))(?:\s+|$)/u, '')
    .replace(/^\[[ xX]?\]\s+/u, '')
    .trim()
}

function refused(reason: string): PastedText {
  return { ok: false, reason }
}
