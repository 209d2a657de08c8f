import { areIds } from '../fields/index.ts'
import { isId } from '../ids.ts'
import type { Id } from '../map.ts'
import { isJsonObject, type JsonObject, ownField } from './json.ts'
import { showValue, type Tell } from './notices.ts'

/** A record of the file with the id that it will bear. */
export interface Entry {
  readonly given: JsonObject
  readonly id: Id
  /** Where it stands, as in `links[3]`. */
  readonly where: string
}

/** The records of one list of the file, and what others mean when they name one. */
export interface Entries {
  readonly list: readonly Entry[]
  /** The id that a reference in the file stands for, or undefined. Of two records that share an id it is the first. */
  find(reference: unknown): Id | undefined
}

/** What each list of the file holds, and the letter of ids given here. */
interface ListKind {
  readonly name: string
  readonly one: string
  readonly letter: string
}

/**
 * Gives every record of a list its id: its own where that can be, else a fresh one, always the same for the same file.
 * `reserved` are ids that this list must not use.
 */
export function readEntries(
  file: JsonObject,
  kind: ListKind,
  tell: Tell,
  reserved: ReadonlySet<Id> = new Set(),
): Entries {
  const rows = readRows(file, kind, tell)
  const free = freeIds(kind.letter, new Set([...reserved, ...rows.map((row) => textOf(row.given) ?? '')]))
  const used = new Set<Id>(reserved)
  const meant = new Map<string, Id>()
  const list = rows.map(({ given, where }): Entry => {
    const own = textOf(given)
    const id = own !== undefined && isId(own) && !used.has(own) ? own : free()
    if (own !== id) tell(where, freshText(kind.one, own, id, used))
    else if (typeof given.id !== 'string')
      tell(where, `The id of this ${kind.one} was no text; it became “${id}”.`)
    used.add(id)
    if (own !== undefined && !meant.has(own)) meant.set(own, id)
    return { given, id, where }
  })
  return { list, find: (reference) => meant.get(asText(reference) ?? '') }
}

/** The ids that a list of references means; a reference to nothing stays as it is. Empty when one cannot be an id. */
export function readIds(value: unknown, find: (reference: unknown) => Id | undefined): readonly Id[] {
  if (!Array.isArray(value)) return []
  const ids: readonly unknown[] = value.map((reference: unknown) => find(reference) ?? reference)
  return areIds(ids) ? ids : []
}

interface Row {
  readonly given: JsonObject
  readonly where: string
}

function readRows(file: JsonObject, { name, one }: ListKind, tell: Tell): readonly Row[] {
  const value = ownField(file, name)
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    tell(name, `“${name}” is ${showValue(value)} where a list was expected; nothing was read from it.`)
    return []
  }
  return value.flatMap((given: unknown, index): readonly Row[] => {
    const where = `${name}[${index}]`
    if (isJsonObject(given)) return [{ given, where }]
    tell(where, `This is ${showValue(given)} where a ${one} was expected; it was left out.`)
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

function freshText(one: string, own: string | undefined, id: Id, used: ReadonlySet<Id>): string {
  if (own === undefined) return `This ${one} had no id; it got “${id}”.`
  if (used.has(own))
    return `The id “${own}” stands twice; this ${one} got “${id}”. What names “${own}” means the first.`
  return `${showValue(own)} cannot be an id; this ${one} got “${id}”.`
}
