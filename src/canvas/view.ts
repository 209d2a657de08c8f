import type { ReactFlowInstance } from '@xyflow/react'
import type { CanvasView } from '../commands/index.ts'
import {
  around,
  type Box,
  type GroupDrawing,
  MARKS,
  type Point,
  pointsAlong,
  type TextDrawing,
} from '../layout/index.ts'
import type { Id } from '../model/index.ts'
import { fitted, readIn, revealing, roomToFit, type Seen, type Size } from './fit.ts'
import { focusCanvas, goTo } from './focus/focusCanvas.ts'
import { PARTS } from './focus/stop.ts'
import { between, glide } from './glide.ts'
import { createWhereabouts } from './here.ts'
import type { Hit } from './hit.ts'
import { quickRoom } from './quick/quickRoom.ts'
import type { Scene } from './scene.ts'
import { barRoom } from './touch/barRoom.ts'

/** A view that is to be seen again in a canvas of that size, and what is shown of it in the canvas as it is. */
export const keptView = (): { seen: Seen | null; size: Size; shown: Seen | null } => ({
  seen: null,
  size: { width: 0, height: 0 },
  shown: null,
})

/** Where the roles of what is lit are written, by variable: they are brought into view with the names that they stand beside. */
export const tagRoom = (): { boxes: ReadonlyMap<Id, Box> } => ({ boxes: new Map() })

/** So much of the foot is kept free of what is brought into view anyway, px. */
const FOOT = 36
/** Kept free of new names at the edges, px of the screen. */
const EDGE = 30
/** Where there is not room for all, what is brought into view is not made smaller than this for the rest. */
const READ = 0.86
/** What begins no farther from the upper edge stands there, px. */
const AT_TOP = 16
/** So much of a group's name is brought into view, px of the map. */
const NAME_WIDTH = 160

/** What commands may ask of the canvas, and what the canvas asks of itself. */
export interface StageView extends CanvasView {
  /** Brings what took the keyboard focus into view with the least movement. */
  revealHit(hit: Hit): void
  /** Glides to a view. */
  glideTo(seen: Seen): void
  /** What is seen, or where the view is gliding to. */
  heading(): Seen
  /** A hand is on the view now: where it was gliding to counts no more. */
  takeOver(): void
  /** Begins to notice where the keyboard comes and goes. Returns how to stop. */
  watch(): () => void
}

