import { type ReactElement, type ReactNode, useId } from 'react'
import type { Finding } from '../../checks/index.ts'
import { sharedReasonPlace } from '../../commands/index.ts'
import { useMap } from '../../store/index.ts'
import { Told } from '../parts/Told.tsx'
import type { ChecksProps } from './context.ts'
import { leave } from './deeds.ts'
import { LeaveIt } from './LeaveIt.tsx'
import { manyInWords, oftenInWords, SEVERITY_WORDS, severityIn, shortly } from './words.ts'

/** What one rule finds at many things, as one row with their number, which unfolds to them. All of them can be left as they are at once, for one reason. */
export function FoldedRule({
  fold,
  findings,
  isUnfolded,
  onFold,
  onGone,
  children,
  ...shared
}: ChecksProps & {
  /** Names what stands together here, as `foldOf` does. */
  readonly fold: string
  readonly findings: readonly Finding[]
  readonly isUnfolded: boolean
  onFold(): void
  /** The row is about to go. */
  onGone(): void
  readonly children: ReactNode
}): ReactElement | null {
  const { world, session, mode } = shared
  const often = useMap(session, (map) => oftenInWords(findings, map))
  const body = useId()
  const [first] = findings
  if (!first) return null
  const severity = severityIn(first, mode)
  const many = manyInWords(findings)
  return (
    <li className="check-folded">
      <button
        type="button"
        className="check-face"
        aria-expanded={isUnfolded}
        aria-controls={isUnfolded ? body : undefined}
        aria-label={`${SEVERITY_WORDS[severity]}: ${shortly(first)}, ${many}`}
        onClick={onFold}
      >
        <i className={`check-dot ${severity}`} aria-hidden="true" />
        <span className="check-many">
          <span className="check-name">
            <Told text={shortly(first)} />
          </span>
          <span className="quiet">{often}</span>
        </span>
      </button>
      {isUnfolded && (
        <div id={body} className="check-unfolded">
          {findings.length > 1 && (
            <div className="check-details">
              <LeaveIt
                {...shared}
                place={sharedReasonPlace(fold)}
                button={`Leave all ${findings.length}`}
                label="Why they stay as they are"
                onKeep={(reason) => {
                  if (!leave(world, session, findings, reason, many)) return false
                  onGone()
                  return true
                }}
              />
            </div>
          )}
          {children}
        </div>
      )}
    </li>
  )
}
