import { decodeText, parseJson, readAny } from '../formats/index.ts'
import { type CausalMap, LIMITS, type Notice } from '../model/index.ts'
import { isGraph, readGraph } from './graphFile.ts'
import { isObject, type JsonObject } from './json.ts'
import { Complaint, type Io } from './verb.ts'

/** A map that was read, and how it went. */
export interface MapFile {
  readonly map: CausalMap
  /** What was repaired, skipped or guessed. */
  readonly notices: readonly Notice[]
  /** A bare graph has no places, and may hold equal links, which a map may not. */
  readonly form: 'map' | 'graph'
  /** How sentences call the file. */
  readonly called: string
}

/**
 * Reads a map or a bare graph from a file, or from standard input for `-`. What is wrong with it is thrown as a
 * `Complaint`.
 */
export async function readMap(path: string, io: Io): Promise<MapFile> {
  return mapIn(path, await io.read(path))
}

/** The map or bare graph in the bytes of a file. What is wrong with it is thrown as a `Complaint`. */
export function mapIn(path: string, bytes: Uint8Array): MapFile {
  const called = nameInSentences(path)
  const json = objectIn(bytes)
  if (isGraph(json)) {
    const graph = readGraph(json)
    if (!graph.ok) throw new Complaint(`${called}: ${graph.reason}.`)
    return { map: graph.map, notices: graph.notices, form: 'graph', called }
  }
  const result = readAny(path === '-' ? 'input.json' : path, bytes)
  if (!result.ok) throw new Complaint(`${called}: ${result.reason}`)
  return { map: result.map, notices: result.notices, form: 'map', called }
}

/** How sentences call a file. */
export function nameInSentences(path: string): string {
  return path === '-' ? 'Standard input' : path
}

/** The object that the bytes say in JSON; null when they say something else. */
export function objectIn(bytes: Uint8Array): JsonObject | null {
  const decoded = decodeText(bytes)
  if (!decoded.ok || !decoded.text.trimStart().startsWith('{')) return null
  const parsed = parseJson(decoded.text, LIMITS.depth)
  return parsed.ok && isObject(parsed.json) ? parsed.json : null
}
