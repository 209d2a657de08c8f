import { KINDS, kindOf } from './kinds/table.ts'
import { LIMITS } from './limits.ts'
import type { CausalMap } from './map.ts'
import { FILE_FORMAT, FILE_VERSION, migrate } from './migrations/index.ts'
import { repairMap } from './repair/index.ts'
import { isDeeperThan, isJsonObject, type JsonObject, ownField } from './repair/json.ts'
import type { Notice } from './repair/notices.ts'

/** A map read from JSON with what had to be repaired, or one sentence why there is none. */
export type ReadMap =
  | {
      readonly ok: true
      readonly map: CausalMap
      readonly notices: readonly Notice[]
      /** The version of a file that a newer program wrote: what this one does not understand would be lost by saving. */
      readonly newer?: number
    }
  | { readonly ok: false; readonly reason: string }

/** Reads the parsed JSON of a native file: checks that it is one and within the limits, migrates it, repairs it. Never throws. */
export function readMapJson(json: unknown): ReadMap {
  if (!isJsonObject(json) || ownField(json, 'format') !== FILE_FORMAT) {
    return { ok: false, reason: `This is not a Sediko map: it does not say "format": "${FILE_FORMAT}".` }
  }
  const fault = findFault(json)
  if (fault !== null) return { ok: false, reason: fault }
  const version = ownField(json, 'version')
  if (!isVersion(version)) {
    const { map, notices } = repairMap(json)
    const text = `The file does not say its version; it was read as version ${FILE_VERSION}.`
    return { ok: true, map, notices: [{ text, where: 'version' }, ...notices] }
  }
  const { map, notices } = repairMap(migrate(json, version))
  return version > FILE_VERSION ? { ok: true, map, notices, newer: version } : { ok: true, map, notices }
}

function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1
}

/** What puts the file beyond the limits, as a sentence. */
function findFault(json: JsonObject): string | null {
  for (const kind of KINDS) {
    const { list, most } = kindOf(kind)
    const count = lengthOf(json, list)
    if (count > most) {
      return `This map has ${count.toLocaleString('en')} ${list}; Sediko opens maps of at most ${most.toLocaleString('en')}.`
    }
    const [aside, mostAside] = [lengthOf(ownField(json, 'aside'), list), LIMITS.aside * most]
    if (aside > mostAside) {
      return `This map has ${aside.toLocaleString('en')} ${list} aside; Sediko opens maps with at most ${mostAside.toLocaleString('en')}.`
    }
  }
  if (isDeeperThan(json, LIMITS.depth)) {
    return `This file has more than ${LIMITS.depth} levels of lists and objects inside each other, which no map has.`
  }
  return null
}

/** How long a list of an object is; 0 where there is none. */
function lengthOf(holder: unknown, list: string): number {
  const value = isJsonObject(holder) ? ownField(holder, list) : undefined
  return Array.isArray(value) ? value.length : 0
}
