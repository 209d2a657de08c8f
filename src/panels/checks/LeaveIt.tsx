import { type ReactElement, type ReactNode, useRef, useState } from 'react'
import { useDraft } from '../../store/index.ts'
import type { ChecksProps } from './context.ts'
import { ReasonField } from './ReasonField.tsx'

/** The way to leave something as it is: a button, with others before it, and in their place the field for the reason once it is asked for or was begun. */
export function LeaveIt({
  world,
  session,
  readOnly,
  place,
  button,
  label,
  children,
  onKeep,
}: ChecksProps & {
  /** Where the reason is kept while it is typed. */
  readonly place: string
  readonly button: string
  /** What the field is called. */
  readonly label: string
  /** What else can be done. */
  readonly children?: ReactNode
  /** False when the reason could not be kept. */
  onKeep(reason: string): boolean
}): ReactElement {
  const { drafts } = session.document
  const isBegun = useDraft(drafts, place) !== null
  const [isAsked, setAsked] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  return (
    <div ref={root} className="check-leave">
      {isAsked || isBegun ? (
        <ReasonField
          drafts={drafts}
          place={place}
          page={world.page}
          label={label}
          isAsked={isAsked}
          onKeep={onKeep}
          onGiveUp={() => {
            setAsked(false)
            root.current?.closest('li')?.querySelector<HTMLElement>('.check-face')?.focus()
          }}
        />
      ) : (
        <div className="check-tools">
          {children}
          <button
            type="button"
            className="button plain small"
            disabled={readOnly}
            onClick={() => setAsked(true)}
          >
            {button}
          </button>
        </div>
      )}
    </div>
  )
}
