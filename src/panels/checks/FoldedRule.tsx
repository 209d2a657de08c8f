import type { ReactElement, ReactNode } from 'react'
import type { CheckMode, Finding } from '../../checks/index.ts'
import { Told } from '../parts/Told.tsx'
import { SEVERITY_WORDS, severityIn, shortly } from './words.ts'

/** What one rule finds at many things, as one row with their number, which unfolds to them. */
export function FoldedRule({
  findings,
  mode,
  isUnfolded,
  onFold,
  children,
}: {
  readonly findings: readonly Finding[]
  readonly mode: CheckMode
  readonly isUnfolded: boolean
  onFold(): void
  readonly children: ReactNode
}): ReactElement | null {
  const [first] = findings
  if (!first) return null
  const severity = severityIn(first, mode)
  return (
    <li className="check-folded">
      <button
        type="button"
        className="check-face"
        aria-expanded={isUnfolded}
        aria-label={`${SEVERITY_WORDS[severity]}: ${shortly(first)}, ${findings.length} times`}
        onClick={onFold}
      >
        <i className={`check-dot ${severity}`} aria-hidden="true" />
        <span className="check-many">
          <span className="check-name">
            <Told text={shortly(first)} />
          </span>
          <span className="quiet">{findings.length}</span>
        </span>
      </button>
      {children}
    </li>
  )
}
