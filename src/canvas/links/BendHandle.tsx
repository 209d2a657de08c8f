import { useDrawing, useMap, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'

/** The round handle on the middle of the one link that is selected. */
export function BendHandle() {
  const { session } = useScene()
  const id = useView(session, ({ selection, editing }) => {
    const [only] = selection.links
    return editing === null && selection.links.size === 1 && selection.variables.size === 0 ? only : undefined
  })
  const self = useMap(session, ({ links }) => {
    const link = id === undefined ? undefined : links[id]
    return link?.source === link?.target
  })
  const middle = useDrawing(session, (drawing) =>
    id === undefined ? undefined : drawing.links.get(id)?.arc.middle,
  )
  if (id === undefined || middle === undefined || self) return null
  return (
    <g className="handle" data-part="handle" data-of={id}>
      <circle className="reach" cx={middle.x} cy={middle.y} />
      <circle className="knob" cx={middle.x} cy={middle.y} r={5.5} />
    </g>
  )
}
