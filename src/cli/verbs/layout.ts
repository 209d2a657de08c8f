import { writeMap } from '../../formats/index.ts'
import { arrange, layOutGraph, usualSeconds } from '../../layout/index.ts'
import {
  applyEdit,
  arrangeThings,
  type CausalMap,
  emptyMap,
  inOrder,
  newLink,
  newVariable,
  serialise,
} from '../../model/index.ts'
import { readArguments } from '../arguments.ts'
import { drawnMap, type PlacedGraph } from '../readDrawing.ts'
import { asMap, mapIn, nameInSentences, objectIn } from '../readMap.ts'
import { isSizedGraph, readSizedGraph, type SizedGraphFile } from '../sizedGraphFile.ts'
import { Complaint, type Verb } from '../verb.ts'
import { formatOf } from '../writers.ts'

const usage = 'FILE [--kind rings|hierarchy] [--seconds N] [--json] [-o OUT.json|.svg]'
const KINDS = ['rings', 'hierarchy'] as const
type Kind = (typeof KINDS)[number]

/** What is laid out, by numbers, and as a map. */
interface LaidOut extends PlacedGraph {
  readonly map: CausalMap
  readonly ids: { readonly variables: readonly string[]; readonly links: readonly string[] }
}

/** Lays a map or a graph out. */
export const layoutVerb: Verb = {
  name: 'layout',
  summary:
    'Lays a map out anew, its loops as rings or causes above effects. What is locked or bent by hand stays. Prints places (--json) or the map, or writes it to OUT. --seconds asks for about that much work.',
  usage,
  async run(args, io) {
    const options = {
      kind: { type: 'string' },
      seconds: { type: 'string' },
      json: { type: 'boolean' },
      output: { type: 'string', short: 'o' },
    } as const
    const { file, values } = readArguments(args, options, `sediko layout ${usage}`)
    const kind = kindIn(values.kind)
    const seconds = secondsIn(values.seconds)
    const target = values.output === undefined ? null : formatOf(values.output)
    const laidOut = await layOutFile(file, await io.read(file), kind, seconds)
    if (values.json === true) await io.print(`${JSON.stringify(asJson(laidOut))}\n`)
    else if (values.output === undefined) await io.print(serialise(laidOut.map))
    if (target !== null && values.output !== undefined)
      await io.write(values.output, await writeMap(target, laidOut.map))
    return 0
  },
}

function kindIn(given: string | undefined): Kind {
  const kind = KINDS.find((each) => each === (given ?? 'rings'))
  if (kind === undefined) throw new Complaint(`--kind is rings or hierarchy, not “${given}”.`)
  return kind
}

function secondsIn(given: string | undefined): number | null {
  if (given === undefined) return null
  const seconds = /^\d{1,4}(\.\d+)?$/.test(given) ? Number(given) : 0
  if (seconds <= 0) throw new Complaint(`--seconds takes a number above 0, not “${given}”.`)
  return seconds
}

async function layOutFile(
  path: string,
  bytes: Uint8Array,
  kind: Kind,
  seconds: number | null,
): Promise<LaidOut> {
  const effortFor = (variables: number): number => (seconds === null ? 1 : seconds / usualSeconds(variables))
  const json = objectIn(bytes)
  if (isSizedGraph(json)) {
    const read = readSizedGraph(json)
    if (!read.ok) throw new Complaint(`${nameInSentences(path)}: ${read.reason}.`)
    return layOutSized(read.file, kind, effortFor(read.file.variables.length))
  }
  const map = asMap(await mapIn(path, bytes))
  const effort = effortFor(Object.keys(map.variables).length)
  const arrangement = await finished(arrange({ map, kind, only: null, around: null, effort }))
  return laidOutMap(applyEdit(map, arrangeThings, arrangement).map)
}

async function finished<T>(work: AsyncGenerator<T | null, T>): Promise<T> {
  let next = await work.next()
  while (next.done !== true) next = await work.next()
  return next.value
}

async function layOutSized(file: SizedGraphFile, kind: Kind, effort: number): Promise<LaidOut> {
  const graph = { sizes: file.variables, links: file.links }
  const placement = await finished(layOutGraph(graph, kind, effort))
  const variables = file.variables.map(({ name }, at) => {
    const { x, y } = placement.centres[at] ?? { x: 0, y: 0 }
    return newVariable({ id: `v${at}`, name, x, y, made: at + 1 })
  })
  const links = file.links.map(({ source, target, polarity, delay }, at) => {
    const ends = { source: `v${source}`, target: `v${target}` }
    return newLink({
      id: `l${at}`,
      ...ends,
      polarity,
      delay,
      bend: placement.bends[at] ?? null,
      made: at + 1,
    })
  })
  return {
    graph,
    placement,
    map: { ...emptyMap(), variables: byId(variables), links: byId(links) },
    ids: { variables: file.variables.map(({ id }) => id), links: file.links.map(({ id }) => id) },
  }
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}

function laidOutMap(map: CausalMap): LaidOut {
  const ids = {
    variables: inOrder(map.variables).map(({ id }) => id),
    links: inOrder(map.links).map(({ id }) => id),
  }
  return { ...drawnMap(map), map, ids }
}

function asJson({ graph, placement, map, ids }: LaidOut) {
  const names = inOrder(map.variables).map(({ name }) => name)
  return {
    variables: graph.sizes.map(({ width, height }, at) => {
      const { x, y } = placement.centres[at] ?? { x: 0, y: 0 }
      return { id: ids.variables[at], name: names[at], x, y, width, height }
    }),
    links: graph.links.map(({ source, target }, at) => ({
      id: ids.links[at],
      source: ids.variables[source],
      target: ids.variables[target],
      bend: placement.bends[at],
    })),
  }
}
