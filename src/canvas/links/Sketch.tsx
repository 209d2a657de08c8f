import { type Arc, arcBetween, type Box, MARKS, type Point, type TextDrawing } from '../../layout/index.ts'
import { useDrawing } from '../../store/index.ts'
import { triangle } from '../path.ts'
import { useScene } from '../scene.ts'
import { useSignal } from '../signal.ts'

/** How far the arc of a link bows while nobody knows yet on which loops it will be. */
const BEND = 0.1

/** The link being drawn by hand, from the rim of a variable to the pointer or to the variable under it. */
export default function Sketch() {
  const { session, sketch } = useScene()
  const drawn = useSignal(sketch, (value) => value)
  const source = useDrawing(session, ({ variables }) => drawn && variables.get(drawn.source))
  const target = useDrawing(session, ({ variables }) => drawn?.target && variables.get(drawn.target))
  if (!drawn || !source) return null
  const to = target ? target.centre : drawn.at
  if (Math.hypot(to.x - source.centre.x, to.y - source.centre.y) < 1) return null
  const arc = arcBetween(source.centre, boxOf(source), to, target ? boxOf(target) : pointBox(to), BEND)
  return (
    <g className="sketch">
      <path d={lineOf(arc)} />
      <path className="head" d={triangle(headOf(arc))} />
    </g>
  )
}

function boxOf({ centre, width, height }: TextDrawing): Box {
  return {
    left: centre.x - width / 2,
    top: centre.y - height / 2,
    right: centre.x + width / 2,
    bottom: centre.y + height / 2,
  }
}

function pointBox({ x, y }: Point): Box {
  return { left: x, top: y, right: x, bottom: y }
}

function lineOf({ from, to, radius, clockwise, large }: Arc): string {
  const curve = Number.isFinite(radius)
    ? `A${radius} ${radius} 0 ${large ? 1 : 0} ${clockwise ? 1 : 0} `
    : 'L'
  return `M${from.x} ${from.y}${curve}${to.x} ${to.y}`
}

/** The corners of the arrowhead at the end of an arc, tip first, as on the links themselves. */
function headOf({ to, heading }: Arc): readonly Point[] {
  const corner = (side: number): Point => ({
    x: to.x - MARKS.headLength * Math.cos(heading) - side * MARKS.headHalfWidth * Math.sin(heading),
    y: to.y - MARKS.headLength * Math.sin(heading) + side * MARKS.headHalfWidth * Math.cos(heading),
  })
  return [to, corner(1), corner(-1)]
}
