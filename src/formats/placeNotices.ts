import {
  type CausalMap,
  fieldInWords,
  type Id,
  inOrder,
  KINDS,
  kindOf,
  LIMITS,
  type Link,
  type RecordKind,
} from '../model/index.ts'
import type { Notice } from './types.ts'

/** What each list of a native file holds. */
const LISTS: ReadonlyMap<string, RecordKind> = new Map(KINDS.map((kind) => [kindOf(kind).list, kind]))

/** A record as the file has it. */
type Row = Readonly<Record<string, unknown>>

/**
 * Says of each notice which record of the map it is about, where there is one, and what the file calls it: of a link the names at its
 * ends, also of one that is kept aside. Notices that name their record (`at`) are believed; of others the place in the file is looked up.
 */
export function placeNotices(json: unknown, map: CausalMap, notices: readonly Notice[]): readonly Notice[] {
  const lists = new Map<string, List>()
  const listOf = (name: string): List => {
    const list = lists.get(name) ?? readList(json, name)
    lists.set(name, list)
    return list
  }
  const known = indexed(map)
  const names = namesIn(listOf('variables').rows)
  return notices.map((notice) => {
    const found = /^([a-z]+)\[(\d+)\]/i.exec(notice.where)
    const list = found?.[1] ?? ''
    const kind = LISTS.get(list)
    if (kind === undefined) return notice
    const index = Number(found?.[2])
    const row = listOf(list).rows[index]
    if (!isRow(row)) return notice
    const at = notice.at ?? { kind, id: idOf(known, kind, listOf(list), index, row) ?? '' }
    const field = /\.([a-z]+)$/i.exec(notice.where)?.[1]
    const about = `${capital(kindOf(kind).one)}${calledIn(kind, row, names)}${field === undefined ? '' : `: ${fieldInWords(field)}`}`
    const { at: _, ...rest } = notice
    const isHere = Object.hasOwn(map[at.kind], at.id) || Object.hasOwn(map.aside[at.kind], at.id)
    return isHere ? { ...rest, at, about } : { ...rest, about }
  })
}

/** A list of the file, looked through once for all notices. */
interface List {
  readonly rows: readonly unknown[]
  /** The first row of each id. */
  readonly first: ReadonlyMap<string, number>
  /** Of each row how many records stand before it. */
  readonly before: readonly number[]
}

function readList(json: unknown, name: string): List {
  const value = isRow(json) && Object.hasOwn(json, name) ? json[name] : undefined
  const rows: readonly unknown[] = Array.isArray(value) ? value : []
  const first = new Map<string, number>()
  const before: number[] = []
  let records = 0
  for (const [index, row] of rows.entries()) {
    before.push(records)
    if (!isRow(row)) continue
    records += 1
    const id = textOf(row.id)
    if (id !== null && !first.has(id)) first.set(id, index)
  }
  return { rows, first, before }
}

/** The map as notices ask for it, each answer made when it is first wanted. */
interface Indexed {
  readonly map: CausalMap
  /** Ids in the order of making. */
  inTurn(kind: Exclude<RecordKind, 'loopNotes'>): readonly Id[]
  /** The links from one variable to another, the oldest first. */
  between(source: string | null, target: string | null): readonly Link[]
}

function indexed(map: CausalMap): Indexed {
  const turns = new Map<RecordKind, readonly Id[]>()
  let pairs: Map<string, Link[]> | null = null
  return {
    map,
    inTurn(kind) {
      const ids =
        turns.get(kind) ??
        inOrder<{ readonly id: Id; readonly made: number }>(map[kind]).map((record) => record.id)
      turns.set(kind, ids)
      return ids
    },
    between(source, target) {
      pairs ??= byEnds(inOrder(map.links))
      return pairs.get(`${source} ${target}`) ?? []
    },
  }
}

function byEnds(links: readonly Link[]): Map<string, Link[]> {
  const pairs = new Map<string, Link[]>()
  for (const link of links) {
    const ends = `${link.source} ${link.target}`
    const found = pairs.get(ends)
    if (found) found.push(link)
    else pairs.set(ends, [link])
  }
  return pairs
}

/** The id that a record of the file bears in the map; null when it is not there. */
function idOf(known: Indexed, kind: RecordKind, list: List, index: number, row: Row): Id | null {
  const given = textOf(row.id)
  const isFirst = given !== null && list.first.get(given) === index
  if (isFirst && Object.hasOwn(known.map[kind], given)) return given
  if (kind === 'links') return linkBetween(known, row)
  // Only links and notes are ever left out: of the others the nth of the file is the nth of the map.
  if (kind === 'loopNotes' || kind === 'archetypeNotes' || kind === 'checkNotes') return null
  return known.inTurn(kind)[list.before[index] ?? -1] ?? null
}

/** The link that stands for one of the file that got another id or was made one with another. */
function linkBetween(known: Indexed, { source, target, polarity = '?' }: Row): Id | null {
  const between = known.between(textOf(source), textOf(target))
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

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
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
