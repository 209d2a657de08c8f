/** Holds numbers in the order in which they are put, and gives them back in that order. */
export interface Memory {
  /** Begins again: with putting, or with giving back. */
  start(): void
  /** Passes the number at one index of each of some arrays: to the memory, or back from there. */
  put: Pass
  get: Pass
}

/** Passes numbers one way. */
export type Pass = (of: readonly Float64Array[], index: number) => void

/** Makes a memory for so many numbers at most. */
export function createMemory(most: number): Memory {
  const held = new Float64Array(most)
  let at = 0
  return {
    start() {
      at = 0
    },
    put(of, index) {
      for (let each = 0; each < of.length; each++) held[at++] = of[each]?.[index] ?? 0
    },
    get(of, index) {
      for (let each = 0; each < of.length; each++) {
        const values = of[each]
        if (values) values[index] = held[at++] ?? 0
      }
    },
  }
}
