import { type ReactElement, useId, useMemo } from 'react'
import { type Finding, type Fix, previewOf } from '../../checks/index.ts'
import { reasonPlace } from '../../commands/index.ts'
import { useMap } from '../../store/index.ts'
import { ToldTerms } from '../parts/terms/ToldTerms.tsx'
import type { ChecksProps } from './context.ts'
import { leave, mend } from './deeds.ts'
import { LeaveIt } from './LeaveIt.tsx'
import { Preview } from './Preview.tsx'

/** The open part of a finding: why it matters, what the fix would do or which ways there are, and the way to leave it. */
export function FindingDetails({
  id,
  finding,
  name,
  onGone,
  ...shared
}: ChecksProps & {
  readonly id: string
  readonly finding: Finding
  readonly name: string
  onGone(): void
}): ReactElement {
  const { world, session, readOnly } = shared
  const map = useMap(session, (now) => now)
  const { fix, choices = [] } = finding
  const lines = useMemo(() => (fix === null ? [] : previewOf(map, fix)), [map, fix])
  const told = useId()
  const make = (one: Fix) => {
    if (mend(world, session, { ...finding, fix: one })) onGone()
  }
  return (
    <div id={id} className="check-details">
      <p className="quiet">
        <ToldTerms text={finding.why} />
      </p>
      {lines.length > 0 && <Preview id={told} lines={lines} />}
      <LeaveIt
        {...shared}
        place={reasonPlace(finding)}
        button="Leave it"
        label="Why it stays as it is"
        onKeep={(reason) => {
          if (!leave(world, session, [finding], reason, name)) return false
          onGone()
          return true
        }}
      >
        {fix !== null && lines.length > 0 && (
          <button
            type="button"
            className="button main small"
            disabled={readOnly}
            aria-describedby={told}
            title={fix.label}
            onClick={() => make(fix)}
          >
            Change it
          </button>
        )}
        {choices.map((choice) => (
          <button
            key={choice.label}
            type="button"
            className="button small"
            disabled={readOnly}
            title={choice.label}
            onClick={() => make(choice)}
          >
            {choice.answer}
          </button>
        ))}
      </LeaveIt>
    </div>
  )
}
