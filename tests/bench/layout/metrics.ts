// Throwaway until src/layout/quality has metrics of its own.
import type { Placement, Quality, ShortLoop, SizedGraph } from '../../../src/layout/quality/types.ts'

const reference = await import(new URL('../../../../shared/tools/drawing-metrics.mjs', import.meta.url).href)

function asReference(graph: SizedGraph) {
  return {
    nodes: graph.sizes.map(({ width, height }, at) => ({ id: `${at}`, w: width, h: height })),
    edges: graph.links.map(({ source, target }) => ({ s: `${source}`, t: `${target}` })),
  }
}

export function shortLoops(graph: SizedGraph): readonly ShortLoop[] {
  return reference.shortLoops(asReference(graph)).map(({ edges }: { edges: number[] }) => edges)
}

export function measureDrawing(
  graph: SizedGraph,
  { centres, bends }: Placement,
  loops: readonly ShortLoop[] = shortLoops(graph),
): Quality {
  const g = asReference(graph)
  const pos = Object.fromEntries(centres.map(({ x, y }, at) => [`${at}`, [x, y]]))
  const sag = graph.links.map(({ source, target }, at) => {
    const a = centres[source] ?? { x: 0, y: 0 }
    const b = centres[target] ?? { x: 0, y: 0 }
    return (bends[at] ?? 0) * Math.hypot(b.x - a.x, b.y - a.y)
  })
  const m = reference.measure(g, pos, sag, {
    loops: loops.map((edges) => ({ edges, nodes: edges.map((e) => g.edges[e]?.s) })),
  })
  return {
    variables: m.N,
    links: m.E,
    loops: m.loops,
    crossings: m.crossings,
    arcsOverLabels: m.arcOverLabel,
    labelOverlaps: m.labelOverlaps,
    hiddenLinks: m.hidden,
    mergedLinks: m.merged,
    blockedSigns: m.signBlocked,
    meanLength: m.meanLen,
    lengthVariation: m.lenCV,
    angularResolution: m.angRes,
    tightAngles: m.tight,
    roundness: m.round,
    oneWay: m.oneway,
    goodLoops: m.loopGood,
    roomForMarks: m.loopRoom,
    width: m.W,
    height: m.H,
    areaRatio: m.areaRatio,
    cost: m.cost,
  }
}
