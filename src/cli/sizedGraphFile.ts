import type { Point } from '../layout/index.ts'
import type { Polarity } from '../model/index.ts'
import { isSign } from './graphFile.ts'
import { isObject, type JsonObject, kindOf, show } from './json.ts'
import { type Form, formOf } from './sizedForms.ts'

/** A variable of a file that says how large names are drawn, px. */
export interface SizedVariable {
  readonly id: string
  readonly name: string
  readonly width: number
  readonly height: number
}

/** A link between variables told by their indexes. */
export interface SizedLink {
  readonly id: string
  readonly source: number
  readonly target: number
  readonly polarity: Polarity
  readonly delay: boolean
}

/** A graph with sizes, and how it is drawn as far as the file says so. */
export interface SizedGraphFile {
  readonly variables: readonly SizedVariable[]
  readonly links: readonly SizedLink[]
  /** The centre of every variable, px; null when the file has no positions. */
  readonly centres: readonly Point[] | null
  /** The bend of every link, signed sagitta over chord; null where the file has none. */
  readonly bends: readonly (number | null)[]
}

/** A graph with sizes; or what is wrong and where, as the rest of a sentence without its full stop. */
export type ReadSizedGraph =
  | { readonly ok: true; readonly file: SizedGraphFile }
  | { readonly ok: false; readonly reason: string }

/** Whether a file means to be a graph that says how large its names are. */
export function isSizedGraph(json: unknown): json is JsonObject {
  return isObject(json) && formOf(json) !== null
}

/**
 * Reads a graph that says how large its names are, in one of two forms: a task for a layout,
 * `{"nodes": [{"id", "label", "w", "h"}], "edges": [{"s", "t", "sign", "delay"}], "human": {"pos": {id: [x, y]}, "sag": [px]}}`, or
 * a finished one, `{"variables": [{"id", "name", "x", "y", "width", "height"}], "links": [{"id", "source", "target", "bend"}]}`.
 * Positions are centres in px and may be left out, all together; so may bends, signs (unknown then), delays, names (the id then) and the ids of
 * links (`e7` for link 7).
 */
export function readSizedGraph(json: JsonObject): ReadSizedGraph {
  const form = formOf(json)
  if (form === null) return { ok: false, reason: 'it does not say how large its names are' }
  const nodes = json[form.variables]
  const edges = json[form.links]
  if (!Array.isArray(nodes)) return { ok: false, reason: `it has no list of ${form.variables}` }
  if (!Array.isArray(edges)) return { ok: false, reason: `it has no list of ${form.links}` }

  const variables: SizedVariable[] = []
  const places: (Point | null)[] = []
  const indexOf = new Map<string, number>()
  for (const [at, given] of nodes.entries()) {
    const read = readVariable(form, json, given, indexOf)
    if ('fault' in read) return { ok: false, reason: `${form.variables}[${at}]: ${read.fault}` }
    indexOf.set(read.variable.id, at)
    variables.push(read.variable)
    places.push(read.place)
  }
  const centres = places.filter((place) => place !== null)
  if (centres.length > 0 && centres.length < places.length) {
    const at = places.indexOf(null)
    return { ok: false, reason: `${form.variables}[${at}]: it has no position, and others have one` }
  }

  const links: SizedLink[] = []
  const bends: (number | null)[] = []
  for (const [at, given] of edges.entries()) {
    const read = readLink(form, given, at, indexOf)
    if ('fault' in read) return { ok: false, reason: `${form.links}[${at}]: ${read.fault}` }
    const bend = readBend(form, json, given, at, distanceIn(centres, read))
    if (typeof bend === 'object' && bend !== null)
      return { ok: false, reason: `${form.links}[${at}]: ${bend.fault}` }
    links.push(read)
    bends.push(bend)
  }
  return { ok: true, file: { variables, links, centres: centres.length > 0 ? centres : null, bends } }
}

type Fault = { readonly fault: string }

function readVariable(
  form: Form,
  json: JsonObject,
  given: unknown,
  taken: ReadonlyMap<string, number>,
): { readonly variable: SizedVariable; readonly place: Point | null } | Fault {
  if (!isObject(given)) return { fault: `it is ${kindOf(given)}, where an object should be` }
  const { id, [form.name]: name = id, [form.width]: width, [form.height]: height } = given
  if (typeof id !== 'string') return { fault: `its id is ${kindOf(id)}, where a text should be` }
  if (taken.has(id)) return { fault: `the id ${show(id)} is taken` }
  if (typeof name !== 'string')
    return { fault: `its ${form.name} is ${kindOf(name)}, where a text should be` }
  if (!isSize(width)) return { fault: `its ${form.width} is ${kindOf(width)}, where px should be` }
  if (!isSize(height)) return { fault: `its ${form.height} is ${kindOf(height)}, where px should be` }
  const place = readPlace(form.place(json, given))
  if (place !== null && 'fault' in place) return place
  return { variable: { id, name, width, height }, place }
}

function readPlace(given: unknown): Point | null | Fault {
  if (given === undefined) return null
  const [x, y]: readonly unknown[] = Array.isArray(given) ? given : []
  if (!isNumber(x) || !isNumber(y)) return { fault: 'its position is no pair of numbers' }
  return { x, y }
}

function readLink(
  form: Form,
  given: unknown,
  at: number,
  indexOf: ReadonlyMap<string, number>,
): SizedLink | Fault {
  if (!isObject(given)) return { fault: `it is ${kindOf(given)}, where an object should be` }
  const ends = [given[form.source], given[form.target]]
  const [source, target] = ends.map((end) => (typeof end === 'string' ? indexOf.get(end) : undefined))
  if (source === undefined) return { fault: `${show(ends[0])} is the id of none of its ${form.variables}` }
  if (target === undefined) return { fault: `${show(ends[1])} is the id of none of its ${form.variables}` }
  const { id = `e${at}`, [form.polarity]: polarity = '?', delay = false } = given
  if (typeof id !== 'string') return { fault: `its id is ${kindOf(id)}, where a text should be` }
  if (!isSign(polarity)) return { fault: `${show(polarity)} is no sign; a sign is "+", "-" or "?"` }
  return { id, source, target, polarity, delay: delay === true }
}

/** The bend that a file gives a link between variables so far apart, px. */
function readBend(
  form: Form,
  json: JsonObject,
  link: unknown,
  at: number,
  chord: number,
): number | null | Fault {
  const bow = isObject(link) ? form.bow(json, link, at) : undefined
  if (bow === undefined || bow === null) return null
  if (!isNumber(bow)) return { fault: `its ${form.bowIs} is ${kindOf(bow)}, where a number should be` }
  if (form.bowIs === 'bend') return bow
  return chord === 0 ? 0 : bow / chord
}

function distanceIn(centres: readonly Point[], { source, target }: SizedLink): number {
  const from = centres[source]
  const to = centres[target]
  return from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0
}

function isSize(value: unknown): value is number {
  return isNumber(value) && value > 0
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
