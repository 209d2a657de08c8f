import type { ShortLoop, SizedGraph } from '../../quality/types.ts'

/** A graph to be laid out, by numbers, with what is looked up often. */
export interface SearchGraph {
  readonly variables: number
  readonly links: number
  /** Half the size of each name, px. */
  readonly halfWidth: Float64Array
  readonly halfHeight: Float64Array
  readonly source: Int32Array
  readonly target: Int32Array
  /** Links at each variable. */
  readonly linksAt: readonly Int32Array[]
  /** Other links between the same two variables, either way. */
  readonly mates: readonly Int32Array[]
  readonly loops: readonly ShortLoop[]
  /** Short loops that pass each link. */
  readonly loopsOf: readonly Int32Array[]
  /** Variables of each loop that may move, and all links at those. */
  readonly ringOfLoop: readonly Int32Array[]
  readonly linksAtRing: readonly Int32Array[]
  /** The loop each link bends around: the first of the shortest that pass it; -1 for none. */
  readonly ringOf: Int32Array
  /** The group that each variable is in, by number, -1 for none; and how many there are. */
  readonly groupOf: Int32Array
  readonly groups: number
  /** Which variables may move, and which links may bend. */
  readonly mayMove: Uint8Array
  readonly mayBend: Uint8Array
}

/** What must stay: variables by number, and links with the bend they have. */
export interface Fixed {
  readonly variables: ReadonlySet<number>
  readonly links: ReadonlySet<number>
}

/** Nothing has to stay. */
export const NOTHING_FIXED: Fixed = { variables: new Set(), links: new Set() }

/** Makes a graph ready to be laid out. Its links may not join a variable to itself. */
export function searchGraphOf(
  { sizes, links, groups = [] }: SizedGraph,
  loops: readonly ShortLoop[],
  fixed: Fixed,
): SearchGraph {
  const linksAt: number[][] = sizes.map(() => [])
  links.forEach(({ source, target }, link) => {
    linksAt[source]?.push(link)
    linksAt[target]?.push(link)
  })
  const loopsOf: number[][] = links.map(() => [])
  const ringOf = new Int32Array(links.length).fill(-1)
  loops.forEach((loop, at) => {
    for (const link of loop) {
      loopsOf[link]?.push(at)
      const ring = loops[ringOf[link] ?? -1]
      if (!ring || loop.length < ring.length) ringOf[link] = at
    }
  })
  const rings = loops.map((loop) =>
    loop.map((link) => links[link]?.source ?? 0).filter((variable) => !fixed.variables.has(variable)),
  )
  return {
    variables: sizes.length,
    links: links.length,
    halfWidth: Float64Array.from(sizes, ({ width }) => width / 2),
    halfHeight: Float64Array.from(sizes, ({ height }) => height / 2),
    source: Int32Array.from(links, ({ source }) => source),
    target: Int32Array.from(links, ({ target }) => target),
    linksAt: linksAt.map((some) => Int32Array.from(some)),
    mates: matesOf(links).map((some) => Int32Array.from(some)),
    loops,
    loopsOf: loopsOf.map((some) => Int32Array.from(some)),
    ringOfLoop: rings.map((ring) => Int32Array.from(ring)),
    linksAtRing: rings.map((ring) =>
      Int32Array.from(new Set(ring.flatMap((variable) => linksAt[variable] ?? []))),
    ),
    ringOf,
    groupOf: Int32Array.from(sizes, (_, variable) => groups[variable] ?? -1),
    groups: groups.reduce((most, group) => Math.max(most, group + 1), 0),
    mayMove: Uint8Array.from(sizes, (_, variable) => (fixed.variables.has(variable) ? 0 : 1)),
    mayBend: Uint8Array.from(links, (_, link) => (fixed.links.has(link) ? 0 : 1)),
  }
}

function matesOf(links: SizedGraph['links']): number[][] {
  const pairs = new Map<string, number[]>()
  const pairOf = links.map(({ source, target }, link) => {
    const key = `${Math.min(source, target)} ${Math.max(source, target)}`
    const pair = pairs.get(key) ?? []
    pairs.set(key, pair)
    pair.push(link)
    return pair
  })
  return pairOf.map((pair, link) => pair.filter((other) => other !== link))
}
