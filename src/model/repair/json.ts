import { isUnsafeKey } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { tidyText } from '../names.ts'
import type { Extras, Json } from '../values.ts'
import type { Tell } from './notices.ts'

/** An object as it comes out of a file, before anything in it is trusted. */
export type JsonObject = Readonly<Record<string, unknown>>

/** True for an object that is neither null nor a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object's own field of this name, or undefined. A -0 is read as 0: they are one number, and JSON writes only the second. */
export function ownField(object: JsonObject, name: string): unknown {
  const value = Object.hasOwn(object, name) ? object[name] : undefined
  return Object.is(value, -0) ? 0 : value
}

/**
 * The fields of an object that are not known, as they may be kept: without keys that reach a prototype, without what lies
 * deeper than a file may. Undefined when none are left.
 */
export function readExtras(
  given: JsonObject,
  known: ReadonlySet<string>,
  where: string,
  tell: Tell,
): Extras | undefined {
  const unknown = Object.keys(given).filter((key) => !known.has(key))
  if (unknown.length === 0) return undefined
  const kept = keepFields(given, unknown, where, tell, 1)
  return Object.keys(kept).length === 0 ? undefined : kept
}

function keepFields(
  given: JsonObject,
  keys: readonly string[],
  where: string,
  tell: Tell,
  depth: number,
): Record<string, Json> {
  const kept: Record<string, Json> = {}
  for (const key of keys) {
    if (isUnsafeKey(key)) {
      tell(where, `A field called “${key}” was left out: that name is not safe.`)
      continue
    }
    const value = keepJson(given[key], where, tell, depth + 1)
    if (value !== undefined) kept[tidyText(key)] = value
  }
  return kept
}

function keepJson(value: unknown, where: string, tell: Tell, depth: number): Json | undefined {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'string') return tidyText(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  if (typeof value !== 'object') return undefined
  if (depth >= LIMITS.extrasDepth) {
    tell(where, 'A field was left out: it holds more levels than a map may have.')
    return undefined
  }
  if (Array.isArray(value)) return value.map((item) => keepJson(item, where, tell, depth + 1) ?? null)
  return isJsonObject(value) ? keepFields(value, Object.keys(value), where, tell, depth) : undefined
}

/** True when objects and lists lie more than `most` deep in each other. Walks without recursion, so no depth overthrows it. */
export function isDeeperThan(json: unknown, most: number): boolean {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: json, depth: 1 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth > most) return true
    for (const value of Object.values(next.value)) {
      if (typeof value === 'object' && value !== null) waiting.push({ value, depth: next.depth + 1 })
    }
  }
  return false
}
