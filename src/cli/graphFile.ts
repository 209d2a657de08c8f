import {
  type CausalMap,
  emptyMap,
  type Link,
  type Notice,
  newLink,
  newVariable,
  type Polarity,
  type Variable,
} from '../model/index.ts'
import { isObject, type JsonObject, kindOf, show } from './json.ts'

/** A graph as a map, and what is odd about it; or what is wrong and where, as the rest of a sentence without its full stop. */
export type ReadGraph =
  | { readonly ok: true; readonly map: CausalMap; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly reason: string }

type Fault = { readonly fault: string }

/** A link of a graph file: the indexes of its nodes, and its sign. */
interface Edge {
  readonly from: number
  readonly to: number
  readonly sign: Polarity
}

/**
 * True for JSON that means to be a graph: it has nodes or edges, and its nodes are no objects, as those of other programs' files
 * are.
 */
export function isGraph(json: unknown): json is JsonObject {
  if (!isObject(json) || Object.hasOwn(json, 'format')) return false
  if (Array.isArray(json.nodes) && isObject(json.nodes[0])) return false
  return Object.hasOwn(json, 'nodes') || Object.hasOwn(json, 'edges')
}

/**
 * Reads a bare graph: `nodes` is a list of names (texts or numbers; equal names stay different variables), `edges` a list of
 * pairs of indexes into it, from 0, with a sign as an optional third element (unknown without it). Other fields
 * are ignored. Node 3 becomes the variable `n3`, edge 7 the link `e7`. Links that join the same variables with the
 * same sign all stay, which no map allows: write the map and read it again to have them made one.
 */
export function readGraph(json: JsonObject): ReadGraph {
  const { nodes, edges } = json
  if (!Array.isArray(nodes)) return { ok: false, reason: 'it has no list of nodes' }
  if (!Array.isArray(edges)) return { ok: false, reason: 'it has no list of edges' }

  const variables: Record<string, Variable> = {}
  for (const [index, node] of nodes.entries()) {
    if (typeof node !== 'string' && typeof node !== 'number') {
      const reason = `node ${index}: its name is ${kindOf(node)}, where a text or a number should be`
      return { ok: false, reason }
    }
    const id = `n${index}`
    variables[id] = newVariable({ id, name: String(node), made: index + 1 })
  }

  const links: Record<string, Link> = {}
  const notices: Notice[] = []
  const seen = new Map<string, number>()
  for (const [index, given] of edges.entries()) {
    const edge = readEdge(given, nodes.length)
    if ('fault' in edge) return { ok: false, reason: `edge ${index}: ${edge.fault}` }
    const { from, to, sign } = edge
    const id = `e${index}`
    links[id] = newLink({ id, source: `n${from}`, target: `n${to}`, polarity: sign, made: index + 1 })
    const oddity = oddityOf(edge, index, seen)
    if (oddity !== null) notices.push({ text: oddity, where: `edges[${index}]` })
  }
  return { ok: true, map: { ...emptyMap(), variables, links }, notices }
}

function readEdge(given: unknown, nodes: number): Edge | Fault {
  if (!Array.isArray(given)) return { fault: `it is ${kindOf(given)}, where a pair of nodes should be` }
  const [from, to, sign = '?', ...more]: readonly unknown[] = given
  if (given.length < 2 || more.length > 0) {
    return { fault: `it has ${given.length} elements, where two nodes and at most a sign should be` }
  }
  for (const node of [from, to]) {
    if (typeof node !== 'number' || !Number.isInteger(node))
      return { fault: `${show(node)} is no index of a node` }
    if (node < 0 || node >= nodes) return { fault: `node ${node} does not exist, there are ${nodes}` }
  }
  if (!isSign(sign)) return { fault: `${show(sign)} is no sign; a sign is "+", "-" or "?"` }
  return { from: Number(from), to: Number(to), sign }
}

/** What a careful reader would ask about an edge that can be read all the same. */
function oddityOf({ from, to, sign }: Edge, index: number, seen: Map<string, number>): string | null {
  if (from === to) return 'This link runs from a variable to itself. It was kept, but is on no loop.'
  const key = `${from} ${sign} ${to}`
  const first = seen.get(key)
  if (first === undefined) seen.set(key, index)
  return first === undefined
    ? null
    : `This link joins the same variables with the same sign as edge ${first}; a map would have one of them.`
}

/** Whether a value is a sign as files write it. */
export function isSign(value: unknown): value is Polarity {
  return value === '+' || value === '-' || value === '?'
}
