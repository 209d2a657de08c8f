/** Signs that may stand between cells, in the order in which they are looked for. */
const BETWEEN = ['\t', ';', ',', '|'] as const

/** The signs that stand between words of the first line, outside quotation marks: what may part the cells of a table. */
export function separatorsOf(text: string): readonly string[] {
  const plain = text.trimStart().replace(/"[^"]*(?:""[^"]*)*"/g, '')
  const firstLine = /^[^\r\n]*/.exec(plain)?.[0] ?? ''
  return BETWEEN.filter((sign) => firstLine.includes(sign))
}

/**
 * The cells of a table as spreadsheets put it on the clipboard or write it to a file, with `between` between them; quotation marks
 * about cells that hold such a sign or a line break, doubled inside (RFC 4180). Breaks within a cell become spaces. Empty rows are left
 * out, as is the line that tells Excel which sign it is.
 */
export function readCells(text: string, between: string): readonly (readonly string[])[] {
  const sign = between === '|' ? '\\|' : between
  const pattern = new RegExp(`("[^"]*(?:""[^"]*)*"|[^${sign}\\r\\n]*)(${sign}|\\r\\n|[\\r\\n]|$)`, 'gy')
  const rows: string[][] = []
  let row: string[] = []
  const plain = text.replace(/^\ufeff?sep=.\r?\n/i, '').replace(/^\ufeff/, '')
  for (let found = pattern.exec(plain); found; found = pattern.exec(plain)) {
    const [, cell = '', end = ''] = found
    const isQuoted = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')
    row.push((isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell).replace(/\s+/gu, ' '))
    if (end === between) continue
    rows.push(row)
    row = []
    if (end === '') break
  }
  const cells = between === '|' ? rows.map(withoutFrame) : rows
  return cells.filter((each) => each.some((cell) => cell.trim() !== ''))
}

/** A row of a table in Markdown, whose rows begin and end with the sign; the line of dashes below its head is empty. */
function withoutFrame(cells: readonly string[]): string[] {
  if (cells.every((cell) => /^\s*:?-*:?\s*$/.test(cell))) return []
  return cells.slice(cells[0]?.trim() === '' ? 1 : 0, cells.at(-1)?.trim() === '' ? -1 : undefined)
}
