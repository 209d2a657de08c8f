import { type CheckAnswer, type CheckMode, type Finding, leftAsItIs, type Place } from '../../checks/index.ts'
import { type CausalMap, recordOf } from '../../model/index.ts'

/** An answer as far as it is still about what is on the map: without findings of things that are gone, or that ask for a sign that is there by now, and split into what is told and what is left as it is. */
export function standing({ findings }: CheckAnswer, map: CausalMap): ReturnType<typeof leftAsItIs> {
  const here = findings.filter(
    ({ where, choices }) => where.every((place) => isThere(place, map)) && !isAnswered(choices, map),
  )
  return leftAsItIs(here, map.checkNotes)
}

function isAnswered(choices: Finding['choices'], { links }: CausalMap): boolean {
  const changes = choices?.flatMap((choice) => choice.changes) ?? []
  return changes.some(
    (change) => change.kind === 'setPolarity' && recordOf(links, change.link)?.polarity !== '?',
  )
}

/** The list of a map in which the things of each kind of place are. */
const LISTS = {
  variable: 'variables',
  link: 'links',
  label: 'labels',
  group: 'groups',
  archetype: 'archetypeNotes',
} as const

function isThere(place: Place, map: CausalMap): boolean {
  // What is said of a loop that is broken is a finding of its own.
  if (place.kind === 'map' || place.kind === 'loop') return true
  return recordOf<unknown>(map[LISTS[place.kind]], place.id) !== undefined
}

/**
 * Findings in the order of those that were seen before, so that no row goes away under a hand; what is new comes at the end of its rule; rules stand in the order of their ids in their severity and group, which
 * are told in the order of the findings.
 */
export function inKeptOrder(
  findings: readonly Finding[],
  before: readonly string[],
  mode: CheckMode,
): readonly Finding[] {
  const rank = new Map(before.map((key, at) => [key, at]))
  const sections = [...new Set(findings.map((finding) => sectionOf(finding, mode)))].toSorted(bySeverity)
  return sections.flatMap((section) =>
    findings
      .filter((finding) => sectionOf(finding, mode) === section)
      .toSorted(
        (a, b) =>
          (a.rule === b.rule ? 0 : a.rule < b.rule ? -1 : 1) ||
          (rank.get(a.key) ?? rank.size) - (rank.get(b.key) ?? rank.size),
      ),
  )
}

/** The part of the list in which a finding stands: how bad it is, then what it is about. */
export function sectionOf({ severity, group }: Finding, mode: CheckMode): string {
  return `${severity[mode]} ${group}`
}

const WEIGHT: Readonly<Record<string, number>> = { error: 0, warning: 1, info: 2 }

function bySeverity(a: string, b: string): number {
  const weight = (section: string): number => WEIGHT[section.split(' ')[0] ?? ''] ?? WEIGHT.info ?? 0
  return weight(a) - weight(b)
}

/** What one rule finds more often than this stands as one row, and each on the map has its dot: nobody reads a list of forty. */
const FEW = 4

/** What is found at more things than one reads singly, as `foldOf` tells it. */
export function foldedRules(findings: readonly Pick<Finding, 'rule' | 'where'>[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(foldOf(finding), (counts.get(foldOf(finding)) ?? 0) + 1)
  return new Set([...counts].flatMap(([fold, count]) => (count > FEW ? [fold] : [])))
}

/** What stands together as one row: what a rule says of one kind of thing, since of arrows and of names it may say two things. */
export function foldOf({ rule, where: [{ kind }] }: Pick<Finding, 'rule' | 'where'>): string {
  return `${rule} ${kind}`
}
