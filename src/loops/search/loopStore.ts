/** Loops as they are found, kept as the routes of arcs that they take: parallel links are told apart when they are packed. */
export interface LoopStore {
  /** Keeps a route; false, and no more are kept, when the loops along it would not fit. */
  take(route: Int32Array, length: number): boolean
  /** How many routes are kept. */
  routes(): number
  /** How many loops they stand for. */
  loops(): number
  /** True once a route did not fit. */
  isFull(): boolean
  /** How full it is now, to go back to. */
  mark(): StoreMark
  /** Forgets what was taken since the mark, and that something did not fit. */
  backTo(mark: StoreMark): void
  /** Where route `route` begins; it ends where the next begins. */
  beginOf(route: number): number
  /** The arc at a place. */
  arcAt(place: number): number
}

/** How full a store was at some time. */
export interface StoreMark {
  readonly routes: number
  readonly loops: number
  readonly links: number
}

/** Arcs in one piece of the store: what is kept never has to be copied to grow. */
const PIECE_BITS = 14
const PIECE = 1 << PIECE_BITS
const WITHIN = PIECE - 1

/**
 * Makes a store for at most so many loops and, of all of them together, so many links: 4 bytes an arc and 4 a route. `ways`
 * tells how many loops there are along a route, and is null where every arc is one link.
 */
export function createLoopStore(
  maxLoops: number,
  maxLinks: number,
  ways: ((route: Int32Array, length: number) => number) | null = null,
): LoopStore {
  const pieces: Int32Array[] = [new Int32Array(PIECE)]
  const ends: Int32Array[] = [new Int32Array(PIECE)]
  let piece = pieceFor(0)
  let used = 0
  let routes = 0
  let loops = 0
  let links = 0
  let full = false

  return {
    take,
    routes: () => routes,
    loops: () => loops,
    isFull: () => full,
    mark: () => ({ routes, loops, links }),
    backTo(mark) {
      ;({ routes, loops, links } = mark)
      used = beginOf(routes)
      piece = pieceFor(used)
      full = false
    },
    beginOf,
    arcAt: (place) => pieces[place >> PIECE_BITS]?.[place & WITHIN] ?? 0,
  }

  function take(route: Int32Array, length: number): boolean {
    const more = ways === null ? 1 : ways(route, length)
    if (full || loops + more > maxLoops || links + more * length > maxLinks) {
      full = true
      return false
    }
    const first = used & WITHIN
    if (first !== 0 && first + length <= PIECE) {
      for (let at = 0; at < length; at++) piece[first + at] = route[at] ?? 0
    } else {
      takeAcross(route, length)
    }
    used += length
    links += more * length
    loops += more
    routes++
    endsFor(routes)[routes & WITHIN] = used
    return true
  }

  /** A route that begins a piece, or lies across two. */
  function takeAcross(route: Int32Array, length: number): void {
    for (let at = 0; at < length; at++) {
      const place = used + at
      if ((place & WITHIN) === 0) piece = pieceFor(place)
      piece[place & WITHIN] = route[at] ?? 0
    }
  }

  function pieceFor(place: number): Int32Array {
    return pieceOf(pieces, place)
  }

  function endsFor(route: number): Int32Array {
    return pieceOf(ends, route)
  }

  function beginOf(route: number): number {
    return ends[route >> PIECE_BITS]?.[route & WITHIN] ?? 0
  }
}

/** The piece that a place lies in, made when there is none yet. */
function pieceOf(pieces: Int32Array[], place: number): Int32Array {
  const number = place >> PIECE_BITS
  const there = pieces[number]
  if (there !== undefined) return there
  const made = new Int32Array(PIECE)
  pieces.push(made)
  return made
}
