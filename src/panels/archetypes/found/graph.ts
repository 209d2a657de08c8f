import type { ArchetypeGraph, Match, NearMiss, Placement, Recognition } from '../../../archetypes/index.ts'
import type { ArchetypeNote, ById, CausalMap, Link } from '../../../model/index.ts'

/** What recognition looks at of a map, and no more: it travels to a worker. */
export function graphOf({ variables, links }: Pick<CausalMap, 'variables' | 'links'>): ArchetypeGraph {
  return {
    variables: Object.fromEntries(
      Object.values(variables).map(({ id, name, kind, made }) => [id, { name, kind, made }] as const),
    ),
    links: Object.fromEntries(
      Object.values(links).map(
        ({ id, source, target, polarity, delay }) => [id, { id, source, target, polarity, delay }] as const,
      ),
    ),
  }
}

/** Whether an edit changed what recognition looks at: not where things stand, how links are bent or what is noted of them. */
export function graphDiffers(
  before: Pick<CausalMap, 'variables' | 'links'>,
  after: Pick<CausalMap, 'variables' | 'links'>,
): boolean {
  return (
    differs(before.variables, after.variables, (one, other) => {
      return one.name === other.name && one.kind === other.kind
    }) ||
    differs(before.links, after.links, (one, other) => {
      return (
        one.source === other.source &&
        one.target === other.target &&
        one.polarity === other.polarity &&
        one.delay === other.delay
      )
    })
  )
}

/** Whether other archetypes are accepted or dismissed than before; what is told of them does not count. */
export function notesDiffer(before: ById<ArchetypeNote>, after: ById<ArchetypeNote>): boolean {
  return differs(before, after, (one, other) => {
    return (
      one.state === other.state &&
      one.key === other.key &&
      one.archetype === other.archetype &&
      one.structure === other.structure &&
      one.variables === other.variables &&
      one.links === other.links
    )
  })
}

function differs<T>(before: ById<T>, after: ById<T>, isSame: (one: T, other: T) => boolean): boolean {
  if (before === after) return false
  const all = Object.entries(after)
  if (all.length !== Object.keys(before).length) return true
  return all.some(([id, one]) => {
    const other = before[id]
    return other !== one && (other === undefined || !isSame(other, one))
  })
}

/**
 * An answer without what is certainly no more: what an edit since took a variable or a link from, what lies on a link whose
 * sign was turned, near misses that have come true, and what has been accepted or dismissed.
 */
export function stillThere(
  found: Recognition,
  asked: Pick<CausalMap, 'links'>,
  now: Pick<CausalMap, 'variables' | 'links' | 'archetypeNotes'>,
): Recognition {
  const notes = Object.values(now.archetypeNotes)
  const noted = new Set(notes.map(({ key }) => key))
  // The key of a tag may name roles that recognition leaves open.
  const isTagged = ({ archetype, paths }: Placement): boolean =>
    notes.some(
      (note) =>
        note.state === 'accepted' &&
        note.archetype === archetype &&
        linksOf({ paths }).every((id) => note.links.includes(id)),
    )
  const isThere = (placement: Placement & { readonly key: string }): boolean =>
    !noted.has(placement.key) &&
    Object.values(placement.slots).every((id) => now.variables[id] !== undefined) &&
    linksOf(placement).every((id) => !isTurned(asked.links[id], now.links[id]))
  const { matches, nearMisses, complete } = found
  return {
    matches: matches.filter((match) => isThere(match) && !isTagged(match)),
    nearMisses: nearMisses.filter((miss) => isThere(miss) && !hasComeTrue(miss, now.links)),
    complete,
  }
}

/** All links of a placement, each once, in the order of its paths. */
export function linksOf({ paths }: Pick<Placement, 'paths'>): readonly string[] {
  return [...new Set(Object.values(paths).flat())]
}

/** Gone, or with the other sign. A sign that has become known may well be the right one. */
function isTurned(before: Link | undefined, now: Link | undefined): boolean {
  if (now === undefined) return true
  return before !== undefined && before.polarity !== '?' && before.polarity !== now.polarity
}

function hasComeTrue({ missing }: NearMiss, links: ById<Link>): boolean {
  return Object.values(links).some(
    ({ source, target, polarity }) =>
      source === missing.from && target === missing.to && polarity === missing.polarity,
  )
}

/** The matches that hang on the same variable, that of their first role: what a team calls the symptom, or what grows. */
export interface MatchGroup {
  readonly symptom: string
  readonly matches: readonly Match[]
}

/** Matches by the variable that is asked for; groups and what is in them in the order of the matches, the best first. */
export function bySymptom(
  matches: readonly Match[],
  symptomOf: (match: Match) => string,
): readonly MatchGroup[] {
  const groups = new Map<string, Match[]>()
  for (const match of matches) {
    const symptom = symptomOf(match)
    const group = groups.get(symptom)
    if (group) group.push(match)
    else groups.set(symptom, [match])
  }
  return [...groups].map(([symptom, together]) => ({ symptom, matches: together }))
}
