import { commandById, keyOf } from '../../commands/index.ts'
import { useMap, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { useCoarse } from '../touch/useCoarse.ts'

const byHand = (): readonly string[] => [
  `Double-click anywhere, or press ${keyOf('insert.variable')}, and type the name of something that rises and falls`,
  'Tab makes the next variable, already linked; Enter ends',
  `Drag from the rim of a name to another name to draw a link, then press ${keyOf('link.positive')} or ${keyOf('link.negative')}`,
]

const BY_TOUCH = [
  'Tap twice anywhere and type the name of something that rises and falls',
  'Next makes another variable, already linked',
  'Tap a name, then Link, then another name; tap a link for its sign',
]

/** Three lines on empty paper that teach how to begin, and one other way to; gone at the first variable. */
export function EmptyHint() {
  const { session, world } = useScene()
  const empty = useMap(session, ({ variables, labels }) => isEmpty(variables) && isEmpty(labels))
  const coarse = useCoarse()
  const editing = useView(session, (view) => view.editing !== null || view.quickLine !== 0)
  if (!empty || editing) return null
  return (
    <div className="empty-hint">
      {(coarse ? BY_TOUCH : byHand()).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => void commandById('insert.archetype')?.run(world())}
      >
        Start from an archetype
      </button>
    </div>
  )
}

function isEmpty(records: Readonly<Record<string, unknown>>): boolean {
  for (const _ in records) return false
  return true
}
