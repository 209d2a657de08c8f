import { sidesOf } from './evidence/pairs.ts'
import type { SearchGraph, Thought } from './graph.ts'

/** So many pairs of variables, and so many links, must have their image before two sides are drawn alike. */
const LEAST_PAIRS = 2
const LEAST_LINKS = 4

/** On maps of more variables nobody draws the same twice. */
const MOST_VARIABLES = 40

/**
 * The one link that a side lacks where the map draws two sides alike but for it: names are exchanged by the word by which they differ, as *Cattle of farmer A* and *Cattle
 * of farmer B*, and all links but one have their image then. Null where none is lacking, or more than one, as then the sides are not alike.
 */
export function lackingImage(graph: SearchGraph): Thought | null {
  if (graph.variables.length > MOST_VARIABLES) return null
  for (const image of exchangesIn(graph)) {
    const { sources, targets, signs } = graph
    const linkAt = (from: number, to: number): number | undefined =>
      graph.out[from]?.find((link) => targets[link] === to)
    const ends = [...graph.links.keys()].map((link) => {
      const [from = -1, to = -1] = [sources[link], targets[link]]
      return { link, from, to, imageFrom: image.get(from) ?? from, imageTo: image.get(to) ?? to }
    })
    const moved = ends.filter(({ from, to, imageFrom, imageTo }) => from !== imageFrom || to !== imageTo)
    const lacking = moved.filter(
      ({ link, imageFrom, imageTo }) => signs[linkAt(imageFrom, imageTo) ?? -1] !== signs[link],
    )
    const [only] = lacking
    if (only === undefined || lacking.length > 1 || moved.length <= LEAST_LINKS) continue
    const { link, imageFrom, imageTo } = only
    const sign = signs[link] ?? 0
    if (sign === 0) continue
    return { from: imageFrom, to: imageTo, sign, delay: graph.delays[link] === 1, turn: null }
  }
  return null
}

/** Exchanges of the variables whose names differ by the same word: each pair both ways, every variable in one pair at most. */
function exchangesIn({ names }: SearchGraph): readonly ReadonlyMap<number, number>[] {
  const byWord = new Map<string, Map<number, number>>()
  for (const [one, name] of names.entries()) {
    for (const [other, otherName] of names.entries()) {
      const word = one < other ? sidesOf(name, otherName) : null
      if (word === null) continue
      const known = [word, word.split(' ').reverse().join(' ')].find((key) => byWord.has(key)) ?? word
      const image = byWord.get(known) ?? new Map<number, number>()
      byWord.set(known, image)
      if (!image.has(one) && !image.has(other)) image.set(one, other).set(other, one)
    }
  }
  return [...byWord.values()].filter((image) => image.size >= 2 * LEAST_PAIRS)
}
