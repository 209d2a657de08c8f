import { Pin, Plus, Timer } from 'lucide-react'
import { memo, type ReactElement } from 'react'
import type { Page } from '../../commands/index.ts'
import type { FeedbackLoop } from '../../loops/index.ts'
import { type Session, useDraft, useDrawing, useMap } from '../../store/index.ts'
import { LoopSign } from '../parts/LoopSign.tsx'
import { type EndOfName, NameInPlace } from '../parts/NameInPlace.tsx'
import { Round } from '../parts/Told.tsx'
import { counted, TYPE_OF_LOOP } from '../parts/words.ts'
import { turnsClockwise } from './turn.ts'
import { roundOf, throughInWords } from './words.ts'

interface LoopRowProps {
  readonly session: Session
  readonly loop: FeedbackLoop
  readonly label: string
  readonly name: string
  readonly pinned: boolean
  readonly held: boolean
  /** Whether it was added to complete the set of independent loops. */
  readonly added: boolean
  readonly open: boolean
  /** The one row that Tab comes to. */
  readonly current: boolean
  readonly naming: boolean
  readonly page: Page
  onPress(key: string): void
  onName(key: string): void
  /** Puts a name into the map that is still being typed. */
  onTake(key: string, name: string): void
  /** Null leaves the name as it was. */
  onNamed(key: string, name: string | null, by: EndOfName): void
}

/** The closed part of a row: its mark, its name or its variables, its length and delay. */
export const LoopRow = memo(function LoopRow(props: LoopRowProps): ReactElement {
  const { session, loop, label, name, pinned, held, added, open, current, naming } = props
  const round = useMap(session, (map) => roundOf(loop, map.variables))
  const clockwise = useDrawing(session, (drawing) => turnsClockwise(loop, drawing))
  const { drafts } = session.document
  const place = `loops/${loop.key}/name`
  const isTyped = useDraft(drafts, place) !== null
  const sign = <LoopSign type={loop.type} text={label} clockwise={clockwise} />

  if (naming || isTyped) {
    return (
      <div className="loop-face naming">
        {sign}
        <NameInPlace
          label={`Name of loop ${label}`}
          name={name}
          drafts={drafts}
          place={place}
          page={props.page}
          onTake={(text) => props.onTake(loop.key, text)}
          onDone={(text, by) => props.onNamed(loop.key, text, by)}
        />
      </div>
    )
  }
  const spoken = [
    `${TYPE_OF_LOOP[loop.type]} loop ${label}`,
    name === '' ? round.join(' → ') : name.trim(),
    pinned ? 'pinned' : '',
    added ? 'added to complete the set' : '',
    loop.delays > 0 ? counted(loop.delays, 'delay') : '',
    counted(loop.links.length, 'link'),
  ]
  return (
    <button
      type="button"
      className="loop-face"
      tabIndex={current ? 0 : -1}
      // In one piece: browsers put spaces between the boxes of a row, before its commas, too.
      aria-label={spoken.filter(Boolean).join(', ')}
      aria-pressed={held}
      aria-expanded={open}
      aria-description={name === '' ? undefined : throughInWords(round)}
      onClick={() => props.onPress(loop.key)}
      onDoubleClick={() => props.onName(loop.key)}
    >
      {sign}
      {name === '' ? (
        <span className="loop-name quiet">
          <Round names={round} />
        </span>
      ) : (
        <span className="loop-name">
          <bdi translate="no">{name}</bdi>
        </span>
      )}
      {pinned && (
        <span className="loop-fact" title="Keeps its mark on the map">
          <Pin className="icon" size={12} aria-hidden="true" />
        </span>
      )}
      {added && (
        <span className="loop-fact" title="Added to complete the set">
          <Plus className="icon" size={13} aria-hidden="true" />
        </span>
      )}
      {loop.delays > 0 && (
        <span className="loop-fact" title={counted(loop.delays, 'delay')}>
          <Timer className="icon" size={13} aria-hidden="true" />
        </span>
      )}
      <span className="loop-length" title={counted(loop.links.length, 'link')}>
        {loop.links.length}
      </span>
    </button>
  )
})
