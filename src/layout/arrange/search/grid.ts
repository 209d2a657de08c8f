/** Finds things by where they are: things by number, in squares of the plane. */
export interface Grid {
  /** Puts a thing into all squares that its box, px, comes into. */
  add(thing: number, left: number, top: number, right: number, bottom: number): void
  /** Takes it out again; the box must be the one it was put in with. */
  remove(thing: number, left: number, top: number, right: number, bottom: number): void
  clear(): void
  /** Writes what may come into a box to `found`, each once, and tells how many there are. */
  collect(left: number, top: number, right: number, bottom: number): number
  readonly found: Int32Array
}

/** The plane is folded over after so many squares each way: what lies that far away is found as well, and does no harm. */
const SIDE = 64

/** Makes a grid for so many things, with squares of `size` px. */
export function createGrid(things: number, size: number): Grid {
  const squares: (Int32Array | undefined)[] = new Array(SIDE * SIDE)
  const counts = new Int32Array(SIDE * SIDE)
  const seen = new Int32Array(things)
  const found = new Int32Array(things)
  let stamp = 0
  // The squares that the box at hand comes into.
  let x0 = 0
  let y0 = 0
  let x1 = 0
  let y1 = 0

  function cover(left: number, top: number, right: number, bottom: number): void {
    x0 = Math.floor(left / size)
    y0 = Math.floor(top / size)
    x1 = Math.min(x0 + SIDE - 1, Math.floor(right / size))
    y1 = Math.min(y0 + SIDE - 1, Math.floor(bottom / size))
  }

  function squareAt(x: number, y: number): number {
    return (x & (SIDE - 1)) * SIDE + (y & (SIDE - 1))
  }

  function addTo(square: number, thing: number): void {
    const count = counts[square] ?? 0
    let held = squares[square]
    if (!held || count === held.length) {
      const larger = new Int32Array(2 * Math.max(4, count))
      if (held) larger.set(held)
      squares[square] = larger
      held = larger
    }
    held[count] = thing
    counts[square] = count + 1
  }

  function removeFrom(square: number, thing: number): void {
    const held = squares[square]
    if (!held) return
    const last = (counts[square] ?? 0) - 1
    let at = last
    while (at >= 0 && held[at] !== thing) at--
    if (at < 0) return
    held[at] = held[last] ?? 0
    counts[square] = last
  }

  return {
    found,
    add(thing, left, top, right, bottom) {
      cover(left, top, right, bottom)
      for (let x = x0; x <= x1; x++) for (let y = y0; y <= y1; y++) addTo(squareAt(x, y), thing)
    },
    remove(thing, left, top, right, bottom) {
      cover(left, top, right, bottom)
      for (let x = x0; x <= x1; x++) for (let y = y0; y <= y1; y++) removeFrom(squareAt(x, y), thing)
    },
    clear() {
      counts.fill(0)
    },
    collect(left, top, right, bottom) {
      cover(left, top, right, bottom)
      stamp++
      let count = 0
      for (let x = x0; x <= x1; x++) {
        for (let y = y0; y <= y1; y++) {
          const square = squareAt(x, y)
          const held = squares[square]
          if (!held) continue
          for (let at = (counts[square] ?? 0) - 1; at >= 0; at--) {
            const thing = held[at] ?? 0
            if (seen[thing] === stamp) continue
            seen[thing] = stamp
            found[count++] = thing
          }
        }
      }
      return count
    },
  }
}
