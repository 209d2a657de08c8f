import type { CheckMode, Finding, Severity } from './types.ts'

/** What is told at least, by mode: errors only while somebody draws; before the file goes out what is to be settled; in the review all. */
const TOLD: Readonly<Record<CheckMode, readonly (Severity | 'off')[]>> = {
  drawing: ['error'],
  publish: ['error', 'warning'],
  review: ['error', 'warning', 'info'],
}

/** The findings that a mode tells, in their order. The page and the command line tell the same. */
export function toldIn(findings: readonly Finding[], mode: CheckMode): readonly Finding[] {
  return findings.filter(({ severity }) => TOLD[mode].includes(severity[mode]))
}
