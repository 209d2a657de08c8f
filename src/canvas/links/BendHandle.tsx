import { useDrawing, useMap, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'

/** The round handle on the middle of the one link that is selected. */
export function BendHandle() {
  const { session } = useScene()
  const id = useView(session, ({ selection, editing }) => {
    const [only] = selection.links
    return editing === null && selection.links.size === 1 && selection.variables.size === 0 ? only : undefined
  })
  const link = useMap(session, ({ links }) => (id === undefined ? undefined : links[id]))
  const middle = useDrawing(session, (drawing) =>
    id === undefined ? undefined : drawing.links.get(id)?.arc.middle,
  )
  if (id === undefined || middle === undefined || link?.source === link?.target) return null
  return (
    <g className="handle" data-part="handle" data-of={id}>
      <circle className="reach" cx={middle.x} cy={middle.y} />
      {/* About a delay mark, which stays to be seen. */}
      <circle
        className={link?.delay ? 'knob ring' : 'knob'}
        cx={middle.x}
        cy={middle.y}
        r={link?.delay ? 10 : 5.5}
      />
    </g>
  )
}
