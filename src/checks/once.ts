import { recordOf } from '../model/index.ts'
import { nameIn } from './nameIn.ts'
import type { Seen } from './see.ts'
import type { Finding, Fix } from './types.ts'

/**
 * Findings with each thing told once: what two rules say of the same two names is told by the rule about names (V02 before L10), and of names that become one the one stays that no
 * rule of names tells, where others are told.
 */
export function toldOnce(findings: readonly Finding[], seen: Seen): readonly Finding[] {
  const pairs = new Set(findings.flatMap((finding) => (finding.rule === 'V02' ? pairsOf(finding) : [])))
  // A rule that tells a name by its words has another for it; it may be one that stands already.
  const bad = new Set(
    findings.flatMap(({ group, fix, where: [place] }) => {
      const [change] = fix?.changes ?? []
      const isOther = change?.kind === 'rename' || (change?.kind === 'merge' && change.called !== undefined)
      return group === 'names' && place.kind === 'variable' && isOther ? [place.id] : []
    }),
  )
  return findings
    .filter((finding) => finding.rule !== 'L10' || !pairsOf(finding).some((pair) => pairs.has(pair)))
    .map((finding) => (finding.fix ? { ...finding, fix: keepingTheBetter(finding.fix, bad, seen) } : finding))
}

/** Every two of the variables that a finding is about, in one order. */
function pairsOf({ where }: Finding): readonly string[] {
  const ids = where.flatMap((place) => (place.kind === 'variable' ? [place.id] : [])).toSorted()
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other) => `${one} ${other}`))
}

function keepingTheBetter(fix: Fix, bad: ReadonlySet<string>, { map }: Seen): Fix {
  const merges = fix.changes.filter((change) => change.kind === 'merge')
  const [keep, ...others] = new Set(merges.map((merge) => merge.keep))
  if (keep === undefined || others.length > 0 || merges.length < fix.changes.length) return fix
  if (!bad.has(keep) || merges.some(({ turn, called }) => turn || called !== undefined)) return fix
  const gone = merges.map((merge) => merge.gone)
  const better = gone.find((id) => !bad.has(id) && recordOf(map.variables, id) !== undefined)
  if (better === undefined) return fix
  return {
    label: `Make them one, “${nameIn(map, better)}”`,
    changes: [keep, ...gone]
      .filter((id) => id !== better)
      .map((id) => ({ kind: 'merge', keep: better, gone: id })),
  }
}
