import { arcsBeside, automaticBends, drawMap, type Placement, type SizedGraph } from '../layout/index.ts'
import { type CausalMap, emptyMap, inOrder, newLink, newVariable } from '../model/index.ts'
import { mapIn, nameInSentences, objectIn } from './readMap.ts'
import { isSizedGraph, readSizedGraph, type SizedGraphFile } from './sizedGraphFile.ts'
import { Complaint, type Io } from './verb.ts'

/** A graph as it is drawn. */
export interface PlacedGraph {
  readonly graph: SizedGraph
  readonly placement: Placement
}

/**
 * Reads what a file draws: a map as it stands on the canvas, or a graph that says how large its names are and where they stand. Labels, groups
 * and marks are no part of it. What is wrong with the file is thrown as a `Complaint`.
 */
export async function readDrawing(path: string, io: Io): Promise<PlacedGraph> {
  const bytes = await io.read(path)
  const json = objectIn(bytes)
  if (isSizedGraph(json)) {
    const read = readSizedGraph(json)
    if (!read.ok) throw new Complaint(`${nameInSentences(path)}: ${read.reason}.`)
    return placedGraph(read.file) ?? withoutPositions(path)
  }
  const { map, form } = await mapIn(path, bytes)
  return form === 'map' ? drawnMap(map) : withoutPositions(path)
}

function withoutPositions(path: string): never {
  throw new Complaint(`${nameInSentences(path)} has no positions, and only what is drawn can be measured.`)
}

/** A map as it stands on the canvas. */
export function drawnMap(map: CausalMap): PlacedGraph {
  const drawing = drawMap({ map, marked: [] })
  const variables = inOrder(map.variables).flatMap(({ id }) => drawing.variables.get(id) ?? [])
  const links = inOrder(map.links)
  const beside = arcsBeside(map, drawing)
  const indexOf = new Map(variables.map(({ id }, at) => [id, at]))
  return {
    graph: {
      sizes: variables,
      links: links.map(({ source, target }) => ({
        source: indexOf.get(source) ?? -1,
        target: indexOf.get(target) ?? -1,
      })),
    },
    placement: {
      centres: variables.map(({ centre }) => centre),
      bends: links.map(({ id }) => drawing.links.get(id)?.bend ?? 0),
      beside: new Map(
        links.flatMap(({ id }, at) => {
          const arc = beside.get(id)
          return arc ? [[at, arc] as const] : []
        }),
      ),
    },
  }
}

/** The graph where its file puts it; null when that says nothing of it. Links without a bend bend as on the canvas. */
function placedGraph({ variables, links, centres, bends }: SizedGraphFile): PlacedGraph | null {
  if (centres === null && variables.length > 0) return null
  const map = {
    ...emptyMap(),
    variables: Object.fromEntries(
      variables.map(({ name }, at) => [`v${at}`, newVariable({ id: `v${at}`, name, made: at + 1 })]),
    ),
    links: Object.fromEntries(
      links.map(({ source, target }, at) => {
        const id = `l${at}`
        const ends = { source: `v${source}`, target: `v${target}` }
        return [id, newLink({ id, ...ends, bend: bends[at] ?? null, made: at + 1 })]
      }),
    ),
  }
  const names = variables.flatMap(({ width, height }, at) => {
    const centre = centres?.[at]
    return centre ? [[`v${at}`, { centre, width, height }] as const] : []
  })
  const automatic = automaticBends(map, new Map(names))
  return {
    graph: { sizes: variables, links },
    placement: {
      centres: centres ?? [],
      bends: bends.map((bend, at) => bend ?? automatic.get(`l${at}`) ?? 0),
    },
  }
}
