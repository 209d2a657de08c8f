import { ViewportPortal } from '@xyflow/react'
import { memo, useEffect, useMemo } from 'react'
import {
  type Box,
  boxAround,
  type Drawing,
  drawMap,
  MARKS,
  pointsAlong,
  signOutline,
  type TextDrawing,
} from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { useView } from '../../store/index.ts'
import { stroke, triangle } from '../path.ts'
import { useScene } from '../scene.ts'
import { Text } from '../things/Text.tsx'
import type { LinePlan } from './planLine.ts'

/** What would be drawn, on the map in its place, in a look that says that it is not there yet. */
export const Preview = memo(function Preview({
  plan,
  onDrawn,
}: {
  readonly plan: LinePlan
  /** Told the box around all that is shown, and null once it is shown no more. */
  onDrawn(box: Box | null): void
}) {
  const { session } = useScene()
  const drawing = useMemo(() => {
    const { marked } = session.loops.getState()
    return drawMap({ map: plan.would, marked }, session.drawing.getState().drawing)
  }, [plan, session])
  useEffect(() => {
    session.view.getState().projector?.stage?.bring(plan.named)
    onDrawn(boxOf(plan, drawing))
  }, [plan, drawing, onDrawn, session])
  useEffect(() => () => onDrawn(null), [onDrawn])
  const fresh = new Set(plan.variables)
  // Of a map that is projected in parts the names of other parts are not there to be seen.
  const part = useView(session, ({ staged }) => staged?.part ?? null)
  const isUnseen = (id: Id): boolean => fresh.has(id) || part?.variables.has(id) === false
  const links = plan.links.flatMap((id) => drawing.links.get(id) ?? [])
  return (
    <ViewportPortal>
      <div className="layer over quick-preview" aria-hidden="true" data-testid="quick-preview">
        {plan.named.map((id) => {
          const text = drawing.variables.get(id)
          if (text === undefined) return null
          return (
            <div key={id} className={fresh.has(id) ? 'thing new' : 'thing known'} style={placeOf(text)}>
              {isUnseen(id) && <Text lines={text.lines} empty="Unnamed" />}
            </div>
          )
        })}
        <svg className="layer" role="presentation">
          {links.map((link) => (
            <g key={link.id}>
              <path className="line" d={link.path} />
              <path className="head" d={triangle(link.head)} />
              {link.delay.length > 0 && <path className="delay" d={link.delay.map(stroke).join('')} />}
              <circle cx={link.sign.x} cy={link.sign.y} r={MARKS.signKnockOut} />
              <path
                className="outline"
                d={signOutline(plan.would.links[link.id]?.polarity ?? '?', link.sign)}
              />
            </g>
          ))}
        </svg>
      </div>
    </ViewportPortal>
  )
})

function placeOf({ centre, width, height }: TextDrawing) {
  return { left: centre.x - width / 2, top: centre.y - height / 2, width, height }
}

function boxOf({ named, links }: LinePlan, drawing: Drawing): Box | null {
  const texts = named.flatMap((id) => drawing.variables.get(id) ?? [])
  const arcs = links.flatMap((id) => drawing.links.get(id)?.arc ?? [])
  const points = [
    ...texts.flatMap(({ centre: { x, y }, width, height }) => [
      { x: x - width / 2, y: y - height / 2 },
      { x: x + width / 2, y: y + height / 2 },
    ]),
    ...arcs.flatMap(pointsAlong),
  ]
  return points.length === 0 ? null : boxAround(points, 0)
}