/** The view of one open map. `pointer` is where the pointer is over it, in px of the window. */
export function createView(scene: Scene, flow: ReactFlowInstance, pointer: () => Point | null): StageView {
  const drawn = () => scene.session.drawing.getState().drawing
  const tags = () => scene.session.of(tagRoom).boxes
  const bounds = () => [...tags().values()].reduce(around, drawn().bounds)
  // Where the view is gliding to. What is asked meanwhile starts from there, not from wherever it just passes.
  let goal: Seen | null = null
  const whereabouts = createWhereabouts(scene)
  const glideTo = (seen: Seen): void => {
    const [from, size] = [flow.getViewport(), sizeOf(scene)]
    goal = seen
    glide({
      show: (part) => void flow.setViewport(between(from, seen, size, part)),
      isWanted: () => goal === seen,
      onEnd: (isThere) => {
        if (isThere) goal = null
      },
    })
  }
  const zoomTo = (zoom: number): void => {
    goal = null
    void flow.zoomTo(zoom)
  }
  const revealBoxes = ([first, ...others]: readonly Box[]): void => {
    if (first === undefined) return
    const now = goal ?? flow.getViewport()
    const above = findRoom(scene.root())
    const size = sizeOf(scene)
    const { width, height } = size
    const foot = Math.max(0, (scene.session.of(quickRoom).get()?.foot ?? 0) - FOOT)
    const free = { ...size, width, height: Math.max(1, height - above - foot) }
    const box = readIn([first, ...others], free, Math.min(now.zoom, READ))
    const below = revealing(box, free, { ...now, y: now.y - above })
    const next = { ...below, y: below.y + above }
    // On the projector names stay as large as they are, whatever there is no room for.
    if (next.zoom < now.zoom && scene.session.view.getState().projector !== null) return
    if (next.x !== now.x || next.y !== now.y || next.zoom !== now.zoom) glideTo(next)
  }
  const reveal = (ids: readonly Id[]): void => {
    if (scene.session.view.getState().projector?.stage?.bring(ids)) return
    const { variables, labels, links } = drawn()
    revealBoxes(
      ids.flatMap((id) => {
        const arc = links.get(id)?.arc
        if (arc) return pointsAlong(arc).map(pointBox)
        return [...boxesOf(variables.get(id) ?? labels.get(id)), ...[tags().get(id) ?? []].flat()]
      }),
    )
  }
  return {
    room: () => roomToFit(sizeOf(scene)),
    zoomToFit: () => glideTo(fitted(bounds(), sizeOf(scene))),
    fitUnlessSeen() {
      const { left, right, top, bottom } = bounds()
      const { x, y, zoom } = goal ?? flow.getViewport()
      const size = sizeOf(scene)
      const { width, height } = size
      const isSeen =
        x + left * zoom >= 0 &&
        y + top * zoom >= 0 &&
        x + right * zoom <= width &&
        y + bottom * zoom <= height
      if (!isSeen) glideTo(fitted(bounds(), size))
    },
    animate: (show, isWanted) => new Promise((onEnd) => glide({ show, isWanted, onEnd })),
    zoomBy: (factor) => zoomTo(flow.getZoom() * factor),
    zoomTo100: () => zoomTo(1),
    middle() {
      const box = scene.root()?.getBoundingClientRect()
      if (box === undefined) return { x: 0, y: 0 }
      return scene.toMap({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
    },
    seen() {
      const { x, y, zoom } = goal ?? flow.getViewport()
      const { width, height } = sizeOf(scene)
      return {
        left: (EDGE - x) / zoom,
        top: (EDGE - y) / zoom,
        right: (width - EDGE - x) / zoom,
        bottom: (height - EDGE - y) / zoom,
      }
    },
    pointer() {
      const at = pointer()
      return at === null ? null : scene.toMap(at)
    },
    mapPoint: (x, y) => scene.toMap({ x, y }),
    centreOn({ x, y }) {
      const { zoom } = goal ?? flow.getViewport()
      const { width, height } = sizeOf(scene)
      glideTo({ x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom })
    },
    reveal,
    revealHit(hit) {
      if (hit.on === 'variable' || hit.on === 'label' || hit.on === 'link') reveal([hit.id])
      else if (hit.on === 'group') {
        const group = drawn().groups.get(hit.id)
        if (group) revealBoxes([nameBox(group)])
      } else if (hit.on === 'mark') {
        const mark = drawn().marks.get(hit.key)
        if (mark) revealBoxes([pointBox(mark.centre)])
      }
    },
    keepSeen() {
      const seen = goal ?? flow.getViewport()
      const size = sizeOf(scene)
      return () => {
        goal = null
        Object.assign(scene.session.of(keptView), { seen, size, shown: seen })
        void flow.setViewport(seen)
      }
    },
    glideTo,
    heading: () => goal ?? flow.getViewport(),
    takeOver() {
      goal = null
    },
    focus: () => focusCanvas(scene),
    focusOn: ({ kind, id }) => goTo(scene, { part: PARTS[kind], of: id }),
    here: whereabouts.here,
    meant: whereabouts.meant,
    watch: whereabouts.watch,
  }
}

/** What the find bar, and on a low canvas what is in focus, take of the canvas from above, px. */
export function findRoom(root: HTMLElement | null): number {
  if (root === null) return 0
  const { top } = root.getBoundingClientRect()
  const bars = [...root.querySelectorAll('.find-bar, .focus-chip')].map((bar) => bar.getBoundingClientRect())
  return Math.max(0, ...bars.filter((bar) => bar.top - top < AT_TOP).map((bar) => bar.bottom - top))
}

/** The part of the canvas on which things can be seen, px. */
export function sizeOf(scene: Pick<Scene, 'root'>): Size {
  const box = scene.root()?.getBoundingClientRect()
  if (box === undefined) return { width: 0, height: 0 }
  const { width, top, height } = box
  // The keyboard of a tablet lies over the page: what it leaves free is what is seen. And the bar for fingers lies over the canvas.
  const seen = window.visualViewport
  const free = seen?.scale === 1 ? seen.offsetTop + seen.height - top : height
  const room = barRoom(scene.root())
  return { width, height: Math.max(1, Math.min(height - room, free)), ...(room > 0 && { foot: 0 }) }
}

/** Where a text stands, as the one box of a list; none where there is no text. */
export function boxesOf(text: TextDrawing | undefined): readonly Box[] {
  if (text === undefined) return []
  const { centre, width, height } = text
  const [left, top] = [centre.x - width / 2, centre.y - height / 2]
  return [{ left, top, right: left + width, bottom: top + height }]
}

function pointBox({ x, y }: Point): Box {
  return { left: x, top: y, right: x, bottom: y }
}

/** The beginning of a group's name and of its box. */
function nameBox(group: GroupDrawing): Box {
  const { x, y } = group.name
  const { top, right } = group.box
  return {
    left: x,
    top: y - MARKS.groupNameSize,
    right: Math.min(right, x + NAME_WIDTH),
    bottom: Math.max(top, y),
  }
}
