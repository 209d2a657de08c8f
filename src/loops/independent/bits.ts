/** A vector over GF(2). */
export interface BitRow {
  has(place: number): boolean
  /** Adds another vector of the same length: places that both have are gone. */
  add(other: BitRow): void
  /** True when the vector has an odd number of these places. */
  isOddOn(places: readonly number[]): boolean
  readonly words: Int32Array
}

/** A vector of so many places which has these. */
export function createRow(length: number, places: readonly number[] = []): BitRow {
  const words = new Int32Array((length + 31) >> 5)
  for (const place of places) words[place >> 5] = (words[place >> 5] ?? 0) ^ (1 << (place & 31))
  const has = (place: number): boolean => (((words[place >> 5] ?? 0) >>> (place & 31)) & 1) === 1
  return {
    words,
    has,
    add(other) {
      for (let at = 0; at < words.length; at++) words[at] = (words[at] ?? 0) ^ (other.words[at] ?? 0)
    },
    isOddOn: (places) => places.filter(has).length % 2 === 1,
  }
}

/**
 * A basis of all vectors that meet each of these rows in an even number of places: Gauss and Jordan's elimination, then one
 * vector for every place that is no row's leading one. The rows must be independent. Pauses after each row.
 */
export function* kernelOf(
  rows: readonly (readonly number[])[],
  length: number,
): Generator<void, readonly BitRow[]> {
  const reduced: { readonly lead: number; readonly row: BitRow }[] = []
  for (const places of rows) {
    const row = createRow(length, places)
    for (const { lead, row: before } of reduced) if (row.has(lead)) row.add(before)
    const lead = firstOf(row)
    if (lead < 0) continue
    for (const { row: before } of reduced) if (before.has(lead)) before.add(row)
    reduced.push({ lead, row })
    yield
  }
  const leads = new Set(reduced.map(({ lead }) => lead))
  return Array.from({ length }, (_, place) => place).flatMap((free) => {
    if (leads.has(free)) return []
    return [createRow(length, [free, ...reduced.flatMap(({ lead, row }) => (row.has(free) ? [lead] : []))])]
  })
}

/** The first place that a vector has; -1 for none. */
function firstOf({ words }: BitRow): number {
  const word = words.findIndex((bits) => bits !== 0)
  if (word < 0) return -1
  const bits = words[word] ?? 0
  return 32 * word + 31 - Math.clz32(bits & -bits)
}
