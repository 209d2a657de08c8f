import type { ReactElement } from 'react'
import type { Finding } from '../../checks/index.ts'
import { sectionOf } from '../../commands/index.ts'
import type { ChecksProps } from './context.ts'
import { FindingRow } from './FindingRow.tsx'
import { GROUP_TITLES, SEVERITY_WORDS, severityIn } from './words.ts'

/** The findings in parts: the worst first, then by what they are about. */
export function FindingSections({
  findings,
  open,
  onGone,
  ...shared
}: ChecksProps & {
  readonly findings: readonly Finding[]
  readonly open: string | null
  /** The row at this place of the whole list is about to go. */
  onGone(at: number): void
}): ReactElement {
  const sections = [...new Set(findings.map((finding) => sectionOf(finding, shared.mode)))]
  return (
    <>
      {sections.map((section) => {
        const within = findings.filter((finding) => sectionOf(finding, shared.mode) === section)
        const [first] = within
        if (!first) return null
        const [title, how] = [GROUP_TITLES[first.group], SEVERITY_WORDS[severityIn(first, shared.mode)]]
        return (
          <section key={section} aria-label={`${title}, ${how.toLowerCase()}`}>
            <h3 className="checks-group">
              <span>{title}</span> <span className="checks-how">{how}</span>
            </h3>
            <ul>
              {within.map((finding) => (
                <FindingRow
                  key={finding.key}
                  {...shared}
                  finding={finding}
                  isOpen={finding.key === open}
                  onGone={() => onGone(findings.indexOf(finding))}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
