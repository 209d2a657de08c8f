/** Finds things by where they are: things by number, in squares of the plane. */
export interface Grid {
  /** Puts a thing into all squares that its box, px, comes into, and takes it out of those it was in. */
  put(thing: number, left: number, top: number, right: number, bottom: number): void
  /** Takes a thing out. */
  remove(thing: number): void
  clear(): void
  /** Writes what may come into a box to `found`, each once, and tells how many there are. */
  collect(left: number, top: number, right: number, bottom: number): number
  readonly found: Int32Array
}

/** The plane is folded over after so many squares each way: what lies that far away is found as well, and does no harm. */
const SIDE = 64

/** Up to so many things are looked through one by one, which is faster than keeping them in squares. */
const FEW = 160
/** What touches nothing. */
const NOWHERE = Number.POSITIVE_INFINITY

/** Makes a grid for so many things, with squares of `size` px. */
export function createGrid(things: number, size: number): Grid {
  return things <= FEW ? createList(things) : createSquares(things, size)
}

/** Holds the boxes of few things one after the other. */
function createList(things: number): Grid {
  const left = new Float64Array(things).fill(NOWHERE)
  const top = new Float64Array(things)
  const right = new Float64Array(things)
  const bottom = new Float64Array(things)
  const found = new Int32Array(things)
  return {
    found,
    put(thing, l, t, r, b) {
      left[thing] = l
      top[thing] = t
      right[thing] = r
      bottom[thing] = b
    },
    remove(thing) {
      left[thing] = NOWHERE
    },
    clear() {
      left.fill(NOWHERE)
    },
    collect(l, t, r, b) {
      let count = 0
      for (let thing = 0; thing < things; thing++) {
        if ((left[thing] ?? 0) > r || (right[thing] ?? 0) < l) continue
        if ((top[thing] ?? 0) > b || (bottom[thing] ?? 0) < t) continue
        found[count++] = thing
      }
      return count
    },
  }
}

function createSquares(things: number, size: number): Grid {
  const squares: (Int32Array | undefined)[] = new Array(SIDE * SIDE)
  const counts = new Int32Array(SIDE * SIDE)
  const seen = new Int32Array(things)
  const found = new Int32Array(things)
  let stamp = 0
  // The squares that each thing is in: from the first to the last each way; none when the first is after the last.
  const firstX = new Int32Array(things).fill(1)
  const firstY = new Int32Array(things)
  const lastX = new Int32Array(things)
  const lastY = new Int32Array(things)

  function squareAt(x: number, y: number): number {
    return (x & (SIDE - 1)) * SIDE + (y & (SIDE - 1))
  }

  function lastOf(first: number, end: number): number {
    return Math.min(first + SIDE - 1, Math.floor(end / size))
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

  function remove(thing: number): void {
    const [x0, x1] = [firstX[thing] ?? 1, lastX[thing] ?? 0]
    const [y0, y1] = [firstY[thing] ?? 0, lastY[thing] ?? 0]
    for (let x = x0; x <= x1; x++) for (let y = y0; y <= y1; y++) removeFrom(squareAt(x, y), thing)
    firstX[thing] = 1
    lastX[thing] = 0
  }

  return {
    found,
    put(thing, left, top, right, bottom) {
      const x0 = Math.floor(left / size)
      const y0 = Math.floor(top / size)
      const x1 = lastOf(x0, right)
      const y1 = lastOf(y0, bottom)
      const isThere =
        firstX[thing] === x0 && lastX[thing] === x1 && firstY[thing] === y0 && lastY[thing] === y1
      if (isThere) return
      remove(thing)
      for (let x = x0; x <= x1; x++) for (let y = y0; y <= y1; y++) addTo(squareAt(x, y), thing)
      firstX[thing] = x0
      firstY[thing] = y0
      lastX[thing] = x1
      lastY[thing] = y1
    },
    remove,
    clear() {
      counts.fill(0)
      firstX.fill(1)
      lastX.fill(0)
    },
    collect(left, top, right, bottom) {
      const x0 = Math.floor(left / size)
      const y0 = Math.floor(top / size)
      const x1 = lastOf(x0, right)
      const y1 = lastOf(y0, bottom)
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
