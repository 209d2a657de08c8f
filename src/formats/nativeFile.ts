import { LIMITS, readMapJson, serialise } from '../model/index.ts'
import { parseJson } from './json.ts'
import { placeNotices } from './placeNotices.ts'
import type { CodecCode, ReadResult } from './types.ts'

/** Reads and writes Sediko's own file. */
export const nativeFile: CodecCode = { readText, write: (map) => serialise(map) }

/**
 * Text, JSON, and only then a map: each step ends in one sentence when it fails. A file of a newer version
 * can be looked at but not edited, because writing it would lose what is new in it.
 */
function readText(text: string): ReadResult {
  const parsed = parseJson(text, LIMITS.depth)
  if (!parsed.ok) return parsed
  const result = readMapJson(parsed.json)
  if (!result.ok) return result
  const { map, newer } = result
  const notices = placeNotices(parsed.json, map, result.notices)
  return newer === undefined
    ? { ok: true, map, notices }
    : { ok: true, map, notices, readOnly: newerInWords(newer) }
}

function newerInWords(version: number): string {
  return `It was written by a newer Sediko (file version ${version}), so it cannot be edited here; what is new in it may not be shown.`
}
