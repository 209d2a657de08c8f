import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { drawName, type Placement, type SizedGraph } from '../../../src/layout/index.ts'
import { readMapJson } from '../../../src/model/index.ts'

/** A graph that layouts are tried on. */
export interface BenchGraph {
  readonly name: string
  readonly graph: SizedGraph
  /** A system archetype of a few variables, of which everybody knows how it should look. */
  readonly isArchetype: boolean
  /** An example of the page's own. */
  readonly isExample: boolean
  /** The name of each variable in lines, as its size was taken from. */
  readonly lines: readonly (readonly string[])[]
  /** The polarity of each link. */
  readonly signs: readonly string[]
  /** How a person drew it, where one did. */
  readonly byHand: Placement | null
}

// Reference graphs that lie beside the project where its makers work.
const CORPUS = new URL('../../../../shared/corpus/layout/', import.meta.url)
const EXAMPLES = new URL('../../../examples/', import.meta.url)
/** The first map is a lesson of a few variables, and its places are part of it. */
const NOT_LAID_OUT = 'first-map'

/** A graph as the corpus writes it; `sag` is the sagitta in px, positive to the right of travel. */
interface CorpusGraph {
  readonly name: string
  readonly source: string
  readonly nodes: readonly {
    readonly id: string
    readonly lines: readonly string[]
    readonly w: number
    readonly h: number
  }[]
  readonly edges: readonly { readonly s: string; readonly t: string; readonly sign: string }[]
  readonly human?: {
    readonly pos: Readonly<Record<string, readonly [number, number]>>
    readonly sag: readonly number[]
  }
}

/** All graphs, small ones first: those beside the project, and the examples. Says so when there are none beside it. */
export function benchGraphs(): readonly BenchGraph[] {
  const all = [...corpusGraphs(), ...exampleGraphs()]
  return all.sort((a, b) => a.graph.sizes.length - b.graph.sizes.length)
}

function corpusGraphs(): readonly BenchGraph[] {
  if (!existsSync(CORPUS)) {
    console.log('Left out: the reference graphs of layout are not beside the project.')
    return []
  }
  return readdirSync(CORPUS)
    .filter((file) => file.endsWith('.json'))
    .map((file) => fromCorpus(JSON.parse(readFileSync(new URL(file, CORPUS), 'utf8'))))
}

function fromCorpus({ name, source, nodes, edges, human }: CorpusGraph): BenchGraph {
  const numbers = new Map(nodes.map(({ id }, at) => [id, at]))
  const numberOf = (id: string) => numbers.get(id) ?? -1
  const graph = {
    sizes: nodes.map(({ w, h }) => ({ width: w, height: h })),
    links: edges.map(({ s, t }) => ({ source: numberOf(s), target: numberOf(t) })),
  }
  return {
    name,
    graph,
    isArchetype: source.startsWith('classic system archetype'),
    isExample: false,
    lines: nodes.map(({ lines }) => lines),
    signs: edges.map(({ sign }) => sign),
    byHand: human ? drawnByHand(graph, nodes, human) : null,
  }
}

function drawnByHand(
  graph: SizedGraph,
  nodes: CorpusGraph['nodes'],
  human: NonNullable<CorpusGraph['human']>,
): Placement {
  const centres = nodes.map(({ id }) => {
    const [x = 0, y = 0] = human.pos[id] ?? []
    return { x, y }
  })
  const bends = graph.links.map(({ source, target }, at) => {
    const from = centres[source] ?? { x: 0, y: 0 }
    const to = centres[target] ?? { x: 0, y: 0 }
    return (human.sag[at] ?? 0) / Math.max(1e-6, Math.hypot(to.x - from.x, to.y - from.y))
  })
  return { centres, bends }
}

function exampleGraphs(): readonly BenchGraph[] {
  return readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.sediko.json') && !file.startsWith(NOT_LAID_OUT))
    .map((file) => fromExample(file.replace('.sediko.json', ''), new URL(file, EXAMPLES)))
}

function fromExample(name: string, file: URL): BenchGraph {
  const read = readMapJson(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.ok) throw new Error(`${name}: ${read.reason}`)
  const variables = Object.values(read.map.variables)
  const numbers = new Map(variables.map(({ id }, at) => [id, at]))
  const links = Object.values(read.map.links).filter(({ source, target }) => source !== target)
  const drawn = variables.map((variable) => drawName(variable.name))
  const graph = {
    sizes: drawn.map(({ width, height }) => ({ width, height })),
    links: links.map(({ source, target }) => ({
      source: numbers.get(source) ?? -1,
      target: numbers.get(target) ?? -1,
    })),
  }
  return {
    name,
    graph,
    isArchetype: false,
    isExample: true,
    lines: drawn.map(({ lines }) => lines),
    signs: links.map(({ polarity }) => polarity),
    byHand: null,
  }
}
