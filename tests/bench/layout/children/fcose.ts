/** fCoSE in its best quality, in a Cytoscape without a page whose styles give each name its size. */
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { type Place, serve } from './serve.ts'

cytoscape.use(fcose)

/** Ideal length of links between the edges of names, px: as documented and wider. */
const LENGTHS = [50, 80, 110] as const

const place: Place = (graph, attempt) => {
  const elements = [
    ...graph.sizes.map((size, at) => ({ data: { id: `${at}`, ...size } })),
    ...graph.links.map(({ source, target }, at) => ({
      data: { id: `link ${at}`, source: `${source}`, target: `${target}` },
    })),
  ]
  const page = cytoscape({
    headless: true,
    styleEnabled: true,
    elements,
    style: [
      { selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } },
    ],
    layout: { name: 'preset' },
  })
  const options = {
    name: 'fcose',
    quality: 'proof',
    randomize: true,
    animate: false,
    fit: false,
    uniformNodeDimensions: false,
    idealEdgeLength: () => LENGTHS[attempt - 1] ?? LENGTHS[0],
  }
  page.layout(options).run()
  return graph.sizes.map((_, at) => ({ ...page.getElementById(`${at}`).position() }))
}

await serve({ 'cytoscape-fcose': place })
