import { addRecord, type ById, type CheckNote, type Edit, type Id, loopKey } from '../model/index.ts'
import { placeKey, placesKept } from './check.ts'
import type { Finding, Place } from './types.ts'

/** Findings that are told, and those that people leave as they are. */
export interface SplitFindings {
  readonly told: readonly Finding[]
  readonly left: readonly { readonly finding: Finding; readonly note: CheckNote }[]
}

/** Splits off what people leave as it is. Both keep the order of the findings. */
export function leftAsItIs(findings: readonly Finding[], notes: ById<CheckNote>): SplitFindings {
  const byAbout = new Map(Object.values(notes).map((note) => [aboutNote(note), note]))
  const told: Finding[] = []
  const left: SplitFindings['left'][number][] = []
  for (const finding of findings) {
    const { rule, where, part = '' } = finding
    const note = byAbout.get(about(rule, placesKept(where), part))
    if (note) left.push({ finding, note })
    else told.push(finding)
  }
  return { told, left }
}

/** What a note says that leaves a finding as it is, for `addRecord` of `checkNotes`. */
export function noteFieldsOf(
  { rule, where: led, part = '' }: Finding,
  reason: string,
): Omit<CheckNote, 'id' | 'made' | 'also' | 'extras'> {
  const where = placesKept(led)
  const ids = (kind: Place['kind']): readonly Id[] => [
    ...new Set(where.flatMap((place) => (place.kind === kind && 'id' in place ? [place.id] : []))),
  ]
  const loop = where.find((place) => place.kind === 'loop')
  return {
    rule,
    variables: ids('variable'),
    links: loop ? loop.key.split(' ') : ids('link'),
    isLoop: loop !== undefined,
    labels: ids('label'),
    groups: ids('group'),
    archetypes: ids('archetype'),
    part,
    reason,
  }
}

/** Leaves findings as they are for one reason, a note each, in one edit. `ids` are of the notes and belong to nothing; findings without one are let be. */
export const leaveAsTheyAre: Edit<{
  readonly findings: readonly Finding[]
  readonly ids: readonly Id[]
  readonly reason: string
}> = (map, { findings, ids, reason }) => {
  for (const [at, finding] of findings.entries()) {
    const id = ids[at]
    if (id === undefined) return
    addRecord(map, { kind: 'checkNotes', id, fields: { ...noteFieldsOf(finding, reason) } })
    const note = map.checkNotes[id]
    // Each is made the youngest of those before the edit.
    if (note) note.made += at
  }
}

function about(rule: string, where: readonly Place[], part: string): string {
  const loop = where.find((place) => place.kind === 'loop')
  const others = where.filter((place) => place.kind !== 'map' && place.kind !== 'loop')
  const kept = loop ? [loop, ...others.filter((place) => place.kind !== 'link')] : others
  return [rule, ...new Set(kept.map(placeKey))].sort().join(' ') + (part === '' ? '' : ` ${part}`)
}

function aboutNote({ rule, variables, links, isLoop, labels, groups, archetypes, part }: CheckNote): string {
  const of = (kind: 'variable' | 'link' | 'label' | 'group' | 'archetype', ids: readonly Id[]) =>
    ids.map((id): Place => ({ kind, id }))
  const loop: readonly Place[] = isLoop ? [{ kind: 'loop', key: loopKey(links) }] : of('link', links)
  const where = [
    ...of('variable', variables),
    ...loop,
    ...of('label', labels),
    ...of('group', groups),
    ...of('archetype', archetypes),
  ]
  return about(rule, where, part)
}
