import { drawName } from '../../../src/layout/index.ts'
import { shortestLoops } from '../../../src/loops/index.ts'
import { type CausalMap, inOrder } from '../../../src/model/index.ts'

/** A loop to be drawn round: its variables and links by index, in order of travel. */
export interface Ring {
  readonly variables: readonly number[]
  readonly links: readonly number[]
}

/** A map with everything that its drawing is judged by, by index. Sizes in px. */
export interface Problem {
  readonly variableIds: readonly string[]
  readonly linkIds: readonly string[]
  readonly width: Float64Array
  readonly height: Float64Array
  readonly source: Int32Array
  readonly target: Int32Array
  /** Links at each variable. */
  readonly incident: readonly (readonly number[])[]
  /** For every link the shortest loop through it, up to 8 links, and the loops that people have named. */
  readonly rings: readonly Ring[]
  readonly ringsOfLink: readonly (readonly number[])[]
}

/** Reads the structure and the label sizes of a map. */
export function problemOf(map: CausalMap): Problem {
  const variables = inOrder(map.variables)
  const links = inOrder(map.links).filter((link) => link.source !== link.target)
  const variableAt = new Map(variables.map((variable, index) => [variable.id, index]))
  const linkAt = new Map(links.map((link, index) => [link.id, index]))
  const boxes = variables.map((variable) => drawName(variable.name))
  const incident: number[][] = variables.map(() => [])
  for (const [index, link] of links.entries()) {
    incident[variableAt.get(link.source) ?? -1]?.push(index)
    incident[variableAt.get(link.target) ?? -1]?.push(index)
  }
  const rings = ringsOf(map).map((ring) => ({
    variables: ring.variables.map((id) => variableAt.get(id) ?? -1),
    links: ring.links.map((id) => linkAt.get(id) ?? -1),
  }))
  const ringsOfLink: number[][] = links.map(() => [])
  for (const [index, ring] of rings.entries()) for (const link of ring.links) ringsOfLink[link]?.push(index)
  return {
    variableIds: variables.map((variable) => variable.id),
    linkIds: links.map((link) => link.id),
    width: Float64Array.from(boxes, (box) => box.width),
    height: Float64Array.from(boxes, (box) => box.height),
    source: Int32Array.from(links, (link) => variableAt.get(link.source) ?? -1),
    target: Int32Array.from(links, (link) => variableAt.get(link.target) ?? -1),
    incident,
    rings,
    ringsOfLink,
  }
}

/** The shortest loop through every link, then the named loops of up to eight links that are closed and not among them. */
function ringsOf(map: CausalMap): { variables: readonly string[]; links: readonly string[] }[] {
  const rings: { variables: readonly string[]; links: readonly string[] }[] = [...shortestLoops(map)]
  const seen = new Set(rings.map((ring) => ring.links.join(' ')))
  for (const note of Object.values(map.loopNotes)) {
    const closed = note.links.every((id) => map.links[id] !== undefined)
    if (closed && note.links.length <= 8 && !seen.has(note.links.join(' '))) rings.push(note)
  }
  return rings
}
