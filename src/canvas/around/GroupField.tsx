import { useDrawing, useMap, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { NameField } from '../things/NameField.tsx'

/** The name of a group while it is being typed, where it is drawn. */
export function GroupField() {
  const { session } = useScene()
  const id = useView(session, ({ editing }) => (editing?.kind === 'groups' ? editing.id : ''))
  const name = useMap(session, (map) => map.groups[id]?.name)
  const drawn = useDrawing(session, (drawing) => drawing.groups.get(id))
  if (name === undefined || drawn === undefined) return null
  const { x, y } = drawn.name
  return (
    <div className="group-field" style={{ left: x, top: y }}>
      <NameField kind="groups" id={id} text={name} />
    </div>
  )
}
