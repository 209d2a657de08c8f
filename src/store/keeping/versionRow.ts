import { type CausalMap, type Id, readMapJson, serialise } from '../../model/index.ts'
import { checksum } from '../storage/checksum.ts'
import type { Version } from '../types/index.ts'

/** A version as stored: what is told of it, and the whole map as the text of a file, each with its checksum. */
export interface VersionRow {
  readonly facts: string
  readonly factsSum: number
  readonly text: string
  readonly sum: number
}

/** What is told of a version but its number, which is its key. */
export type VersionFacts = Omit<Version, 'number'>

/** A map as a version with this number. */
export function sealVersion(map: Id, number: number, facts: VersionFacts, text: string): VersionRow {
  return { ...sealFacts(map, number, facts), text, sum: checksum(`${map} ${number} `, text) }
}

/** Another telling of the same version. */
export function retold(map: Id, number: number, row: VersionRow, facts: VersionFacts): VersionRow {
  return { ...row, ...sealFacts(map, number, facts) }
}

function sealFacts(map: Id, number: number, told: VersionFacts): Pick<VersionRow, 'facts' | 'factsSum'> {
  const facts = JSON.stringify(told)
  return { facts, factsSum: checksum(`${map} ${number} `, facts) }
}

/** What is told of the versions that are as they were written, the earliest first. Texts are not looked at. */
export function listVersions(map: Id, rows: ReadonlyMap<number, unknown>): readonly Version[] {
  return [...rows].flatMap(([number, row]) => openFacts(map, number, row) ?? [])
}

function openFacts(map: Id, number: number, row: unknown): Version | null {
  if (!isVersionRow(row) || checksum(`${map} ${number} `, row.facts) !== row.factsSum) return null
  const facts: unknown = JSON.parse(row.facts)
  return isFacts(facts) ? { ...facts, number } : null
}

/** The map of a version; null when the row is not as it was written, or no map can be read from it. */
export function openVersion(map: Id, number: number, row: unknown): CausalMap | null {
  if (!isVersionRow(row) || checksum(`${map} ${number} `, row.text) !== row.sum) return null
  const read = readMapJson(JSON.parse(row.text))
  return read.ok ? read.map : null
}

/** What is told of a map, beside when and why it was kept. */
export function countsOf(map: CausalMap): Pick<VersionFacts, 'variables' | 'links'> {
  return { variables: Object.keys(map.variables).length, links: Object.keys(map.links).length }
}

/** The text of a version: that of a file, so that it can be read as long as files can. */
export function textOf(map: CausalMap): string {
  return serialise(map)
}

/** Whether this may be a row of a version; its checksums are still to be looked at. */
export function isVersionRow(value: unknown): value is VersionRow {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  return (
    ['facts', 'text'].every((name) => typeof fields.get(name) === 'string') &&
    ['factsSum', 'sum'].every((name) => typeof fields.get(name) === 'number')
  )
}

const CAUSES: ReadonlySet<unknown> = new Set<Version['cause']>([
  'opened',
  'saved',
  'edited',
  'before',
  'named',
])

function isFacts(value: unknown): value is VersionFacts {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  return (
    ['at', 'name', 'author'].every((name) => typeof fields.get(name) === 'string') &&
    ['variables', 'links'].every((name) => typeof fields.get(name) === 'number') &&
    CAUSES.has(fields.get('cause'))
  )
}
