import { type ReactElement, useState } from 'react'
import type { Finding } from '../../checks/index.ts'
import { foldedRules, foldOf, sectionOf } from '../../commands/index.ts'
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
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
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
                // What was unfolded goes on to stand so while one works through it, that the next row keeps its place.
                if (!folded.has(rule) && !unfolded.has(rule)) return ofRule.map((finding) => rowOf(finding))
                const said = ofRule[0] ? shortly(ofRule[0]) : ''
                const isUnfolded = unfolded.has(rule) || ofRule.some(({ key }) => key === open)
                return (
                  <FoldedRule
                    key={rule}
                    {...shared}
                    fold={rule}
                    findings={ofRule}
                    isUnfolded={isUnfolded}
                    onFold={() => setUnfolded(without(unfolded, rule, isUnfolded))}
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

function without(all: ReadonlySet<string>, rule: string, isIn: boolean): ReadonlySet<string> {
  return new Set(isIn ? [...all].filter((each) => each !== rule) : [...all, rule])
}
