/**
 * ELK by way of elkjs. Stress begins from our own seeded places (`interactive`), since its own start by ELK Force takes minutes
 * on large graphs and is no better, and like force it is followed by ELK's removal of overlaps.
 */
import ELK, { type LayoutOptions } from 'elkjs/lib/elk.bundled.js'
import type { Point, SizedGraph } from '../../../../src/layout/index.ts'
import { type Place, randomPlaces, serve } from './serve.ts'

const elk = new ELK()

/** Space within and between layers, px: close, as usual and wide. */
const LAYERED = [
  [25, 45],
  [40, 80],
  [60, 120],
] as const

const layered =
  (direction: 'DOWN' | 'RIGHT'): Place =>
  (graph, attempt) => {
    const [within, between] = LAYERED[attempt - 1] ?? LAYERED[1]
    return laidOut(graph, {
      'elk.algorithm': 'layered',
      'elk.direction': direction,
      'elk.spacing.nodeNode': `${within}`,
      'elk.layered.spacing.nodeNodeBetweenLayers': `${between}`,
    })
  }

const stress: Place = async (graph, attempt) => {
  const options = {
    'elk.algorithm': 'stress',
    'elk.stress.desiredEdgeLength': '170',
    'elk.interactive': 'true',
  }
  const placed = await laidOut(graph, options, randomPlaces(graph.sizes.length, attempt))
  return withoutOverlaps(graph, placed)
}

const force: Place = async (graph, attempt) => {
  const options = {
    'elk.algorithm': 'force',
    'elk.spacing.nodeNode': '80',
    'elk.force.model': attempt === 3 ? 'EADES' : 'FRUCHTERMAN_REINGOLD',
    'elk.randomSeed': `${attempt}`,
  }
  return withoutOverlaps(graph, await laidOut(graph, options))
}

function withoutOverlaps(graph: SizedGraph, centres: readonly Point[]): Promise<readonly Point[]> {
  return laidOut(graph, { 'elk.algorithm': 'sporeOverlap', 'elk.spacing.nodeNode': '14' }, centres)
}

async function laidOut(
  graph: SizedGraph,
  layoutOptions: LayoutOptions,
  centres: readonly Point[] = [],
): Promise<readonly Point[]> {
  const children = graph.sizes.map(({ width, height }, at) => {
    const centre = centres[at]
    const corner = centre ? { x: centre.x - width / 2, y: centre.y - height / 2 } : {}
    return { id: `${at}`, width, height, ...corner }
  })
  const edges = graph.links.map(({ source, target }, at) => {
    return { id: `link ${at}`, sources: [`${source}`], targets: [`${target}`] }
  })
  const laid = await elk.layout({ id: 'graph', layoutOptions, children, edges })
  const byId = new Map(laid.children?.map((child) => [child.id, child]))
  return graph.sizes.map(({ width, height }, at) => {
    const { x = Number.NaN, y = Number.NaN } = byId.get(`${at}`) ?? {}
    return { x: x + width / 2, y: y + height / 2 }
  })
}

await serve({
  'elk layered down': layered('DOWN'),
  'elk layered right': layered('RIGHT'),
  'elk stress': stress,
  'elk force': force,
})
