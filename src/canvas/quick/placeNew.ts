import { type Box, type Drawing, drawName, freePlace, type Point } from '../../layout/index.ts'
import type { Meant } from '../../model/index.ts'
import { chains, rings, ringThrough, type Shape, tails, ways } from './shapesOfChains.ts'
import { trailsOf } from './trails.ts'

type Meaning = Extract<Meant, { readonly ok: true }>

/** More new variables than this are put in rows below the map: to look for a place for each would take too long. */
const MOST_PLACED = 120
/** On a map with more links than this only the first few shapes are tried. */
const MANY_LINKS = 1500
const FEW_SHAPES = 4
/** What a shape costs: px that its variables must give way, and lie out of sight; and px for each shape that is liked better. */
const OUT_OF_SIGHT = 1.5
const LESS_LIKED = 12
/** And for each quarter of the way from one to the next that meets a name, a link or a mark. */
const CROSSED = 30
const DOT = { width: 4, height: 4 }
/** Between the middles of names in rows, px. */
const COLUMN = 190
const ROW = 110

/**
 * Places for the new variables of a meaning, by their indexes: closed chains as rings, others as rows, each near what it is linked to
 * and clear of what is there. `seen` is what is seen of the map; what fits in goes there.
 */
export function placeNew(meant: Meaning, drawing: Drawing, seen: Box): ReadonlyMap<number, Point> {
  const fresh = meant.variables.flatMap(({ id }, index) => (id === null ? [index] : []))
  if (fresh.length > MOST_PLACED) return inRows(fresh, drawing)
  const placed = new Map<number, Point>()
  const found = new Map<number, Point>()
  meant.variables.forEach(({ id }, index) => {
    const there = id === null ? undefined : drawing.variables.get(id)
    if (there) placed.set(index, there.centre)
  })
  let standing = drawing
  const isKnown = (index: number): boolean => placed.has(index) || meant.variables[index]?.id !== null

  const put = (run: readonly number[], shapes: readonly Shape[]): void => {
    const best = bestShape(
      shapes,
      run.map((index) => drawName(meant.variables[index]?.name ?? '')),
      standing,
      seen,
    )
    run.forEach((index, at) => {
      const set = drawName(meant.variables[index]?.name ?? '')
      const free = freePlace(standing, best[at] ?? middleOf(seen), set)
      const centre = { x: Math.round(free.x), y: Math.round(free.y) }
      const id = `new ${index}`
      standing = { ...standing, variables: new Map(standing.variables).set(id, { id, centre, ...set }) }
      placed.set(index, centre)
      found.set(index, centre)
    })
  }
  const join = (before: number | null, run: readonly number[], after: number | null): void => {
    if (run.length === 0) return
    const from = before === null ? undefined : placed.get(before)
    const to = after === null ? undefined : placed.get(after)
    if (from && to)
      put(
        run,
        before === after && run.length > 1 ? ringThrough(from, run.length) : ways(from, to, run.length),
      )
    else if (from) put(run, tails(from, run.length))
    else if (to) put([...run].reverse(), tails(to, run.length))
    else put(run, chains(seen, run.length))
  }

  for (const trail of trailsOf(meant)) {
    let before: number | null = null
    let run: number[] = []
    for (const index of trail) {
      const at = run.indexOf(index)
      if (at >= 0) {
        // It comes back to itself: from there on it is a ring, and what led there hangs on it.
        const [tail, ring] = [run.slice(0, at), run.slice(at)]
        if (before === null) {
          put(ring, ring.length > 2 ? rings(seen, ring.length) : chains(seen, ring.length))
          join(null, tail, index)
        } else {
          join(before, [...tail, index], null)
          join(index, ring.slice(1), index)
        }
      } else if (isKnown(index)) join(before, run, index)
      else {
        run.push(index)
        continue
      }
      before = index
      run = []
    }
    join(before, run, null)
  }
  const alone = fresh.filter((index) => !placed.has(index))
  join(null, alone, null)
  return found
}

/** The shape whose variables have to give way least and are seen. */
function bestShape(
  shapes: readonly Shape[],
  sizes: readonly { readonly width: number; readonly height: number }[],
  drawing: Drawing,
  seen: Box,
): Shape {
  let best: Shape = []
  let least = Number.POSITIVE_INFINITY
  const tried = drawing.links.size > MANY_LINKS ? shapes.slice(0, FEW_SHAPES) : shapes
  for (const [liking, shape] of tried.entries()) {
    let cost = liking * LESS_LIKED
    for (const [at, point] of shape.entries()) {
      const size = sizes[at] ?? { width: 0, height: 0 }
      if (cost >= least) break
      cost += OUT_OF_SIGHT * outside(seen, point, size)
      const free = freePlace(drawing, point, size)
      cost += Math.hypot(free.x - point.x, free.y - point.y)
      cost += CROSSED * crossings(drawing, point, shape[at + 1])
    }
    if (cost < least) {
      best = shape
      least = cost
    }
    if (cost <= liking * LESS_LIKED) break
  }
  return best
}

function crossings(drawing: Drawing, from: Point, to: Point = from): number {
  return [0.25, 0.5, 0.75].filter((share) => {
    const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    return freePlace(drawing, point, DOT) !== point
  }).length
}

function outside(
  seen: Box,
  { x, y }: Point,
  size: { readonly width: number; readonly height: number },
): number {
  const across = Math.max(0, seen.left - x + size.width / 2, x + size.width / 2 - seen.right)
  const down = Math.max(0, seen.top - y + size.height / 2, y + size.height / 2 - seen.bottom)
  return across + down
}

function middleOf(box: Box): Point {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
}

function inRows(fresh: readonly number[], { bounds }: Drawing): ReadonlyMap<number, Point> {
  const columns = Math.ceil(Math.sqrt(fresh.length))
  return new Map(
    fresh.map((index, at) => {
      const x = Math.round(bounds.left) + (at % columns) * COLUMN
      return [index, { x, y: Math.round(bounds.bottom) + (1 + Math.floor(at / columns)) * ROW }]
    }),
  )
}
