import { decodeText, type Notice, parseJson, type ReadChoice, readAny } from '../formats/index.ts'
import { type CausalMap, LIMITS, repairMap } from '../model/index.ts'
import { isGraph, readGraph } from './graphFile.ts'
import { isObject, type JsonObject } from './json.ts'
import { grouped } from './print.ts'
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
  /** Why the map may be looked at but not edited, as a sentence: its file is of a newer version. */
  readonly readOnly: string | null
}

/**
 * Reads a map or a bare graph from a file, or from standard input for `-`. What is wrong with it is thrown as a
 * `Complaint`.
 */
export async function readMap(path: string, io: Io, choice?: ReadChoice): Promise<MapFile> {
  return mapIn(path, await io.read(path), choice)
}

/** The map or bare graph in the bytes of a file. What is wrong with it is thrown as a `Complaint`. */
export async function mapIn(path: string, bytes: Uint8Array, choice?: ReadChoice): Promise<MapFile> {
  const called = nameInSentences(path)
  const json = objectIn(bytes)
  if (choice?.as === undefined && isGraph(json)) {
    const graph = readGraph(json)
    if (!graph.ok) throw new Complaint(`${called}: ${graph.reason}.`)
    return { map: graph.map, notices: graph.notices, form: 'graph', called, readOnly: null }
  }
  const result = await readAny(path === '-' ? 'input.json' : path, bytes, choice)
  if (!result.ok) throw new Complaint(`${called}: ${result.reason}`)
  const { map, notices, readOnly = null } = result
  return { map, notices, form: 'map', called, readOnly }
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

/** A bare graph gets places, and equal links become one: as when a file without places is opened. */
export function asMap({ map, form, called }: MapFile): CausalMap {
  if (form === 'map') return map
  const variables = Object.values(map.variables).map(({ id, name }) => ({ id, name }))
  const links = Object.values(map.links).map(({ id, source, target, polarity }) => {
    return { id, source, target, polarity }
  })
  for (const [what, count] of [
    ['variables', variables.length],
    ['links', links.length],
  ] as const) {
    if (count <= LIMITS[what]) continue
    const has = `${grouped(count)} ${what}`
    throw new Complaint(`${called} has ${has}; a map holds at most ${grouped(LIMITS[what])}.`)
  }
  return repairMap({ variables, links }).map
}
