/** WebCola: stress without overlaps, parts packed, with each of the link lengths that its documentation offers. */
import { type InputNode, Layout } from 'webcola'
import { type Place, serve } from './serve.ts'

const LENGTH = 170
/** Added to the size of each name, px, so that overlaps are avoided with some room. */
const APART = 14
/** Iterations without constraints, with ours, of which there are none, and against overlaps. */
const ITERATIONS = [80, 10, 150] as const
const ITERATIONS_FOR_MANY = [30, 10, 30] as const
const MANY = 400

const webcola: Place = (graph, attempt) => {
  const nodes = graph.sizes.map(
    ({ width, height }): InputNode => ({ width: width + APART, height: height + APART }),
  )
  const side = LENGTH * Math.sqrt(nodes.length)
  const layout = new Layout()
    .size([side * 1.4, side])
    .nodes(nodes)
    .links(graph.links.map((link) => ({ ...link })))
    .avoidOverlaps(true)
    .handleDisconnected(true)
  if (attempt === 1) layout.linkDistance(LENGTH)
  else if (attempt === 2) layout.jaccardLinkLengths(LENGTH, 0.7)
  else layout.symmetricDiffLinkLengths(LENGTH / 2, 0.7)
  const [free, ours, apart] = nodes.length > MANY ? ITERATIONS_FOR_MANY : ITERATIONS
  layout.start(free, ours, apart, 0, false)
  return nodes.map(({ x = Number.NaN, y = Number.NaN }) => ({ x, y }))
}

await serve({ webcola })
