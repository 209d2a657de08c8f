import { middleOfDelay } from '../../layout/index.ts'
import { useDrawing, useMap, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'

/** The round handle on the middle of the one link that is selected; about its delay mark where it has one, which stays to be seen. */
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
  const drawn = useDrawing(session, (drawing) => (id === undefined ? undefined : drawing.links.get(id)))
  if (drawn === undefined || self) return null
  const mark = middleOfDelay(drawn.delay)
  const { x, y } = mark ?? drawn.arc.middle
  return (
    <g className="handle nopan" data-part="handle" data-of={id}>
      <circle className="reach" cx={x} cy={y} />
      <circle className={mark ? 'knob ring' : 'knob'} cx={x} cy={y} r={mark ? 10 : 5.5} />
    </g>
  )
}
