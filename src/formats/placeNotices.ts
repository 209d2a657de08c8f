import { type CausalMap, type Id, inOrder, LIMITS, type RecordKind } from '../model/index.ts'
import type { Notice } from './types.ts'

/** What each list of a native file holds. */
const LISTS: ReadonlyMap<string, RecordKind> = new Map([
  ['variables', 'variables'],
  ['links', 'links'],
  ['loops', 'loopNotes'],
  ['archetypes', 'archetypeNotes'],
  ['groups', 'groups'],
  ['labels', 'labels'],
])

const ONE: Readonly<Record<RecordKind, string>> = {
  variables: 'Variable',
  links: 'Link',
  loopNotes: 'Loop',
  archetypeNotes: 'Archetype',
  groups: 'Group',
  labels: 'Label',
}

/** What people call fields whose names in a file are other words. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['x', 'place'],
  ['y', 'place'],
  ['polarity', 'sign'],
  ['bend', 'shape'],
  ['bent', 'shape'],
  ['kind', 'kind of variable'],
  ['pinned', 'mark'],
])

/** A record as the file has it. */
type Row = Readonly<Record<string, unknown>>

/**
 * Says of each notice which record of the map it is about, where there is one, and what the file calls it: of a link the names at its
 * ends, also of one that is kept aside. Notices that name their record (`at`) are believed; of others the place in the file is looked up.
 */
export function placeNotices(json: unknown, map: CausalMap, notices: readonly Notice[]): readonly Notice[] {
  const rowsOf = (list: string): readonly unknown[] => {
    const rows = isRow(json) && Object.hasOwn(json, list) ? json[list] : undefined
    return Array.isArray(rows) ? rows : []
  }
  const names = namesIn(rowsOf('variables'))
  return notices.map((notice) => {
    const found = /^([a-z]+)\[(\d+)\]/i.exec(notice.where)
    const list = found?.[1] ?? ''
    const kind = LISTS.get(list)
    const index = Number(found?.[2])
    const row = rowsOf(list)[index]
    if (kind === undefined || !isRow(row)) return notice
    const at = notice.at ?? { kind, id: idOf(map, kind, rowsOf(list), index, row) ?? '' }
    const field = /\.([a-z]+)$/i.exec(notice.where)?.[1]
    const about = `${ONE[kind]}${calledIn(kind, row, names)}${field === undefined ? '' : `: ${FIELDS.get(field) ?? field}`}`
    const { at: _, ...rest } = notice
    const isHere = Object.hasOwn(map[at.kind], at.id) || Object.hasOwn(map.aside[at.kind], at.id)
    return isHere ? { ...rest, at, about } : { ...rest, about }
  })
}

/** The id that a record of the file bears in the map; null when it is not there. */
function idOf(
  map: CausalMap,
  kind: RecordKind,
  rows: readonly unknown[],
  index: number,
  row: Row,
): Id | null {
  const given = textOf(row.id)
  const isFirst = !rows.slice(0, index).some((other) => isRow(other) && textOf(other.id) === given)
  if (given !== null && isFirst && Object.hasOwn(map[kind], given)) return given
  if (kind === 'links') return linkBetween(map, row)
  // Only links and notes are ever left out: of the others the nth of the file is the nth of the map.
  if (kind === 'loopNotes' || kind === 'archetypeNotes') return null
  const place = rows.slice(0, index).filter(isRow).length
  return inOrder<{ readonly id: Id; readonly made: number }>(map[kind])[place]?.id ?? null
}

/** The link that stands for one of the file that got another id or was made one with another. */
function linkBetween(map: CausalMap, { source, target, polarity = '?' }: Row): Id | null {
  const ends = [textOf(source), textOf(target)]
  const between = inOrder(map.links).filter((link) => link.source === ends[0] && link.target === ends[1])
  return (between.find((link) => link.polarity === polarity) ?? between[0])?.id ?? null
}

/** ` from Rain to gone`, ` Rain`: what a record is called, with a space before; empty when it has no name. */
function calledIn(kind: RecordKind, row: Row, names: ReadonlyMap<string, string>): string {
  if (kind === 'links') return ` from ${endIn(row.source, names)} to ${endIn(row.target, names)}`
  const name = kind === 'labels' ? row.text : kind === 'archetypeNotes' ? row.archetype : row.name
  const called = textOf(name) ?? textOf(row.id) ?? ''
  return called.trim() === '' ? '' : ` ${shortened(called)}`
}

function endIn(end: unknown, names: ReadonlyMap<string, string>): string {
  const id = textOf(end)
  if (id === null) return 'nothing'
  const name = names.get(id)
  if (name === undefined) return `${shortened(id)} (not in the file)`
  return shortened(name) || 'a variable without a name'
}

/** The names of the file's variables by their ids; the first of an id counts. */
function namesIn(rows: readonly unknown[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const row of rows.slice(0, LIMITS.variables)) {
    const id = isRow(row) ? textOf(row.id) : null
    if (id === null || !isRow(row) || names.has(id)) continue
    names.set(id, textOf(row.name) ?? '')
  }
  return names
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

/** Longer names are cut: these stand in a list. */
const LONGEST = 60

function shortened(text: string): string {
  const letters = [
    ...text
      .slice(0, 4 * LONGEST)
      .replace(/\s+/g, ' ')
      .trim(),
  ]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('')
}
