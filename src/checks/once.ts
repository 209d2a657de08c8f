import { recordOf } from '../model/index.ts'
import { nameIn } from './nameIn.ts'
import type { Seen } from './see.ts'
import type { Finding, Fix } from './types.ts'

/**
 * Findings with each thing told once: what two rules say of the same two names by the same fix is told by the rule about names (V02 before L10), and of two names that become one the one stays that no
 * rule of names tells, where the other is told.
 */
export function toldOnce(findings: readonly Finding[], seen: Seen): readonly Finding[] {
  const pairs = new Set(findings.flatMap((finding) => (finding.rule === 'V02' ? [pairOf(finding)] : [])))
  // A rule that tells a name by its words has another for it; it may be one that stands already.
  const bad = new Set(
    findings.flatMap(({ group, fix, where: [place] }) => {
      const [change] = fix?.changes ?? []
      const isOther = change?.kind === 'rename' || (change?.kind === 'merge' && change.called !== undefined)
      return group === 'names' && place.kind === 'variable' && isOther ? [place.id] : []
    }),
  )
  return findings
    .filter((finding) => finding.rule !== 'L10' || !pairs.has(pairOf(finding)))
    .map((finding) => (finding.fix ? { ...finding, fix: keepingTheBetter(finding.fix, bad, seen) } : finding))
}

/** The two variables that a finding is about, in one order. */
function pairOf({ where }: Finding): string {
  return where
    .flatMap((place) => (place.kind === 'variable' ? [place.id] : []))
    .toSorted()
    .join(' ')
}

function keepingTheBetter(fix: Fix, bad: ReadonlySet<string>, { map }: Seen): Fix {
  const [change, ...others] = fix.changes
  if (change?.kind !== 'merge' || others.length > 0 || change.turn || change.called !== undefined) return fix
  const { keep, gone } = change
  if (!bad.has(keep) || bad.has(gone) || recordOf(map.variables, gone) === undefined) return fix
  return {
    label: `Make them one, “${nameIn(map, gone)}”`,
    changes: [{ kind: 'merge', keep: gone, gone: keep }],
  }
}
