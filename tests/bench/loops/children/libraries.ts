/** Libraries from npm that say they find cycles or circuits of directed graphs, run in a child of the benchmark. */
import antv from '@antv/algorithm'
import { alg, Graph } from '@dagrejs/graphlib'
import { DiGraph } from 'digraph-js'
import findCircuits from 'elementary-circuits-directed-graph'
import { analyzeGraph } from 'graph-cycles'
import type { PlainGraph } from '../graphs.ts'
import { serve, type Task } from './serve.ts'

/** Counts by its callback, so that it need not keep what it finds. It uses up the lists that it is given, hence the copy. */
const elementaryCircuits: Task = (graph) => {
  const targets = targetsOf(graph)
  return () => {
    let count = 0
    findCircuits(
      targets.map((each) => [...each]),
      () => {
        count++
      },
    )
    return count
  }
}

const graphlib: Task = ({ nodes, edges }) => {
  const graph = new Graph({ directed: true })
  for (let node = 0; node < nodes; node++) graph.setNode(`${node}`)
  for (const [from, to] of edges) graph.setEdge(`${from}`, `${to}`)
  return () => alg.findCycles(graph).length
}

const antvAlgorithm: Task = ({ nodes, edges }) => {
  const data = {
    nodes: Array.from({ length: nodes }, (_, node) => ({ id: `${node}` })),
    edges: edges.map(([from, to]) => ({ source: `${from}`, target: `${to}` })),
  }
  return () => antv.detectAllCycles(data, true).length
}

const digraph: Task = ({ nodes, edges }) => {
  const graph = new DiGraph()
  for (let node = 0; node < nodes; node++) graph.addVertex({ id: `${node}`, adjacentTo: [], body: {} })
  for (const [from, to] of edges) graph.addEdge({ from: `${from}`, to: `${to}` })
  return () => graph.findCycles().length
}

const graphCycles: Task = (graph) => {
  const data = targetsOf(graph).map((targets, node): [string, string[]] => [`${node}`, targets.map(String)])
  return () => analyzeGraph(data).cycles.length
}

function targetsOf({ nodes, edges }: PlainGraph): readonly (readonly number[])[] {
  const targets = Array.from({ length: nodes }, (): number[] => [])
  for (const [from, to] of edges) targets[from]?.push(to)
  return targets
}

await serve({
  'elementary-circuits-directed-graph': elementaryCircuits,
  '@dagrejs/graphlib': graphlib,
  '@antv/algorithm': antvAlgorithm,
  'digraph-js': digraph,
  'graph-cycles': graphCycles,
})
