import { isObject, type JsonObject } from './json.ts'

/** Where one form of file with a graph in it, and the sizes of its names, has what. */
export interface Form {
  readonly variables: string
  readonly links: string
  readonly name: string
  readonly width: string
  readonly height: string
  readonly source: string
  readonly target: string
  readonly polarity: string
  /** What the file says about the centre of a variable, as a pair of numbers; undefined when nothing. */
  place(file: JsonObject, variable: JsonObject): unknown
  /** What the file says about the bow of a link: as a bend, or as a sagitta in px. */
  bow(file: JsonObject, link: JsonObject, at: number): unknown
  readonly bowIs: 'bend' | 'sagitta'
}

/** A graph to be laid out, with the drawing of a person where there is one. */
const TASK: Form = {
  variables: 'nodes',
  links: 'edges',
  name: 'label',
  width: 'w',
  height: 'h',
  source: 's',
  target: 't',
  polarity: 'sign',
  place: ({ human }, { id }) => own(own(human, 'pos'), String(id)),
  bow: ({ human }, _, at) => own(own(human, 'sag'), at),
  bowIs: 'sagitta',
}

/** A finished layout, as the command line prints one. */
const LAYOUT: Form = {
  variables: 'variables',
  links: 'links',
  name: 'name',
  width: 'width',
  height: 'height',
  source: 'source',
  target: 'target',
  polarity: 'polarity',
  place: (_, { x, y }) => (x === undefined && y === undefined ? undefined : [x, y]),
  bow: (_, { bend }) => bend,
  bowIs: 'bend',
}

/** The form of a file; null when it is no graph that says how large its names are. */
export function formOf(json: JsonObject): Form | null {
  if (Object.hasOwn(json, 'format')) return null
  if (Array.isArray(json.variables) && Array.isArray(json.links)) return LAYOUT
  const first = Array.isArray(json.nodes) ? json.nodes[0] : undefined
  return isObject(first) && Object.hasOwn(first, TASK.width) ? TASK : null
}

/** What an object or a list has of its own under a name; undefined when it has nothing there or is neither. */
function own(holder: unknown, name: string | number): unknown {
  if (Array.isArray(holder)) return typeof name === 'number' ? holder[name] : undefined
  return isObject(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined
}
