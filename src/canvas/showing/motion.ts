import type { ReactFlowInstance } from '@xyflow/react'
import { around, type Point } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import type { Session } from '../../store/index.ts'
import type { Seen, Size } from '../fit.ts'
import { between, glide } from '../glide.ts'
import type { Standing } from './stand.ts'

/** Moves the map on the projector from one drawing to the next. */
export interface Motion {
  /** To this: at once, or in one motion, so that eyes can follow. */
  to(stand: Standing, how: 'atOnce' | 'moving'): void
  /** Stops where it is. */
  stop(): void
}

/** Of more things than these nobody follows any. */
const MOST = 150
/** What moves by less, px of the map, stays. */
const LEAST = 1
/** A view is kept that shows everything by at least this share of how large it could be, and at most its inverse. */
const ABOUT = 0.85

/** Makes it for a map on a canvas of a size, px. */
export function createMotion(session: Session, flow: ReactFlowInstance, size: () => Size): Motion {
  const { view } = session
  let goal: Standing | null = null
  return {
    to(stand, how) {
      goal = stand
      const arrive = (): void => {
        view.setState({ staged: stand.staged })
        void flow.setViewport(stand.seen)
      }
      const from = placesNow(session)
      const to = stand.staged?.places ?? placesOnMap(session)
      const part = view.getState().staged?.part ?? null
      const moves = [...to].some(([id, place]) => isElsewhere(from.get(id), place))
      const isOther = part !== (stand.staged?.part ?? null)
      const seenNow = flow.getViewport()
      if (how === 'atOnce' || isOther || to.size > MOST || (!moves && isSameView(seenNow, stand.seen))) {
        arrive()
        return
      }
      const bends = stand.staged?.bends ?? new Map<Id, number | null>()
      glide({
        show(share) {
          if (share >= 1) {
            arrive()
            return
          }
          view.setState({ staged: { places: mixed(from, to, share), bends, part, isPassing: true } })
          void flow.setViewport(between(seenNow, stand.seen, size(), share))
        },
        isWanted: () => goal === stand,
        onEnd(isThere) {
          if (isThere) goal = null
        },
      })
    },
    stop() {
      goal = null
    },
  }
}

/** Whether the view as it is shows all of a drawing about as large as it could be: then an edit need not move it. */
export function isKeptSeen(
  session: Session,
  now: Seen,
  { seen, box }: Standing,
  { width, height }: Size,
): boolean {
  const share = now.zoom / seen.zoom
  if (share < ABOUT || share > 1 / ABOUT) return false
  const { bounds } = session.drawing.getState().drawing
  const { left, top, right, bottom } = around(bounds, box)
  return (
    left * now.zoom + now.x >= 0 &&
    top * now.zoom + now.y >= 0 &&
    right * now.zoom + now.x <= width &&
    bottom * now.zoom + now.y <= height
  )
}

function placesNow(session: Session): ReadonlyMap<Id, Point> {
  const { variables, labels } = session.drawing.getState().drawing
  return new Map([...variables.values(), ...labels.values()].map(({ id, centre }) => [id, centre]))
}

function placesOnMap(session: Session): ReadonlyMap<Id, Point> {
  const { variables, labels } = session.document.state.getState().map
  return new Map(
    [...Object.values(variables), ...Object.values(labels)].map(({ id, x, y }) => [id, { x, y }]),
  )
}

function mixed(
  from: ReadonlyMap<Id, Point>,
  to: ReadonlyMap<Id, Point>,
  share: number,
): ReadonlyMap<Id, Point> {
  return new Map(
    [...to].map(([id, place]) => {
      const start = from.get(id) ?? place
      return [id, { x: start.x + (place.x - start.x) * share, y: start.y + (place.y - start.y) * share }]
    }),
  )
}

function isElsewhere(one: Point | undefined, other: Point): boolean {
  return one !== undefined && Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)) > LEAST
}

function isSameView(one: Seen, other: Seen): boolean {
  return one.x === other.x && one.y === other.y && one.zoom === other.zoom
}
