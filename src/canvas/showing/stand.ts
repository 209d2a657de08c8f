import {
  type Box,
  type Drawing,
  drawMap,
  type MarkedLoop,
  NAME_STYLE,
  type Point,
} from '../../layout/index.ts'
import type { CausalMap, Id } from '../../model/index.ts'
import { centredOn, type Seen, type Size, wholeZoom } from '../fit.ts'
import type { InFocus } from './focus.ts'
import { type Gaps, squeezed } from './squeeze.ts'

/** How a map stands on the projector: where its things are drawn, null for where they are, and the view of them. */
export interface Standing {
  readonly places: ReadonlyMap<Id, Point> | null
  readonly seen: Seen
}

/** The scale at which names are 20 px high on the screen, and a little to spare. */
const LEGIBLE = 20.1 / NAME_STYLE.size
/** So many names are always shown as large as that. */
const ALWAYS = 25
/** A small map is not blown up beyond this. */
const MOST = 2.4
/** px of the screen. */
const MARGIN = 40
/** What is tried for more room, in turn. */
const GAPS: readonly Gaps[] = [
  { across: 64, down: 40 },
  { across: 44, down: 28 },
  { across: 26, down: 18 },
  { across: 10, down: 8 },
]
/** Arcs reach beyond the names: so often the room for those is made smaller. */
const TRIES = 4

/**
 * How a map stands on a projector of this size: as large as it can, and with names of at least 20 px on the screen. When the
 * whole is too wide for that, its things are drawn closer together; a map of more than 25 names, or so long a loop, for which
 * even that is not enough, is shown whole. `lit` is what is in the spotlight and alone has to be seen, null for everything.
 */
export function standing(
  map: CausalMap,
  marked: readonly MarkedLoop[],
  lit: InFocus | null,
  size: Size,
): Standing {
  const drawing = drawMap({ map, marked })
  const box = boxOf(drawing, lit)
  const zoom = wholeZoom(box, size, MARGIN)
  const names = [...drawing.variables.values()].filter(({ id }) => lit === null || lit.variables.has(id))
  const asItIs = { places: null, seen: centredOn(box, size, Math.min(zoom, MOST)) }
  if (zoom >= LEGIBLE || names.length === 0) return asItIs

  const others = [...drawing.variables.values(), ...drawing.labels.values()].filter(
    (text) => !names.includes(text),
  )
  const whole: Size = {
    width: (size.width - 2 * MARGIN) / LEGIBLE,
    height: (size.height - 2 * MARGIN) / LEGIBLE,
  }
  let best: { readonly places: ReadonlyMap<Id, Point>; readonly box: Box; readonly zoom: number } | null =
    null
  for (const gaps of GAPS) {
    let room = whole
    for (let trial = 0; trial < TRIES; trial++) {
      const { places, isClear } = squeezed(names, others, room, gaps)
      const now = boxOf(drawMap({ map, marked, moved: places }), lit)
      const reached = wholeZoom(now, size, MARGIN)
      if (isClear && reached >= LEGIBLE)
        return { places, seen: centredOn(now, size, Math.min(reached, MOST)) }
      if ((isClear || gaps === GAPS.at(-1)) && (best === null || reached > best.zoom))
        best = { places, box: now, zoom: reached }
      room = {
        width: room.width - Math.max(0, now.right - now.left - whole.width),
        height: room.height - Math.max(0, now.bottom - now.top - whole.height),
      }
    }
  }
  if (best === null || names.length > ALWAYS) return asItIs
  return { places: best.places, seen: centredOn(best.box, size, LEGIBLE) }
}

/** The smallest box around what has to be seen. */
function boxOf(drawing: Drawing, lit: InFocus | null): Box {
  if (lit === null) return drawing.bounds
  const points: Point[] = []
  for (const id of lit.variables) {
    const text = drawing.variables.get(id)
    if (text === undefined) continue
    const { centre, width, height } = text
    points.push({ x: centre.x - width / 2, y: centre.y - height / 2 })
    points.push({ x: centre.x + width / 2, y: centre.y + height / 2 })
  }
  for (const id of lit.links) {
    const link = drawing.links.get(id)
    if (link) points.push(link.arc.from, link.arc.middle, link.arc.to, link.sign)
  }
  return {
    left: Math.min(...points.map(({ x }) => x)),
    top: Math.min(...points.map(({ y }) => y)),
    right: Math.max(...points.map(({ x }) => x)),
    bottom: Math.max(...points.map(({ y }) => y)),
  }
}
