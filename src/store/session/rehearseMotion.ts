import { type Drawing, drawMap } from '../../layout/index.ts'
import { PAGE_PACE, startPieces } from '../../pace/index.ts'
import type { Session } from '../types/index.ts'

/** A picture of more names and links takes so long that none is shown on the way. */
const MOST_MOVING = 500
/**
 * Pictures that are drawn for nothing before a motion of the whole map, each with one name more aside than the one before: code that is not
 * yet used to it takes several times as long.
 */
const PICTURES = 16

/** Draws a few pictures of a motion, a picture a piece, and forgets them: those that are shown then come in time. What it answers stops it. */
export function rehearseMotion({ document, loops, drawing }: Session): () => void {
  const { map } = document.state.getState()
  const { marked } = loops.getState()
  const variables = Object.values(map.variables)
  if (variables.length + Object.keys(map.links).length > MOST_MOVING) return () => {}
  function* work(): Generator<void, void> {
    let before: Drawing = drawing.getState().drawing
    for (let picture = 1; picture <= PICTURES; picture++) {
      const aside = variables.slice(0, picture)
      const moved = new Map(aside.map(({ id, x, y }) => [id, { x: x + picture, y: y - picture }]))
      before = drawMap({ map, marked, moved, isPassing: picture % 4 !== 0 }, before)
      yield
    }
  }
  return startPieces(work(), PAGE_PACE)
}
