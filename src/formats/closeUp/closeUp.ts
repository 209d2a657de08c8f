import { type Drawing, drawLabel, drawMap, drawName, MARKS } from '../../layout/index.ts'
import { type FeedbackLoop, findLoops, labelOf, numberLoops } from '../../loops/index.ts'
import { type CausalMap, loopKey } from '../../model/index.ts'
import { partOf, type Radii, ringOf } from './ring.ts'
import { closeUpScale, type Frame, markLines, writeCloseUp } from './writeCloseUp.ts'

/**
 * How many names a picture may have, the best first: four leave room for the loop's own name between them, and two are a line there
 * and back rather than a ring.
 */
const LENGTHS: readonly number[] = [4, 5, 3, 2]
/** Loops that are tried until the names of one can be as large as wanted. */
const MOST_TRIED = 12
/** How much wider than high a ring may be; three names on a wider one look like a heart. */
const WIDEST = { three: 1.5, more: 2.4 } as const
/** Times that a ring is made smaller so that all about it stays in the frame. */
const TRIES = 4

interface CloseUp {
  readonly part: CausalMap
  readonly drawing: Drawing
  readonly names: ReadonlyMap<string, string>
  /** Against the size on the map. */
  readonly scale: number
}

/**
 * A part of a map as a picture that can be read in a small frame: its key loop, which is one that people pinned or named, else the shortest that makes
 * a ring; at most five names, drawn anew for the frame and not shrunk. Null when the map has no loop as short as that.
 */
export function drawCloseUp(map: CausalMap, frame: Frame): string | null {
  const list = findLoops(map, { maxLength: Math.max(...LENGTHS) })
  const notes = Object.values(map.loopNotes)
  const told = new Map(notes.map((note) => [loopKey(note.links), note]))
  const numbers = numberLoops(null, list, notes)
  const rank = ({ key, links }: FeedbackLoop): number => {
    const note = told.get(key)
    const unsaid = note?.pinned ? 0 : note === undefined || note.name === '' ? 100 : 50
    return unsaid + LENGTHS.indexOf(links.length)
  }
  const tried = list.loops
    .filter(({ links }) => LENGTHS.includes(links.length))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, MOST_TRIED)
  let best: CloseUp | null = null
  for (const loop of tried) {
    const made = drawLoop(map, loop, labelOf(numbers, loop), told.get(loop.key)?.name ?? '', frame)
    if (best === null || made.scale > best.scale * 1.01) best = made
    if (best.scale >= (frame.nameSize / 15) * 0.999) break
  }
  return best === null ? null : writeCloseUp(best.part, best.drawing, frame, best.names)
}

/** A loop alone as a ring that fills the frame. */
function drawLoop(map: CausalMap, loop: FeedbackLoop, text: string, name: string, frame: Frame): CloseUp {
  const part = partOf(map, loop.variables, loop.links)
  const wanted = frame.nameSize / 15
  const sizes = loop.variables.map((id) => drawName(map.variables[id]?.name ?? ''))
  const widest = Math.max(...sizes.map(({ width }) => width))
  const highest = Math.max(...sizes.map(({ height }) => height))
  const high = (frame.height / wanted - highest) / 2
  let radii: Radii = {
    x: Math.min(
      (frame.width / wanted - widest) / 2,
      (loop.links.length === 3 ? WIDEST.three : WIDEST.more) * high,
    ),
    y: high,
  }
  // Two stand side by side; else one stands at the top.
  const start = loop.links.length === 2 ? 0.5 : -0.25
  let drawing = drawn()
  for (let again = 0; again < TRIES; again++) {
    const { left, top, right, bottom } = drawing.bounds
    const over = {
      x: (right - left - (frame.width - 18) / wanted) / 2,
      y: (bottom - top - (frame.height - 18) / wanted) / 2,
    }
    if (over.x <= 0 && over.y <= 0) break
    radii = {
      x: Math.max(60, radii.x - Math.max(0, over.x)),
      y: Math.max(40, radii.y - Math.max(0, over.y)),
    }
    drawing = drawn()
  }
  const middle = fitMark(drawing, name) ?? fitMark(drawing, '')
  const marks = new Map(
    [...drawing.marks].map(([key, mark]) => [
      key,
      { ...mark, centre: { x: 0, y: middle?.y ?? 0 }, clockwise: true },
    ]),
  )
  return {
    part,
    drawing: { ...drawing, marks },
    names: new Map([[loop.key, middle?.name ?? '']]),
    // Where not even the mark has room another loop is better.
    scale: middle === null ? 0 : closeUpScale(drawing.bounds, frame),
  }

  function drawn(): Drawing {
    const { places, bends } = ringOf(loop, { centre: { x: 0, y: 0 }, radii, start, way: 1 })
    return drawMap({ map: part, marked: [{ loop, text }], moved: places, bends })
  }
}

/** Where the mark stands in the middle of a ring so that it and the name below it touch no variable; null where they would. */
function fitMark(drawing: Drawing, name: string): { readonly name: string; readonly y: number } | null {
  const lines = markLines(name).length
  const half = Math.max(MARKS.loopDiameter, lines > 0 ? drawLabel(name).width * 1.12 : 0) / 2 + 5
  const height = MARKS.loopDiameter + lines * 18 + (lines > 0 ? 4 : 0)
  let [top, bottom] = [drawing.bounds.top, drawing.bounds.bottom]
  for (const { centre, width, height: high } of drawing.variables.values()) {
    if (Math.abs(centre.x) > width / 2 + half) continue
    if (centre.y < 0) top = Math.max(top, centre.y + high / 2)
    else bottom = Math.min(bottom, centre.y - high / 2)
  }
  if (bottom - top < height) return null
  return { name, y: (top + bottom - height) / 2 + MARKS.loopDiameter / 2 }
}
