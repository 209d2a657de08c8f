import { commandById, keyOf, oneStop } from '../../commands/index.ts'
import { useDocument, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { FACES, type Face } from './faces.ts'
import './strip.css'

const ONE_STOP = oneStop('button')

/**
 * The most used actions at the bottom of the canvas, each a command of the menus, with its key. The quick line rises in its place. Signs and
 * the delay wait, faint, until a link is selected, and then say what it has.
 */
export function Strip() {
  const scene = useScene()
  const { session } = scene
  const isShown = useView(
    session,
    ({ stripShown, quickLine, projector }) => stripShown && quickLine === 0 && projector === null,
  )
  // So that what is on and what can be done is asked again after every change.
  useDocument(session, ({ map, saving }) => [map, saving.kind])
  useView(session, ({ selection, linkingFrom, arranging }) => [selection, linkingFrom, arranging])
  if (!isShown || session.document.state.getState().saving.kind === 'readOnly') return null
  return (
    <div ref={ONE_STOP} className="strip nokey" role="toolbar" aria-label="Most used">
      {FACES.map((group) => (
        <span key={group[0]?.id} className="strip-group">
          {group.map((face) => (
            <StripButton key={face.id} face={face} />
          ))}
        </span>
      ))}
    </div>
  )
}

function StripButton({ face }: { readonly face: Face }) {
  const scene = useScene()
  const world = scene.world()
  const command = commandById(face.id)
  if (command === null) return null
  const key = keyOf(face.id)
  const isEnabled = command.isEnabled(world)
  const why = isEnabled || face.waitsFor === undefined ? '' : `: ${face.waitsFor}`
  return (
    <button
      type="button"
      className={face.text.length === 1 ? 'strip-sign' : undefined}
      aria-label={face.name}
      aria-pressed={command.isOn?.(world)}
      title={`${face.name}${key === '' ? '' : ` (${key})`}${why}`}
      disabled={!isEnabled}
      // The focus stays where it is, and with it what the keys mean.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        // A name being typed is kept first.
        if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur()
        const now = scene.world()
        if (command.isEnabled(now)) void command.run(now)
      }}
    >
      {face.icon !== undefined && (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={face.icon} />
        </svg>
      )}
      <span>{face.text}</span>
      {face.hasKey && <kbd>{key}</kbd>}
    </button>
  )
}
