import type { CausalMap, RecordKind } from '../../model/index.ts'
import type { ReportLine } from '../../store/index.ts'

/** Lines of a report under one heading. */
export interface ReportGroup {
  readonly title: string
  readonly lines: readonly ReportLine[]
}

const TITLES: Readonly<Record<RecordKind, string>> = {
  variables: 'Variables',
  links: 'Links',
  loopNotes: 'Loops',
  archetypeNotes: 'Archetypes',
  groups: 'Groups',
  labels: 'Labels',
  checkNotes: 'Checks left as they are',
}

const KIND_ORDER: readonly RecordKind[] = [
  'variables',
  'links',
  'loopNotes',
  'archetypeNotes',
  'groups',
  'labels',
  'checkNotes',
]

/** A report in groups: first what is not on the map, then what was put right by kind, last what is about the whole file. */
export function groupsOf(
  report: readonly ReportLine[],
  map: Pick<CausalMap, 'aside'>,
): readonly ReportGroup[] {
  const aside = report.filter((line) => isAside(map, line))
  const others = report.filter((line) => !isAside(map, line))
  const groups: readonly ReportGroup[] = [
    { title: 'Left out', lines: others.filter(({ at, about }) => !at && about !== undefined) },
    { title: 'Kept aside', lines: aside },
    ...KIND_ORDER.map((kind) => ({
      title: TITLES[kind],
      lines: others.filter(({ at }) => at?.kind === kind),
    })),
    { title: 'The file', lines: others.filter(({ at, about }) => !at && about === undefined) },
  ]
  return groups.filter(({ lines }) => lines.length > 0)
}

/** Whether what a line is about is still on the map, or kept aside. */
export function isThere(map: CausalMap, line: ReportLine): boolean {
  return isAside(map, line) || (line.at !== undefined && Object.hasOwn(map[line.at.kind], line.at.id))
}

/** Whether what a line is about has no place on the map at the moment. */
export function isAside({ aside }: Pick<CausalMap, 'aside'>, { at }: ReportLine): boolean {
  return at !== undefined && Object.hasOwn(aside[at.kind], at.id)
}
