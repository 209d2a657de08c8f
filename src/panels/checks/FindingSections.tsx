import { type ReactElement, useState } from 'react'
import type { Finding } from '../../checks/index.ts'
import { checksOf, foldedRules, foldOf, sectionOf, sharedReasonPlace } from '../../commands/index.ts'
import { useDrafts } from '../../store/index.ts'
import type { ChecksProps } from './context.ts'
import { FindingRow } from './FindingRow.tsx'
import { FoldedRule } from './FoldedRule.tsx'
import { GROUP_TITLES, SEVERITY_WORDS, severityIn, shortly } from './words.ts'

/** The findings in parts: the worst first, then by what they are about. What one rule finds many times stands as one row that unfolds. */
export function FindingSections({
  findings,
  open,
  onGone,
  ...shared
}: ChecksProps & {
  readonly findings: readonly Finding[]
  readonly open: string | null
  /** The row that has the focus is about to go. */
  onGone(): void
}): ReactElement {
  const sections = [...new Set(findings.map((finding) => sectionOf(finding, shared.mode)))]
  const folded = foldedRules(findings)
  const drafts = useDrafts(shared.session.document.drafts)
  const [unfolded, setUnfolded] = useState<ReadonlyMap<string, boolean>>(new Map())
  const rowOf = (finding: Finding, under = '') => (
    <FindingRow
      key={finding.key}
      {...shared}
      finding={finding}
      isOpen={finding.key === open}
      under={under}
      onGone={onGone}
    />
  )
  return (
    <>
      {sections.map((section) => {
        const within = findings.filter((finding) => sectionOf(finding, shared.mode) === section)
        const [first] = within
        if (!first) return null
        const [title, how] = [GROUP_TITLES[first.group], SEVERITY_WORDS[severityIn(first, shared.mode)]]
        const folds = [...new Set(within.map(foldOf))]
        return (
          <section key={section} aria-label={`${title}, ${how.toLowerCase()}`}>
            <h3 className="checks-group">
              <span>{title}</span> <span>{how}</span>
            </h3>
            <ul>
              {folds.map((rule) => {
                const ofRule = within.filter((finding) => foldOf(finding) === rule)
                const isBegun = ofRule.length > 1 && drafts.has(sharedReasonPlace(rule))
                // What was unfolded goes on to stand so while one works through it, that the next row keeps its place.
                if (!folded.has(rule) && !unfolded.get(rule) && !isBegun)
                  return ofRule.map((finding) => rowOf(finding))
                const said = ofRule[0] ? shortly(ofRule[0]) : ''
                const hasOpen = ofRule.some(({ key }) => key === open)
                const isUnfolded = hasOpen || (unfolded.get(rule) ?? isBegun)
                return (
                  <FoldedRule
                    key={rule}
                    {...shared}
                    fold={rule}
                    findings={ofRule}
                    isUnfolded={isUnfolded}
                    onFold={() => {
                      setUnfolded(new Map([...unfolded, [rule, !isUnfolded]]))
                      if (hasOpen) checksOf(shared.session).open(null)
                    }}
                    onGone={onGone}
                  >
                    <ul>{ofRule.map((finding) => rowOf(finding, said))}</ul>
                  </FoldedRule>
                )
              })}
            </ul>
          </section>
        )
      })}
    </>
  )
}
