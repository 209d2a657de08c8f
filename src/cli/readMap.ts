import { decodeText, parseJson, readAny } from '../formats/index.ts'
import { type CausalMap, LIMITS, type Notice } from '../model/index.ts'
import { isGraph, readGraph } from './graphFile.ts'
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
  const called = path === '-' ? 'Standard input' : path
  const bytes = await io.read(path)
  const json = graphIn(bytes)
  if (json !== null) {
    const graph = readGraph(json)
    if (!graph.ok) throw new Complaint(`${called}: ${graph.reason}.`)
    return { map: graph.map, notices: graph.notices, form: 'graph', called }
  }
  const result = readAny(path === '-' ? 'input.json' : path, bytes)
  if (!result.ok) throw new Complaint(`${called}: ${result.reason}`)
  return { map: result.map, notices: result.notices, form: 'map', called }
}

/** The graph that the bytes say in JSON; null when they say something else. */
function graphIn(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  const decoded = decodeText(bytes)
  if (!decoded.ok || !decoded.text.trimStart().startsWith('{')) return null
  const parsed = parseJson(decoded.text, LIMITS.depth)
  return parsed.ok && isGraph(parsed.json) ? parsed.json : null
}
