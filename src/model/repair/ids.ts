import { isId } from '../ids.ts'
import type { RecordKind } from '../kinds/index.ts'
import type { AnyKind } from '../kinds/kind.ts'
import type { Id } from '../values.ts'
import { isJsonObject, type JsonObject, ownField } from './json.ts'
import { leftOut } from './leftWords.ts'
import { showValue, type Tell } from './notices.ts'

/** A record of the file with the id that it will bear. */
export interface Entry {
  readonly given: JsonObject
  readonly id: Id
  /** Where it stands, as in `links[3]`. */
  readonly where: string
  /** Why it is aside, for one that the file has among those that are; else null. */
  readonly why: unknown
}

/** The entries of each list of a file. */
export type AllEntries = { readonly [K in RecordKind]: Entries }

/** The records of one list of the file, and what others mean when they name one. */
export interface Entries {
  readonly list: readonly Entry[]
  /** The id that a reference in the file stands for, or undefined. Of two records that share an id it is the first. */
  find(reference: unknown): Id | undefined
}

/**
 * Gives every record of a list, and of those of its kind that are aside, its id: its own where that can be, else a fresh one, always the same for the same file.
 * `reserved` are ids that this list must not use; `leave` is given what is no record.
 */
export function readEntries(
  file: JsonObject,
  kind: AnyKind,
  tell: Tell,
  reserved: ReadonlySet<Id> = new Set(),
  leave: Leave = () => false,
): Entries {
  const rows = readRows(file, kind, tell, leave)
  const free = freeIds(kind.letter, new Set([...reserved, ...rows.map((row) => textOf(row.given) ?? '')]))
  const used = new Set<Id>()
  const meant = new Map<string, Id>()
  const list = rows.map(({ given, where, why }): Entry => {
    const own = textOf(given)
    const isTaken = own !== undefined && (used.has(own) || (why === null && reserved.has(own)))
    const id = own !== undefined && isId(own) && !isTaken ? own : free()
    if (own !== id) tell(where, freshText(kind.one, own, id, isTaken))
    else if (typeof given.id !== 'string')
      tell(where, `The id of this ${kind.one} was no text; it became “${id}”.`)
    used.add(id)
    if (own !== undefined && !meant.has(own)) meant.set(own, id)
    return { given, id, where, why }
  })
  return { list, find: (reference) => meant.get(asText(reference) ?? '') }
}

/** Keeps the words of what is left out. Answers whether there were any. */
export type Leave = (given: unknown) => boolean

type Row = Omit<Entry, 'id'>

function readRows(file: JsonObject, { list, one }: AnyKind, tell: Tell, leave: Leave): readonly Row[] {
  const aside = ownField(file, 'aside')
  const rows = readList(file, list, one, tell, leave).map((row) => ({ ...row, why: null }))
  if (!isJsonObject(aside)) return rows
  const others = readList(aside, list, one, tell, leave)
  return [...rows, ...others.map(asideRow)]
}

/** A record that is aside, without what the file says of that. */
function asideRow({ given: { why = '', ...given }, where }: Pick<Row, 'given' | 'where'>): Row {
  return { given, where: `aside.${where}`, why }
}

/** The records of one list; none, and told, when something else stands there. */
function readList(
  file: JsonObject,
  name: string,
  one: string,
  tell: Tell,
  leave: Leave,
): readonly Pick<Row, 'given' | 'where'>[] {
  const value = ownField(file, name)
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    tell(name, `“${name}” is ${showValue(value)} where a list was expected; nothing was read from it.`)
    return []
  }
  return value.flatMap((given: unknown, index): readonly Pick<Row, 'given' | 'where'>[] => {
    const where = `${name}[${index}]`
    if (isJsonObject(given)) return [{ given, where }]
    tell(where, `This is ${showValue(given)} where a ${one} was expected; ${leftOut(leave(given))}`)
    return []
  })
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function textOf(given: JsonObject): string | undefined {
  return asText(ownField(given, 'id'))
}

function freeIds(letter: string, taken: ReadonlySet<string>): () => Id {
  let last = 0
  return () => {
    do last += 1
    while (taken.has(`${letter}${last}`))
    return `${letter}${last}`
  }
}

function freshText(one: string, own: string | undefined, id: Id, isTaken: boolean): string {
  if (own === undefined) return `This ${one} had no id; it got “${id}”.`
  if (isTaken)
    return `The id “${own}” stands twice; this ${one} got “${id}”. What names “${own}” means the first.`
  return `${showValue(own)} cannot be an id; this ${one} got “${id}”.`
}
