import { type ReactElement, useId, useMemo, useRef, useState } from 'react'
import { type Finding, previewOf } from '../../checks/index.ts'
import { useDraft, useMap } from '../../store/index.ts'
import { ToldTerms } from '../parts/terms/ToldTerms.tsx'
import type { ChecksProps } from './context.ts'
import { leave, mend } from './deeds.ts'
import { Preview } from './Preview.tsx'
import { ReasonField } from './ReasonField.tsx'

/** The open part of a finding: why it matters, what the fix would do, and the two answers. */
export function FindingDetails({
  id,
  finding,
  name,
  onGone,
  world,
  session,
  readOnly,
}: ChecksProps & {
  readonly id: string
  readonly finding: Finding
  readonly name: string
  onGone(): void
}): ReactElement {
  const map = useMap(session, (now) => now)
  const { fix } = finding
  const lines = useMemo(() => (fix === null ? [] : previewOf(map, fix)), [map, fix])
  const { drafts } = session.document
  const place = `checks/${finding.key}`
  const isBegun = useDraft(drafts, place) !== null
  const [isAsked, setAsked] = useState(false)
  const leaveButton = useRef<HTMLButtonElement>(null)
  const told = useId()
  return (
    <div id={id} className="check-details">
      <p className="quiet">
        <ToldTerms text={finding.why} />
      </p>
      {lines.length > 0 && <Preview id={told} lines={lines} />}
      {isAsked || isBegun ? (
        <ReasonField
          drafts={drafts}
          place={place}
          page={world.page}
          isAsked={isAsked}
          onKeep={(reason) => {
            if (!leave(world, session, finding, reason, name)) return false
            onGone()
            return true
          }}
          onGiveUp={() => {
            setAsked(false)
            document.getElementById(id)?.closest('li')?.querySelector<HTMLElement>('.check-face')?.focus()
          }}
        />
      ) : (
        <div className="check-tools">
          {lines.length > 0 && (
            <button
              type="button"
              className="button main small"
              disabled={readOnly}
              aria-describedby={told}
              title={fix?.label}
              onClick={() => {
                if (mend(world, session, finding)) onGone()
              }}
            >
              Change it
            </button>
          )}
          <button
            ref={leaveButton}
            type="button"
            className="button plain small"
            disabled={readOnly}
            onClick={() => setAsked(true)}
          >
            Leave it
          </button>
        </div>
      )}
    </div>
  )
}
