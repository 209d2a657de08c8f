/** Holds numbers in the order in which they are put, and gives them back in that order. */
export interface Memory {
  forget(): void
  rewind(): void
  put(values: Float64Array, index: number): void
  get(values: Float64Array, index: number): void
}

/** Makes a memory for so many numbers at most. */
export function createMemory(most: number): Memory {
  const held = new Float64Array(most)
  let at = 0
  const start = (): void => {
    at = 0
  }
  return {
    forget: start,
    rewind: start,
    put(values, index) {
      held[at++] = values[index] ?? 0
    },
    get(values, index) {
      values[index] = held[at++] ?? 0
    },
  }
}
