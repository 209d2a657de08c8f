import { SUMMARIES } from '../../archetypes/index.ts'
import {
  type CheckMode,
  type Finding,
  type Place,
  type RuleGroup,
  type Severity,
  UNNAMED,
} from '../../checks/index.ts'
import { type DisputedNote, disputedNotes } from '../../loops/index.ts'
import type { CausalMap } from '../../model/index.ts'
import { inText, loopKey, nameOrRole, recordOf } from '../../model/index.ts'
import type { LoopsState } from '../../store/index.ts'
import { counted } from '../parts/words.ts'
import { RULE_NAMES } from './ruleNames.ts'

/** When the map is looked at, as the panel offers it. */
export const MODES: readonly { readonly value: CheckMode; readonly label: string }[] = [
  { value: 'review', label: 'Review' },
  { value: 'publish', label: 'Publish' },
  { value: 'drawing', label: 'While drawing' },
]

/** What findings are about, as headings. */
export const GROUP_TITLES: Readonly<Record<RuleGroup, string>> = {
  names: 'Names',
  links: 'Links',
  loops: 'Loops',
  delays: 'Delays',
  drawing: 'Drawing',
  archetypes: 'Archetypes',
}

/** How bad a finding is, told of somebody's own map: never as a fault of theirs. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'To be settled',
  warning: 'Worth mending',
  info: 'Worth a thought',
}

/** How bad a finding is in a mode; one that the mode does not tell counts as worth a thought. */
export function severityIn({ severity }: Pick<Finding, 'severity'>, mode: CheckMode): Severity {
  const now = severity[mode]
  return now === 'off' ? 'info' : now
}

/** "3 to look at"; of a file that is to go out "3 to settle before it goes out". */
export function countInWords(count: number, mode: CheckMode): string {
  if (count === 0) return 'Nothing to look at.'
  return mode === 'publish' ? `${count} before it goes out` : `${count} to look at`
}

/** "28 other checks found nothing". */
export function quietInWords(quiet: number, isAnyTold: boolean): string {
  return `${counted(quiet, isAnyTold ? 'other check' : 'check')} found nothing`
}

/** What a rule looks for; its id where this version has no words for it. */
export function ruleName(rule: string): string {
  return (Object.hasOwn(RULE_NAMES, rule) ? RULE_NAMES[rule] : undefined) ?? `Check ${rule}`
}

/** What is so with the thing of a finding, in a few words; else in the sentence of the finding. */
export function shortly({
  rule,
  message,
  where: [{ kind }],
}: Pick<Finding, 'rule' | 'message' | 'where'>): string {
  const called = (name: string) => (Object.hasOwn(RULE_NAMES, name) ? RULE_NAMES[name] : undefined)
  return called(`${rule} ${kind}`) ?? called(rule) ?? message
}

/** What is told many times is called by its number beyond this. */
const SEVERAL = 3
const NOUNS: Readonly<Partial<Record<Place['kind'], string>>> = {
  variable: 'variable',
  link: 'link',
  label: 'text label',
  loop: 'loop',
}

/** What a finding is about: the thing that it leads to, or "14 variables" where it is about so many alike. */
export function aboutInWords(
  { where }: Pick<Finding, 'where'>,
  map: CausalMap,
  names: Pick<LoopsState, 'labels' | 'names'>,
): string {
  const [first, ...others] = where
  const things = first.kind === 'map' ? others : where
  const kind = things[0]?.kind
  const noun = kind && NOUNS[kind]
  if (noun !== undefined && things.every((place) => place.kind === kind)) {
    if (first.kind === 'map') return counted(things.length, noun)
    // Which two it is about: several rows may begin with the same.
    if (things.length > 1 && things.length <= SEVERAL && kind === 'variable')
      return things.map((place) => placeInWords(place, map, names)).join(' · ')
    if (things.length > SEVERAL) return counted(things.length, noun)
  }
  return placeInWords(first, map, names)
}

/** Whether findings are about several things, that what they are called is a plural. */
export function areAboutMany(findings: readonly Pick<Finding, 'where'>[]): boolean {
  const [one, ...others] = findings
  if (!one || others.length > 0) return others.length > 0
  const [first, ...rest] = one.where
  const things = first.kind === 'map' ? rest : one.where
  const kind = things[0]?.kind
  if (kind === undefined || NOUNS[kind] === undefined || things.length < 2) return false
  return (
    things.every((place) => place.kind === kind) &&
    (first.kind === 'map' || kind === 'variable' || things.length > SEVERAL)
  )
}

/** What findings that stand together are about, as "18 links"; what they have in common is told beside it. */
export function manyInWords(findings: readonly Pick<Finding, 'where'>[]): string {
  const noun = NOUNS[findings[0]?.where[0].kind ?? 'map']
  const places = placesOf(findings)
  return noun !== undefined && places === findings.length
    ? counted(places, noun)
    : counted(findings.length, 'remark')
}

/** How often something is so: "18 of 19", "all 19"; the number alone where it is so of one thing several times, or nobody counts such things. */
export function oftenInWords(findings: readonly Pick<Finding, 'where'>[], map: CausalMap): string {
  const kind = findings[0]?.where[0].kind
  const all = kind === 'variable' ? map.variables : kind === 'link' ? map.links : null
  const of = all && Object.keys(all).length
  const count = findings.length
  if (of === null || placesOf(findings) < count) return `${count}`
  return of === count ? `all ${count}` : `${count} of ${of}`
}

function placesOf(findings: readonly Pick<Finding, 'where'>[]): number {
  return new Set(
    findings.map(({ where: [place] }) =>
      place.kind === 'map' ? '' : place.kind === 'loop' ? place.key : place.id,
    ),
  ).size
}

/** The thing that a finding leads to, by its name. Names of people stand isolated in it. */
export function placeInWords(
  place: Place,
  map: CausalMap,
  { labels, names }: Pick<LoopsState, 'labels' | 'names'>,
): string {
  switch (place.kind) {
    case 'variable':
      return inText(nameOrRole(recordOf(map.variables, place.id)).trim()) || UNNAMED
    case 'link': {
      const link = recordOf(map.links, place.id)
      if (!link) return 'A link'
      const [source, target] = [link.source, link.target].map((id) =>
        placeInWords({ kind: 'variable', id }, map, { labels, names }),
      )
      return `${source} → ${target}`
    }
    case 'label':
      return inText(recordOf(map.labels, place.id)?.text.trim() ?? '') || 'A text label'
    case 'group':
      return inText(recordOf(map.groups, place.id)?.name.trim() ?? '') || 'A group'
    case 'archetype': {
      const note = recordOf(map.archetypeNotes, place.id)
      return SUMMARIES.find(({ id }) => id === note?.archetype)?.name ?? 'An archetype'
    }
    case 'loop': {
      const called = [labels.get(place.key), inText(names.get(place.key) ?? '')].filter(Boolean)
      return called.length > 0 ? called.join(', ') : (brokenLoop(place.key, map)?.title ?? 'A loop')
    }
    case 'map':
      return 'The whole map'
  }
}

/** What people said of a loop that is not closed any more, by its key; null where it is, or nothing was said of it. */
export function brokenLoop(key: string, map: CausalMap): DisputedNote | null {
  return disputedNotes(map).find(({ note, real }) => real === null && loopKey(note.links) === key) ?? null
}
