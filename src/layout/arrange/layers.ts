import type { SizedGraph } from '../quality/types.ts'
import type { Point } from '../types.ts'

/** Which way the layers follow one another. */
export type Direction = 'RIGHT' | 'DOWN'

/**
 * Places in layers, causes before effects as far as loops allow, by ELK's layered algorithm; it is fetched only when asked for.
 * Centres of the names, px.
 */
export async function placeInLayers(
  { sizes, links }: SizedGraph,
  direction: Direction,
): Promise<readonly Point[]> {
  const { default: ELK } = await import('elkjs/lib/elk.bundled.js')
  const elk = new ELK()
  const drawn = await elk.layout({
    id: 'map',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': direction,
      'elk.layered.spacing.nodeNodeBetweenLayers': '110',
      'elk.spacing.nodeNode': '44',
      'elk.spacing.componentComponent': '60',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    },
    children: sizes.map(({ width, height }, at) => ({ id: `v${at}`, width, height })),
    edges: links.map(({ source, target }, at) => ({
      id: `l${at}`,
      sources: [`v${source}`],
      targets: [`v${target}`],
    })),
  })
  const placed = new Map((drawn.children ?? []).map((child) => [child.id, child]))
  return sizes.map(({ width, height }, at) => {
    const child = placed.get(`v${at}`)
    return { x: (child?.x ?? 0) + width / 2, y: (child?.y ?? 0) + height / 2 }
  })
}
