import type { Box, Point, TextDrawing } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import type { Scene } from '../scene.ts'
import { shiftBeside } from './beside.ts'
import { createSnap, type Snapped, type Standing } from './snap.ts'

/** How near a thing must come before it is drawn to a place, px of the screen. */
const REACH = 5

/** Snaps one drag and shows its guides. */
export interface Snapper {
  /** Where what is dragged stands when the pointer has moved it by so much; `free` leaves it there. */
  snapped(by: Point, free: boolean): ReadonlyMap<Id, Point>
  /** Where it stands once it is dropped there: beside what stands there already, not on it. */
  dropped(places: ReadonlyMap<Id, Point>): ReadonlyMap<Id, Point>
}

/**
 * Begins a drag of things from these places by those in `held`, whose common box is what snaps. What is in view and stays is
 * sorted now, and again only when the view has moved.
 */
export function createSnapper(scene: Scene, places: ReadonlyMap<Id, Point>, held: readonly Id[]): Snapper {
  const { variables, labels } = scene.session.drawing.getState().drawing
  const texts = [...variables.values(), ...labels.values()]
  const atStart = (id: Id): TextDrawing[] => {
    const [text, centre] = [variables.get(id) ?? labels.get(id), places.get(id)]
    return text && centre ? [{ ...text, centre }] : []
  }
  const own = held.flatMap(atStart)
  const anchor = commonBox(own.length > 0 ? own : [...places.keys()].flatMap(atStart))
  let seen = viewOf(scene)
  const sort = () => createSnap(texts.filter((text) => !places.has(text.id) && isIn(text, seen)))
  let snap = sort()

  const find = (by: Point): Snapped => {
    const now = viewOf(scene)
    if (now.left !== seen.left || now.top !== seen.top || now.right !== seen.right) {
      seen = now
      snap = sort()
    }
    const centre = { x: anchor.centre.x + by.x, y: anchor.centre.y + by.y }
    return snap({ ...anchor, centre }, REACH * scaleOf(scene))
  }
  return {
    snapped(by, free) {
      const { at, exact, guides } = free
        ? { at: plus(anchor.centre, by), exact: { x: false, y: false }, guides: [] }
        : find(by)
      scene.guides.set(guides.map(([from, to]) => `M${from.x} ${from.y}L${to.x} ${to.y}`).join(''))
      const way = { x: at.x - anchor.centre.x, y: at.y - anchor.centre.y }
      const next = new Map<Id, Point>()
      for (const [id, place] of places) {
        const { x, y } = plus(place, way)
        next.set(id, { x: exact.x ? x : Math.round(x), y: exact.y ? y : Math.round(y) })
      }
      return next
    },
    dropped(next) {
      const things = [...next].flatMap(([id, centre]) => atStart(id).map((text) => ({ ...text, centre })))
      const by = shiftBeside(
        things,
        texts.filter(({ id }) => !next.has(id)),
      )
      if (by.x === 0 && by.y === 0) return next
      return new Map(
        [...next].map(([id, { x, y }]) => [id, { x: Math.round(x + by.x), y: Math.round(y + by.y) }]),
      )
    },
  }
}

function plus(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y }
}

function viewOf(scene: Scene): Box {
  const box = scene.root()?.getBoundingClientRect() ?? { left: 0, top: 0, right: 0, bottom: 0 }
  const [start, end] = [
    scene.toMap({ x: box.left, y: box.top }),
    scene.toMap({ x: box.right, y: box.bottom }),
  ]
  return { left: start.x, top: start.y, right: end.x, bottom: end.y }
}

/** px of the map for one of the screen. */
function scaleOf(scene: Scene): number {
  return scene.toMap({ x: 1, y: 0 }).x - scene.toMap({ x: 0, y: 0 }).x
}

function isIn({ centre, width, height }: Standing, box: Box): boolean {
  return (
    centre.x + width / 2 > box.left &&
    centre.x - width / 2 < box.right &&
    centre.y + height / 2 > box.top &&
    centre.y - height / 2 < box.bottom
  )
}

/** The box around things. One alone keeps its centre to the last digit. */
function commonBox(things: readonly Standing[]): Standing {
  const [only] = things
  if (things.length === 1 && only !== undefined) return only
  const edges = (of: (thing: Standing) => readonly [number, number]): readonly [number, number] => {
    const all = things.map(of)
    return [Math.min(...all.map(([from]) => from)), Math.max(...all.map(([, to]) => to))]
  }
  const [left, right] = edges(({ centre, width }) => [centre.x - width / 2, centre.x + width / 2])
  const [top, bottom] = edges(({ centre, height }) => [centre.y - height / 2, centre.y + height / 2])
  return {
    centre: { x: (left + right) / 2, y: (top + bottom) / 2 },
    width: right - left,
    height: bottom - top,
  }
}
