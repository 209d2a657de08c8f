/** Height of a closed row, px. Must agree with the style sheet. */
export const ROW_HEIGHT = globalThis.matchMedia?.('(pointer: coarse)').matches ? 44 : 36

/** A list of rows of one height, of which one may be opened and is then taller. */
export interface RowPlaces {
  readonly count: number
  /** The opened row, or -1. */
  readonly open: number
  /** What the opened row has below its first `ROW_HEIGHT`, px. */
  readonly extra: number
}

/** Where a row begins, px from the top of the list. */
export function topOf(rows: RowPlaces, index: number): number {
  return index * ROW_HEIGHT + (rows.open >= 0 && index > rows.open ? rows.extra : 0)
}

/** The height of the whole list, px. */
export function heightOf(rows: RowPlaces): number {
  return topOf(rows, rows.count)
}

/** The rows to draw for what is seen of the list, with some to spare on both sides; `end` is not drawn. */
export function rowsSeen(
  rows: RowPlaces,
  from: number,
  height: number,
  spare = 8,
): { readonly start: number; readonly end: number } {
  const at = (place: number): number => {
    const closed = Math.floor(place / ROW_HEIGHT)
    if (rows.open < 0 || closed <= rows.open) return closed
    return Math.max(rows.open, Math.floor((place - rows.extra) / ROW_HEIGHT))
  }
  const start = Math.max(0, at(from) - spare)
  const end = Math.min(rows.count, at(from + height) + 1 + spare)
  return { start, end: Math.max(start, end) }
}

/** How far to scroll so that a row is wholly seen, moving as little as possible. */
export function scrollTo(rows: RowPlaces, index: number, from: number, height: number): number {
  const top = topOf(rows, index)
  const bottom = top + ROW_HEIGHT + (index === rows.open ? rows.extra : 0)
  if (top < from) return top
  if (bottom > from + height) return Math.min(top, bottom - height)
  return from
}
