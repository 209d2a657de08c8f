import { X } from 'lucide-react'
import { type ReactElement, useLayoutEffect, useRef } from 'react'
import { type FeedbackLoop, tellComparison, titleOf } from '../../loops/index.ts'
import { type Session, useLoops, useMap } from '../../store/index.ts'
import { isolatedNames } from '../parts/isolatedNames.ts'
import { Told } from '../parts/Told.tsx'

/** What two loops share and what only one of them has, in words, while both are lit. */
export function Comparison({
  session,
  one,
  other,
  takesFocus,
  onTaken,
  onClose,
}: {
  readonly session: Session
  readonly one: FeedbackLoop
  readonly other: FeedbackLoop
  /** Whether a person has just asked for it, so that the keyboard goes on from here. */
  readonly takesFocus: boolean
  /** Called once it does. */
  onTaken(): void
  onClose(): void
}): ReactElement {
  const { labels, names } = useLoops(session, ({ labels, names }) => ({ labels, names }))
  const { variables, links } = useMap(session, ({ variables, links }) => ({ variables, links }))
  const heading = useRef<HTMLHeadingElement>(null)
  const call = ({ key, type }: FeedbackLoop) => labels.get(key) ?? type
  const sentences = tellComparison({
    one,
    other,
    labels: [call(one), call(other)],
    variables: isolatedNames(variables),
    links,
  })

  useLayoutEffect(() => {
    if (!takesFocus) return
    heading.current?.focus()
    onTaken()
  }, [takesFocus, onTaken])

  return (
    <section className="comparison" aria-labelledby="comparison-title">
      <div>
        <h2 id="comparison-title" ref={heading} tabIndex={-1}>
          {[one, other].map((loop) => titleOf(loop, { labels, names })).join(' and ')}
        </h2>
        <button
          type="button"
          className="icon-button small"
          aria-label="Stop comparing"
          title="Stop comparing"
          onClick={onClose}
        >
          <X className="icon" size={14} aria-hidden="true" />
        </button>
      </div>
      {sentences.map((sentence) => (
        <p key={sentence} className="comparison-sentence">
          <Told text={sentence} />
        </p>
      ))}
    </section>
  )
}
