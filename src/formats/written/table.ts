import { type Chain, foldName, type NotationArrow, signMeant } from '../../model/index.ts'
import { readCells, separatorsOf } from './cells.ts'
import { type Fault, type PastedText, unreadOf } from './pasted.ts'

/** What a column of a table of links may be called, in any case. */
const HEADERS = {
  from: ['from', 'source', 'cause', 'from variable', 'influence'],
  to: ['to', 'target', 'effect', 'to variable'],
  sign: ['sign', 'polarity', 'type', 'link type', 'relation', 'relationship'],
  delay: ['delay', 'delayed', 'lag', 'time delay'],
} as const

type Column = keyof typeof HEADERS

const DELAYS: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'y', 'true', 'x', '1', '||', 'delay', 'delayed'].map((word) => [word, true] as const),
  ...['', 'no', 'n', 'false', '0', '-', 'none'].map((word) => [word, false] as const),
])

/** The columns of cells without a header row, in the order in which people write them. */
const IN_ORDER: ReadonlyMap<Column, number> = new Map([
  ['from', 0],
  ['to', 1],
  ['sign', 2],
  ['delay', 3],
])

/**
 * Reads a table of links: cells with tabs, semicolons, commas or bars between them, under a header row that names at least where
 * links come from and where they go. Null when it is no such table.
 */
export function readTable(text: string): PastedText | null {
  for (const between of separatorsOf(text.replace(/^\ufeff?sep=.\r?\n/i, ''))) {
    const [header = [], ...rows] = readCells(text, between)
    const columns = new Map<Column, number>()
    header.forEach((cell, index) => {
      const column = columnOf(cell)
      if (column !== null && !columns.has(column)) columns.set(column, index)
    })
    if (columns.has('from') && columns.has('to') && rows.length > 0) return readRows(rows, columns, 2)
  }
  return null
}

/** Reads cells of a spreadsheet that have no header row: from, to, and perhaps sign and delay. What says no links is refused. */
export function readBareCells(text: string): PastedText {
  const cells = readCells(text, '\t')
  const links = belowHeader(cells)
  const read =
    widthOf(cells) > IN_ORDER.size ? null : readRows(links ?? cells, IN_ORDER, links === null ? 1 : 2)
  return read?.ok === true ? read : { ok: false, reason: NO_LINKS }
}

/**
 * Reads rows without a header that have semicolons, commas or bars between their cells, as programs write them; null when they are as well a
 * list or prose: when not all of them have two names and a sign, or with semicolons just two names each.
 */
export function readRowsOfCells(text: string): PastedText | null {
  for (const between of separatorsOf(text)) {
    const cells = readCells(text, between)
    const widths = new Set(cells.map((row) => row.length))
    if (cells.every(isSigned)) return readRows(cells, IN_ORDER, 1)
    const links = belowHeader(cells)
    if (links !== null) return readRows(links, IN_ORDER, 2)
    const arePairs = between === ';' && cells.length > 1 && widths.size === 1 && widths.has(2)
    if (arePairs) return readRows(cells, IN_ORDER, 1)
  }
  return null
}

/** Whether a row says just what a link is: two names, a sign and perhaps a delay. */
function isSigned([from = '', to = '', sign = '', ...rest]: readonly string[]): boolean {
  return from.trim() !== '' && to.trim() !== '' && isSign(sign) && rest.length < 2
}

/** The rows below one that calls the columns in words of its own; null where there is no such row. */
function belowHeader([header = [], ...rows]: readonly (readonly string[])[]): typeof rows | null {
  const isHeader =
    header.length > 2 && header.slice(0, 3).every((cell) => cell.trim() !== '' && !isSign(cell))
  return isHeader && rows.length > 0 && rows.every(isSigned) ? rows : null
}

/** Whether a cell says a sign, and not nothing. */
function isSign(cell: string): boolean {
  return signMeant(plainSign(cell.trim())) !== null
}

function widthOf(cells: readonly (readonly string[])[]): number {
  return Math.max(...cells.map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1))
}

const NO_LINKS =
  'These cells say no links: each row needs a cause, an effect and perhaps a sign, or a first row that says from, to and sign. Nothing was changed.'

/** The links of these rows. Rows are counted as a person sees them, from `firstRow` on. */
function readRows(
  rows: readonly (readonly string[])[],
  columns: ReadonlyMap<Column, number>,
  firstRow: number,
): PastedText {
  const chains: Chain[] = []
  const faults: Fault[] = []
  rows.forEach((cells, index) => {
    const cellOf = (column: Column): string => (cells[columns.get(column) ?? -1] ?? '').trim()
    const row = index + firstRow
    const chain = readRow(cellOf, row)
    if (typeof chain === 'string') faults.push({ at: row, told: `row ${row} ${chain}` })
    else chains.push(chain)
  })
  if (chains.length === 0)
    return { ok: false, reason: `No row of this table can be read: ${faults[0]?.told}. Nothing was changed.` }
  return { ok: true, chains, unread: unreadOf('row', faults), bothWays: 0 }
}

function columnOf(cell: string): Column | null {
  const word = foldName(cell)
  const is = (column: Column): boolean => HEADERS[column].some((name) => name === word)
  return (['from', 'to', 'sign', 'delay'] as const).find(is) ?? null
}

/** The link of a row, or what is wrong with the row. */
function readRow(cellOf: (column: Column) => string, line: number): Chain | string {
  const [from, to] = [cellOf('from'), cellOf('to')]
  if (from === '' || to === '') return `does not say where its link ${from === '' ? 'comes from' : 'goes'}`
  if (foldName(from) === foldName(to)) return `links “${from}” to itself`
  const polarity = cellOf('sign') === '' ? '?' : signMeant(plainSign(cellOf('sign')))
  if (polarity === null) return `has the sign “${cellOf('sign')}”`
  const delay = DELAYS.get(foldName(cellOf('delay')))
  if (delay === undefined) return `has the delay “${cellOf('delay')}”`
  const arrow: NotationArrow = { polarity, delay }
  const named = (name: string, column: number) => ({ name, ordinal: 1, line, column })
  return { names: [named(from, 1), named(to, 2)], arrows: [arrow] }
}

/** A sign without brackets about it, and without the apostrophe by which spreadsheets keep it from being a formula. */
function plainSign(cell: string): string {
  return cell.replace(/^['’]/, '').replace(/^[([{]\s*(.*?)\s*[)\]}]$/, '$1')
}
