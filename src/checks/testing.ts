/** For tests of rules: maps with what is said of their things, and what rules find on them. */
import {
  applyEdit,
  type CausalMap,
  type Json,
  mapFromNotation,
  type Notice,
  recordOf,
  repairMap,
  type VariableKind,
} from '../model/index.ts'
import { finish } from '../pace/index.ts'
import { checkInPieces } from './check.ts'
import { newCheckMemory } from './memory.ts'
import { applyFix, idsNeeded } from './mend/applyFix.ts'
import { RULES } from './rules/index.ts'
import type { CheckMode, Finding, Place, Severity } from './types.ts'

/** What is said of the things of a map; variables by their names, links by `A>B`. */
export interface Sayings {
  readonly kinds?: Readonly<Record<string, VariableKind>>
  readonly variables?: Readonly<Record<string, { readonly [field: string]: Json }>>
  readonly notes?: Readonly<Record<string, string>>
  readonly links?: Readonly<Record<string, { readonly [field: string]: Json }>>
  /** Links that the notation cannot say, as from a variable to itself or twice. */
  readonly moreLinks?: readonly (readonly [from: string, to: string, sign: string])[]
  /** Loops by the names of their variables in order of travel. */
  readonly loops?: readonly ({ readonly path: readonly string[] } & { readonly [field: string]: Json })[]
  readonly archetypes?: readonly { readonly [field: string]: Json }[]
}

/** A map of Fixes that Fail, and the note by which people have said that it is one. */
export const BUSES =
  'Late buses -> + Hired buses -> - Late buses; Hired buses -> + Unpaid repairs -> + Late buses'
export const BUSES_TAG = {
  archetype: 'fixes-that-fail',
  structure: 'standard',
  state: 'accepted',
  slots: ['problem_symptom', 'fix', 'unintended_consequence'],
  variables: ['v1', 'v2', 'v3'],
  links: ['l1', 'l2', 'l3', 'l4'],
  key: 'k',
  story: 'We hired buses.',
}

/** The map that a file with this text and these sayings is read as, and the notices of its reading. Names must differ. */
export function readFile(
  text: string,
  said: Sayings = {},
): { readonly map: CausalMap; readonly notices: readonly Notice[] } {
  const plain = mapFromNotation(text)
  const ids = new Map(Object.values(plain.variables).map(({ id, name }) => [name, id]))
  const idOf = (name: string): string => ids.get(name) ?? name
  const variables = Object.values(plain.variables).map((variable) => ({
    ...variable,
    kind: said.kinds?.[variable.name] ?? 'variable',
    ...said.variables?.[variable.name],
  }))
  const nameOf = (id: string): string => recordOf(plain.variables, id)?.name ?? ''
  const links = Object.values(plain.links).map((link) => {
    const key = `${nameOf(link.source)}>${nameOf(link.target)}`
    return { ...link, note: said.notes?.[key] ?? '', ...said.links?.[key] }
  })
  const more = (said.moreLinks ?? []).map(([from, to, polarity], at) => ({
    id: `more${at}`,
    source: idOf(from),
    target: idOf(to),
    polarity,
  }))
  const loops = (said.loops ?? []).map(({ path, ...fields }) => ({ ...fields, variables: path.map(idOf) }))
  return repairMap({ variables, links: [...links, ...more], loops, archetypes: said.archetypes ?? [] })
}

/** The same without the notices. */
export function mapWith(text: string, said: Sayings = {}): CausalMap {
  return readFile(text, said).map
}

/** What one rule finds. */
export function foundBy(rule: string, map: CausalMap): readonly Finding[] {
  const ask = { map, own: { fine: [], vague: [] }, language: 'en' }
  const rules = RULES.filter(({ id }) => id === rule)
  if (rules.length === 0) throw new Error(`There is no rule ${rule}.`)
  return finish(checkInPieces(ask, newCheckMemory(), rules)).findings
}

/** The sentences of what one rule finds. */
export function toldBy(rule: string, map: CausalMap): readonly string[] {
  return foundBy(rule, map).map(({ message }) => message)
}

/** The map with the only finding of this rule mended, as one edit. Fails when there are more, or there is no fix. */
export function mendedBy(rule: string, map: CausalMap): CausalMap {
  const [finding, ...others] = foundBy(rule, map)
  const fix = finding?.fix
  if (!fix || others.length > 0) throw new Error(`${rule} has not one finding with a fix.`)
  const ids = Array.from({ length: idsNeeded(map, fix) }, (_, at) => `new${at}`)
  return applyEdit(map, applyFix, { fix, ids }).map
}

/** How badly the first finding of a rule is told, in the order of the modes. */
export function severityOf(rule: string, map: CausalMap): readonly (Severity | 'off' | undefined)[] {
  const modes: readonly CheckMode[] = ['drawing', 'review', 'publish']
  return modes.map((mode) => foundBy(rule, map)[0]?.severity[mode])
}

/** What a finding is about, by names: a variable by its own, a link by `A>B`, all else by its kind. */
export function whereOf({ where }: Finding, map: CausalMap): readonly string[] {
  const nameOf = (id: string): string => recordOf(map.variables, id)?.name ?? id
  return where.map((place: Place) => {
    if (place.kind === 'variable') return nameOf(place.id)
    if (place.kind !== 'link') return place.kind
    const link = recordOf(map.links, place.id)
    return `${nameOf(link?.source ?? '')}>${nameOf(link?.target ?? '')}`
  })
}
