import { LIMITS, readMapJson, serialise } from '../model/index.ts'
import { parseJson } from './json.ts'
import { sizeFault } from './size.ts'
import { decodeText } from './text.ts'
import type { Codec, ReadResult } from './types.ts'

/** Sediko's own file: the whole map as JSON, readable in a diff. `docs/file-format.md` describes it. */
export const nativeCodec: Codec = {
  id: 'sediko',
  label: 'Sediko map',
  extensions: ['.sediko.json', '.json'],
  mime: 'application/json',
  recognises: ({ text }) => text !== null && /^\{\s*"/.test(text) && text.includes('"sediko-map"'),
  read,
  write: (map) => serialise(map),
}

/**
 * Bytes, text, JSON, and only then a map: each step ends in one sentence when it fails. A file of a newer version
 * can be looked at but not edited, because writing it would lose what is new in it.
 */
function read(bytes: Uint8Array): ReadResult {
  const tooLarge = sizeFault(bytes.length)
  if (tooLarge !== null) return { ok: false, reason: tooLarge }
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const parsed = parseJson(decoded.text, LIMITS.depth)
  if (!parsed.ok) return parsed
  const result = readMapJson(parsed.json)
  if (!result.ok) return result
  const { map, notices, newer } = result
  return newer === undefined
    ? { ok: true, map, notices }
    : { ok: true, map, notices, readOnly: newerInWords(newer) }
}

function newerInWords(version: number): string {
  return `It was written by a newer Sediko (file version ${version}), so it cannot be edited here; what is new in it may not be shown.`
}
