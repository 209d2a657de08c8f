import { commandById, keyOf } from '../../commands/index.ts'
import { type Stage, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { useCoarse } from '../touch/useCoarse.ts'

/** Which part of the map is shown, and by what key the next comes; for fingers the buttons of the one before and the next. Nothing while a loop is told, which is of the whole. */
export function PartWords({ stage: { parts, part } }: { readonly stage: Stage }) {
  const coarse = useCoarse()
  const isTold = useView(useScene().session, ({ heldLoop }) => heldLoop !== null)
  if (parts < 2 || (coarse && isTold)) return null
  if (coarse)
    return (
      <div className="projector-words caption parts" role="toolbar" aria-label="Parts of the map">
        <PartButton id="view.previousPart" name="Previous part" path="M11 3.5 5.5 9 11 14.5" />
        <span>{part === null ? `In ${parts} parts` : `Part ${part + 1} of ${parts}`}</span>
        <PartButton id="view.nextPart" name="Next part" path="M7 3.5 12.5 9 7 14.5" />
      </div>
    )
  return (
    <p className={`projector-words caption${isTold ? ' told' : ''}`}>
      {part === null ? `In ${parts} parts: ` : `Part ${part + 1} of ${parts}. `}
      {part !== parts - 1 && (
        <>
          <kbd>{keyOf('view.nextPart')}</kbd> {part === null ? 'the first' : 'the next'}
        </>
      )}
    </p>
  )
}

function PartButton({
  id,
  name,
  path,
}: {
  readonly id: string
  readonly name: string
  readonly path: string
}) {
  const scene = useScene()
  return (
    <button type="button" aria-label={name} onClick={() => void commandById(id)?.run(scene.world())}>
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}
