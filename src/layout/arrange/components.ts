import type { ShortLoop, SizedGraph } from '../quality/types.ts'

/** A part of a graph that no link joins with the rest, with the numbers that its variables and links have in the whole. */
export interface Part {
  readonly variables: readonly number[]
  readonly links: readonly number[]
  readonly graph: SizedGraph
  readonly loops: readonly ShortLoop[]
}

/** The parts of a graph that hang together, in the order of their first variables. */
export function partsOf({ sizes, links, groups }: SizedGraph, loops: readonly ShortLoop[]): readonly Part[] {
  const root = Int32Array.from(sizes.keys())
  const rootOf = (variable: number): number => {
    let at = variable
    while (root[at] !== at) {
      root[at] = root[root[at] ?? at] ?? at
      at = root[at] ?? at
    }
    return at
  }
  for (const { source, target } of links) {
    const [a, b] = [rootOf(source), rootOf(target)]
    root[Math.max(a, b)] = Math.min(a, b)
  }
  const parts = new Map<number, { variables: number[]; links: number[]; loops: ShortLoop[] }>()
  const partAt = (variable: number) => {
    const key = rootOf(variable)
    const part = parts.get(key) ?? { variables: [], links: [], loops: [] }
    parts.set(key, part)
    return part
  }
  sizes.forEach((_, variable) => {
    partAt(variable).variables.push(variable)
  })
  links.forEach(({ source }, link) => {
    partAt(source).links.push(link)
  })
  for (const loop of loops) partAt(links[loop[0] ?? 0]?.source ?? 0).loops.push(loop)
  return [...parts.values()].map((part) => {
    const variableIn = numbersIn(part.variables)
    const linkIn = numbersIn(part.links)
    return {
      variables: part.variables,
      links: part.links,
      graph: {
        sizes: part.variables.map((variable) => sizes[variable] ?? { width: 0, height: 0 }),
        groups: groups && part.variables.map((variable) => groups[variable] ?? -1),
        links: part.links.map((link) => ({
          source: variableIn.get(links[link]?.source ?? 0) ?? 0,
          target: variableIn.get(links[link]?.target ?? 0) ?? 0,
        })),
      },
      loops: part.loops.map((loop) => loop.map((link) => linkIn.get(link) ?? 0)),
    }
  })
}

function numbersIn(some: readonly number[]): ReadonlyMap<number, number> {
  return new Map(some.map((number, at) => [number, at]))
}
