import type { ShortLoop, SizedGraph } from './types.ts'

/** Longer loops are not seen as rings by anybody. */
const MOST_LINKS = 8

/**
 * For every link a shortest loop through it, of up to 8 links, each loop once and in order of first being found: the way back from the
 * link's target to its source, breadth first, earlier links first. Links from a variable to itself are on none. Takes time in the
 * order of links times what 8 steps reach.
 */
export function shortLoops({ sizes, links }: SizedGraph): readonly ShortLoop[] {
  const leaving: number[][] = sizes.map(() => [])
  links.forEach(({ source, target }, link) => {
    if (source !== target) leaving[source]?.push(link)
  })
  /** By variable: the link by which the search came to it, and the search in which it did. */
  const cameBy = new Int32Array(sizes.length)
  const cameIn = new Int32Array(sizes.length).fill(-1)

  function wayBack(link: number, from: number, to: number): readonly number[] | null {
    cameIn[from] = link
    let front = [from]
    for (let length = 2; length <= MOST_LINKS && front.length > 0; length++) {
      const next: number[] = []
      for (const variable of front)
        for (const step of leaving[variable] ?? []) {
          const reached = links[step]?.target ?? variable
          if (cameIn[reached] === link) continue
          cameIn[reached] = link
          cameBy[reached] = step
          if (reached === to) return stepsBetween(from, to)
          next.push(reached)
        }
      front = next
    }
    return null
  }

  function stepsBetween(from: number, to: number): readonly number[] {
    const steps: number[] = []
    let at = to
    while (at !== from) {
      const step = cameBy[at] ?? 0
      steps.push(step)
      at = links[step]?.source ?? from
    }
    return steps.reverse()
  }

  const found = new Map<string, ShortLoop>()
  links.forEach(({ source, target }, link) => {
    const back = source === target ? null : wayBack(link, target, source)
    if (back === null) return
    const loop = [link, ...back]
    const key = keyOf(loop)
    if (!found.has(key)) found.set(key, loop)
  })
  return [...found.values()]
}

/** The same for the same loop wherever it begins: its links in order of travel from the lowest number. */
function keyOf(loop: ShortLoop): string {
  const first = loop.indexOf(Math.min(...loop))
  return [...loop.slice(first), ...loop.slice(0, first)].join(' ')
}
