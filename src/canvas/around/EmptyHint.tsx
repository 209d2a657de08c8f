import { useMap, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'

/** Three lines on empty paper that teach how to begin; gone at the first variable. */
export function EmptyHint() {
  const { session } = useScene()
  const empty = useMap(session, ({ variables, labels }) => isEmpty(variables) && isEmpty(labels))
  const editing = useView(session, (view) => view.editing !== null || view.quickLine > 0)
  if (!empty || editing) return null
  return (
    <div className="empty-hint">
      <p>Double-click anywhere, or press N, and type the name of something that rises and falls</p>
      <p>Tab makes the next variable, already linked; Enter ends</p>
      <p>Drag from the rim of a name to another name to draw a link, then press + or −</p>
    </div>
  )
}

function isEmpty(records: Readonly<Record<string, unknown>>): boolean {
  for (const _ in records) return false
  return true
}
