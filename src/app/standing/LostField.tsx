import { type KeyboardEvent, type ReactElement, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { World } from '../../commands/index.ts'
import { isComposing } from '../../commands/index.ts'
import { type Session, useTake } from '../../store/index.ts'
import { type LostField as Lost, watchFields } from './watchFields.ts'
import './lostField.css'

/**
 * Where another tab takes away what a person is typing in, the field stays until it is left: no letter becomes the key of a command, and what
 * is typed from then on is kept aside with what stood there.
 */
export function LostField({
  world,
  session,
}: {
  readonly world: World
  readonly session: Session
}): ReactElement | null {
  const [lost, setLost] = useState<Lost | null>(null)
  // At once: the next key is meant for it.
  useLayoutEffect(() => watchFields((field) => flushSync(() => setLost(field))), [])
  if (lost === null) return null
  return createPortal(
    <StandIn world={world} session={session} lost={lost} onLeave={() => setLost(null)} />,
    document.body,
  )
}

function StandIn({
  world,
  session,
  lost,
  onLeave,
}: {
  readonly world: World
  readonly session: Session
  readonly lost: Lost
  onLeave(): void
}): ReactElement {
  const { name, place, isLong, most, box } = lost
  const { drafts } = session.document
  const [text, setText] = useState(lost.text)
  const [aside] = useState(() => `aside/${world.newId()}/${place}`)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(lost.caret, lost.caret)
  }, [lost])
  // There is nowhere to put it, and it is not left by that.
  useTake(field, drafts, aside, () => null)
  const put = (typed: string): void => {
    setText(typed)
    if (place === null) return
    drafts.put(aside, typed.trim() === '' ? null : { text: typed, base: lost.text })
    // Of a name that was never ended: it has grown into this.
    drafts.put(place, null)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return
    if (event.key !== 'Escape' && event.key !== 'Tab' && (isLong || event.key !== 'Enter')) return
    event.preventDefault()
    event.stopPropagation()
    onLeave()
    world.page.canvas?.focus()
  }

  return (
    <div className="lost-field" style={standing(box)}>
      <label htmlFor={id}>{name}</label>
      <textarea
        ref={field}
        id={id}
        className="field"
        data-place={place ?? undefined}
        aria-describedby={`${id}-gone`}
        rows={1}
        maxLength={most < 0 ? undefined : most}
        style={{ height: Math.max(LEAST_HEIGHT, Math.min(box.height, MOST_HEIGHT)) }}
        value={text}
        onChange={(event) => put(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          // When the whole window is left, the field waits.
          if (document.hasFocus()) onLeave()
        }}
      />
      <p id={`${id}-gone`} role="status">
        Its place is gone: another tab changed the map.
        {place !== null && ' What you type is kept aside.'}
      </p>
    </div>
  )
}

const LEAST_HEIGHT = 32
const MOST_HEIGHT = 240
const LEAST_WIDTH = 240
/** Round the field, and for the words above and below it, px. */
const PADDING = 10
const WORDS = 90

/** Where it stood, but all of it within the window. */
function standing({ left, top, width, height }: Lost['box']): Readonly<Record<string, number>> {
  const wide = Math.max(LEAST_WIDTH, width) + 2 * PADDING
  const high = Math.max(LEAST_HEIGHT, Math.min(height, MOST_HEIGHT)) + WORDS
  const middle = left + width / 2 - wide / 2
  return {
    width: wide,
    left: Math.max(PADDING, Math.min(middle, innerWidth - wide - PADDING)),
    top: Math.max(PADDING, Math.min(top - WORDS / 3, innerHeight - high - PADDING)),
  }
}
