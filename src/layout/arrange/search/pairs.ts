/** Small whole numbers, most of them 0, for each pair of a row and a column, with the sums of both. */
export interface Pairs {
  readonly ofRow: Int32Array
  readonly ofColumn: Int32Array
  at(row: number, column: number): number
  set(row: number, column: number, value: number): void
  /** The first column from `from` on whose number in a row is not 0; -1 when there is none. */
  next(row: number, from: number): number
  clearRow(row: number): void
  clearColumn(column: number): void
  clear(): void
}

/** Makes pairs of so many rows and columns, all 0. */
export function createPairs(rows: number, columns: number): Pairs {
  const values = new Uint8Array(rows * columns)
  const ofRow = new Int32Array(rows)
  const ofColumn = new Int32Array(columns)

  function set(row: number, column: number, value: number): void {
    const at = row * columns + column
    const more = value - (values[at] ?? 0)
    values[at] = value
    ofRow[row] = (ofRow[row] ?? 0) + more
    ofColumn[column] = (ofColumn[column] ?? 0) + more
  }

  return {
    ofRow,
    ofColumn,
    at: (row, column) => values[row * columns + column] ?? 0,
    set,
    next(row, from) {
      const end = (row + 1) * columns
      for (let at = row * columns + from; at < end; at++) if (values[at] !== 0) return at - row * columns
      return -1
    },
    clearRow(row) {
      for (let column = 0; (ofRow[row] ?? 0) > 0; column++)
        if (values[row * columns + column] !== 0) set(row, column, 0)
    },
    clearColumn(column) {
      for (let row = 0; (ofColumn[column] ?? 0) > 0; row++)
        if (values[row * columns + column] !== 0) set(row, column, 0)
    },
    clear() {
      values.fill(0)
      ofRow.fill(0)
      ofColumn.fill(0)
    },
  }
}

/** Values for pairs that are put down one after the other, and set all at once. */
export interface Draft {
  forget(): void
  put(row: number, column: number, value: number): void
  setAll(): void
}

/** Makes a draft for pairs. */
export function createDraft(pairs: Pairs): Draft {
  const rows: number[] = []
  const columns: number[] = []
  const values: number[] = []
  let count = 0
  return {
    forget() {
      count = 0
    },
    put(row, column, value) {
      rows[count] = row
      columns[count] = column
      values[count] = value
      count++
    },
    setAll() {
      for (let at = 0; at < count; at++) pairs.set(rows[at] ?? 0, columns[at] ?? 0, values[at] ?? 0)
      count = 0
    },
  }
}
