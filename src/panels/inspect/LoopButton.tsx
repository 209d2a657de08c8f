import type { ReactElement, ReactNode } from 'react'
import type { FeedbackLoop } from '../../loops/index.ts'
import {
  holdLoop,
  pointAtLoop,
  type Session,
  useDrawing,
  useLoops,
  useMap,
  useView,
} from '../../store/index.ts'
import { turnsClockwise } from '../loops/turn.ts'
import { roundOf, throughInWords } from '../loops/words.ts'
import { LoopSign } from '../parts/LoopSign.tsx'
import { Round } from '../parts/Told.tsx'
import { counted } from '../parts/words.ts'

/** A loop in the inspector. Pointing at it or focusing it spotlights it, pressing holds it there. */
export function LoopButton({
  session,
  loop,
  children,
}: {
  readonly session: Session
  readonly loop: FeedbackLoop
  /** What is said of it, below its name. */
  readonly children?: ReactNode
}): ReactElement {
  const { key, type, delays } = loop
  const held = useView(session, (view) => view.heldLoop === key)
  const { label, name } = useLoops(session, ({ labels, names }) => ({
    label: labels.get(key) ?? '',
    name: names.get(key) ?? '',
  }))
  const round = useMap(session, (map) => roundOf(loop, map.variables))
  const clockwise = useDrawing(session, (drawing) => turnsClockwise(loop, drawing))
  const described = [name === '' ? '' : throughInWords(round), delays === 0 ? '' : counted(delays, 'delay')]
    .filter(Boolean)
    .join(', ')
  const look = (at: string | null) => pointAtLoop(session.view, at)
  return (
    <button
      type="button"
      className="line-button with-sign"
      aria-pressed={held}
      aria-description={described === '' ? undefined : described}
      onPointerEnter={() => look(key)}
      onFocus={() => look(key)}
      onBlur={() => look(null)}
      onClick={() => {
        look(null)
        holdLoop(session.view, held ? null : key)
      }}
    >
      <LoopSign type={type} text={label} clockwise={clockwise} />
      <span className="line-text">
        <span className="unseen">{label}, </span>
        {name === '' ? <Round names={round} /> : <bdi translate="no">{name}</bdi>}
        {children}
      </span>
    </button>
  )
}
