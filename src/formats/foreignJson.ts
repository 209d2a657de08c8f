/** Something that an object of another program's JSON has, and what to call that program's file. */
const SHAPES: readonly (readonly [has: (fields: Fields) => boolean, name: string])[] = [
  [(f) => isList(f.elements) && isList(f.connections), 'a Kumu project'],
  [(f) => isList(f.nodes) && isList(f.edges) && isList(f.samples), 'a PRSM map'],
  [(f) => isList(f.variables) && isList(f.relationships), 'an SD-JSON model'],
  [(f) => isList(f.nodes) && isList(f.links) && f.settings !== undefined, 'a SageModeler model'],
  [(f) => f.type === 'excalidraw', 'an Excalidraw drawing'],
  [(f) => f.type === 'FeatureCollection' || f.type === 'Feature', 'a geographic map (GeoJSON)'],
  [(f) => f.tldrawFileFormatVersion !== undefined, 'a tldraw drawing'],
  [(f) => isList(f.cells) && f.nbformat !== undefined, 'a Jupyter notebook'],
  [(f) => f.dependencies !== undefined && typeof f.name === 'string', 'the package file of a program'],
  [(f) => isList(f.nodes) && (isList(f.edges) || isList(f.links)), 'a graph of another program (JSON)'],
]

type Fields = Readonly<Record<string, unknown>>

const isList = (value: unknown): boolean => Array.isArray(value)

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What JSON that is no map of ours seems to be, with its article. */
export function describeJson(json: unknown): string {
  if (isFields(json)) return SHAPES.find(([has]) => has(json))?.[1] ?? 'a JSON file of another program'
  // LOOPY writes [nodes, edges, labels, highest id].
  if (Array.isArray(json) && json.length >= 4 && json.slice(0, 3).every(isList)) return 'a LOOPY diagram'
  return 'a JSON file of another program'
}
