import type { SizedGraph } from '../../../src/layout/index.ts'

/** Longer loops are not seen as rings. */
const MOST = 8

/**
 * For every link a shortest loop through it of up to 8 links, each loop once, in order of first being found. Of several shortest ways back it is the first
 * when all are written down link by link and put in order. Every way of 1, 2, 3, … links is walked in that order.
 */
export function plainShortLoops({ links }: SizedGraph): readonly (readonly number[])[] {
  const seen = new Set<string>()
  return links.flatMap(({ source, target }, link) => {
    const back = source === target ? null : shortestWay(links, target, source)
    const loop = back === null ? [] : [link, ...back]
    const key = [...loop].sort((a, b) => a - b).join(' ')
    if (loop.length === 0 || seen.has(key)) return []
    seen.add(key)
    return [loop]
  })
}

function shortestWay(links: SizedGraph['links'], from: number, to: number): readonly number[] | null {
  for (let length = 1; length < MOST; length++) {
    const way = firstWay(links, from, to, length)
    if (way !== null) return way
  }
  return null
}

/** The first way of just so many links, where links are taken in their order. */
function firstWay(
  links: SizedGraph['links'],
  from: number,
  to: number,
  length: number,
): readonly number[] | null {
  if (length === 0) return from === to ? [] : null
  for (const [link, { source, target }] of links.entries()) {
    if (source !== from || target === from) continue
    const rest = firstWay(links, target, to, length - 1)
    if (rest !== null) return [link, ...rest]
  }
  return null
}
