import { keyOf } from '../../commands/index.ts'
import type { Stage } from '../../store/index.ts'

/** Which part of the map is shown, and by what key the next comes. */
export function PartWords({ stage: { parts, part } }: { readonly stage: Stage }) {
  if (parts < 2) return null
  return (
    <p className="projector-words caption">
      {part === null ? `In ${parts} parts: ` : `Part ${part + 1} of ${parts}. `}
      {part !== parts - 1 && (
        <>
          <kbd>{keyOf('view.nextPart')}</kbd> {part === null ? 'the first' : 'the next'}
        </>
      )}
    </p>
  )
}
