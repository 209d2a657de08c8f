import { shallow } from 'zustand/shallow'

/**
 * Whether two values are the same, or lists, sets or objects with the same members. Lists and records may be long here, and are
 * compared on every change by many who look at them: that is done member by member, and not by making maps of both.
 */
export function sameMembers<T>(a: T, b: T): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((member, at) => Object.is(member, b[at]))
  if (!isRecord(a) || !isRecord(b)) return shallow(a, b)
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && Object.is(a[key], b[key]))
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
