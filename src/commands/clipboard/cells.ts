/**
 * The cells of a table as spreadsheets put it on the clipboard or write it to a file: with tabs, else commas, else semicolons between
 * them, whichever the first line has; quotation marks about cells that hold such a sign or a line break, doubled
 * inside (RFC 4180). Empty rows are left out.
 */
export function readCells(text: string): readonly (readonly string[])[] {
  const firstLine = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? ''
  const between = ['\t', ',', ';'].find((sign) => firstLine.includes(sign))
  if (between === undefined) return []
  const pattern = new RegExp(`("[^"]*(?:""[^"]*)*"|[^${between}\\r\\n]*)(${between}|\\r\\n|[\\r\\n]|$)`, 'gy')
  const rows: string[][] = []
  let row: string[] = []
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [, cell = '', end = ''] = found
    const isQuoted = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')
    row.push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === between) continue
    rows.push(row)
    row = []
    if (end === '') break
  }
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== ''))
}
