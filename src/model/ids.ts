import type { Id } from './values.ts'

const SHAPE = /^[A-Za-z0-9_.:-]{1,64}$/

/** True for a key that could reach a prototype when it is used as a field name. */
export function isUnsafeKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype'
}

/** True for a text that can name a record: see `Id`. */
export function isId(value: unknown): value is Id {
  return typeof value === 'string' && SHAPE.test(value) && !(value in Object.prototype) && !isUnsafeKey(value)
}

/** The record of this id, or undefined; never something inherited. */
export function recordOf<T>(records: Readonly<Record<Id, T>>, id: Id): T | undefined {
  return Object.hasOwn(records, id) ? records[id] : undefined
}
