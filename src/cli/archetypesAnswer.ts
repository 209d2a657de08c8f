import {
  askNearMiss,
  type Given,
  type Match,
  type NearMiss,
  type Recognition,
  recogniseInPieces,
  SKELETONS,
  type Structure,
  SUMMARIES,
  tellExchange,
  tellWhy,
} from '../archetypes/index.ts'
import { type CausalMap, type Id, inOrder } from '../model/index.ts'
import { finish } from '../pace/index.ts'

/** A match as it is printed: variables by name. The order of the fields is that of `archetypes --json`. */
export interface MatchAnswer {
  readonly archetype: string
  readonly structure: string
  /** From 1; what the same links read as has the same rank. */
  readonly rank: number
  readonly slots: Readonly<Record<string, string>>
  readonly inverted: readonly string[]
  readonly paths: Readonly<Record<string, readonly string[]>>
  readonly loops: readonly LoopAnswer[]
  readonly why: string
  /** How its roles can be exchanged, as "or with A and B exchanged"; empty where they cannot. */
  readonly exchange: string
  /** What could stand in a slot as well, by slot; empty where nobody points. */
  readonly others: Readonly<Record<string, readonly string[]>>
}

/** A loop of a structure where it lies: its variables in order of travel. */
export interface LoopAnswer {
  readonly id: string
  readonly type: 'R' | 'B'
  readonly name: string
  readonly variables: readonly string[]
}

/** A near miss as it is printed. */
export interface NearMissAnswer {
  readonly archetype: string
  readonly slots: Readonly<Record<string, string>>
  readonly missing: { readonly from: string; readonly to: string; readonly polarity: '+' | '-' }
  readonly question: string
}

/** An archetype that people say is there, by its note in the map. */
export interface SaidAnswer {
  readonly archetype: string
  readonly structure: string
  readonly slots: Readonly<Record<string, string>>
}

/** What `archetypes` answers. */
export interface ArchetypesAnswer {
  /** What people say is there, and stands: nothing else is proposed or asked over its links. */
  readonly said: readonly SaidAnswer[]
  readonly matches: readonly MatchAnswer[]
  readonly nearMisses: readonly NearMissAnswer[]
  readonly complete: boolean
}

/** Recognises archetypes in a map, without those that it says are none and what it says is there already; `given` are variables that are pointed at. */
export function answerArchetypes(map: CausalMap, given: Given | null): ArchetypesAnswer {
  const notes = inOrder(map.archetypeNotes)
  const dismissed = new Set(notes.flatMap(({ state, key }) => (state === 'dismissed' ? [key] : [])))
  const known = notes.filter(
    ({ state, links }) => state === 'accepted' && links.every((id) => map.links[id] !== undefined),
  )
  const found = finish(
    recogniseInPieces(map, SKELETONS, { given, dismissed, known: given === null ? known : [] }),
  )
  const nameOf = (id: Id): string => map.variables[id]?.name ?? ''
  return {
    said: known.map(({ archetype, structure, slots, variables }) => ({
      archetype,
      structure,
      slots: Object.fromEntries(slots.map((slot, at) => [slot, nameOf(variables[at] ?? '')])),
    })),
    matches: found.matches.map((match) => tellMatch(match, rankOf(match, found), map)),
    nearMisses: found.nearMisses.map((miss) => tellNearMiss(miss, nameOf)),
    complete: found.complete,
  }
}

/** The place of a match, or of the first that reads the same links. */
function rankOf(match: Match, { matches }: Recognition): number {
  const links = linksOf(match)
  return 1 + matches.findIndex((other) => other === match || linksOf(other) === links)
}

function linksOf({ paths }: Match): string {
  return [...new Set(Object.values(paths).flat())].sort().join(' ')
}

function tellMatch(match: Match, rank: number, { variables, links }: CausalMap): MatchAnswer {
  const structure = structureOf(match)
  const nameOf = (id: Id | undefined): string => variables[id ?? '']?.name ?? ''
  const alongPath = (path: readonly Id[]): readonly string[] => [
    ...path.map((link) => nameOf(links[link]?.source)),
    nameOf(links[path.at(-1) ?? '']?.target),
  ]
  return {
    archetype: match.archetype,
    structure: match.structure,
    rank,
    slots: mapValues(match.slots, nameOf),
    inverted: match.inverted,
    paths: mapValues(match.paths, alongPath),
    loops: structure.loops.map(({ id, type, name }) => ({
      id,
      type,
      name,
      variables: (match.loops[id] ?? '').split(' ').map((link) => nameOf(links[link]?.source)),
    })),
    why: tellWhy(match, structure),
    exchange: tellExchange(match, structure),
    others: mapValues(match.others ?? {}, (ids) => ids.map(nameOf)),
  }
}

function tellNearMiss(miss: NearMiss, nameOf: (id: Id) => string): NearMissAnswer {
  const { archetype, missing } = miss
  return {
    archetype,
    slots: mapValues(miss.slots, nameOf),
    missing: { from: nameOf(missing.from), to: nameOf(missing.to), polarity: missing.polarity },
    question: askNearMiss(miss, archetypeName(archetype), nameOf),
  }
}

function structureOf({ archetype, structure }: Match): Structure {
  const found = SKELETONS.find((one) => one.archetype === archetype && one.structure.id === structure)
  if (found === undefined) throw new Error(`A match of ${archetype}, which is not in the library`)
  return found.structure
}

/** What an archetype is called. */
export function archetypeName(id: string): string {
  return SUMMARIES.find((summary) => summary.id === id)?.name ?? id
}

function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  make: (value: T) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]))
}
