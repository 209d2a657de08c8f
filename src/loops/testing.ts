import fc from 'fast-check'
import { type Link, type LoopType, newLink } from '../model/index.ts'
import type { LoopGraph } from './types.ts'

/** A graph of these links; each variable is named as its id is, unless names are given by id. */
export function graphOf(links: readonly Link[], names: Readonly<Record<string, string>> = {}): LoopGraph {
  const ids = links.flatMap((link) => [link.source, link.target])
  return {
    links: Object.fromEntries(links.map((link) => [link.id, link])),
    variables: Object.fromEntries(ids.map((id) => [id, { name: names[id] ?? id }])),
  }
}

/** Random small maps with parallel links, links both ways, links from a variable to itself and unknown signs. */
export function smallLinks(maxVariables: number, maxLinks: number): fc.Arbitrary<readonly Link[]> {
  const all = Array.from({ length: maxLinks }, (_, at) => at)
  return fc.noBias(
    fc.integer({ min: 2, max: maxVariables }).chain((variables) => {
      const variable = fc.integer({ min: 1, max: variables })
      const polarity = fc.constantFrom('+' as const, '-' as const, '?' as const)
      const parts = fc.tuple(variable, variable, polarity, fc.boolean())
      return fc
        .tuple(
          fc.array(parts, { maxLength: maxLinks, size: 'max' }),
          fc.shuffledSubarray(all, { minLength: maxLinks }),
        )
        .map(([links, numbers]) =>
          links.map(([source, target, sign, delay], at) =>
            newLink({
              id: `l${numbers[at]}`,
              source: `v${source}`,
              target: `v${target}`,
              polarity: sign,
              delay,
            }),
          ),
        )
    }),
  )
}

/**
 * The type of every loop by its key, the slow and plain way, sharing nothing with the engine: every order of every set of
 * variables, and for each every choice of a link from one to the next.
 */
export function bruteForce(links: readonly Link[]): ReadonlyMap<string, LoopType> {
  const variables = [...new Set(links.flatMap((link) => [link.source, link.target]))].sort()
  const found = new Map<string, LoopType>()
  const between = (source: string, target: string): readonly Link[] =>
    links.filter((link) => link.source === source && link.target === target)
  const steps = new Map<string, readonly Link[]>(
    variables.flatMap((source) =>
      variables.map((target) => [`${source} ${target}`, between(source, target)] as const),
    ),
  )

  const choose = (passed: readonly string[], chosen: readonly Link[]): void => {
    const at = chosen.length
    if (at === passed.length) {
      found.set(keyOf(chosen), typeOf(chosen))
      return
    }
    const pair = `${passed[at]} ${passed[(at + 1) % passed.length]}`
    for (const step of steps.get(pair) ?? []) choose(passed, [...chosen, step])
  }
  const visit = (passed: readonly string[]): void => {
    if (passed.length > 1) choose(passed, [])
    const first = passed[0] ?? ''
    for (const next of variables) if (next > first && !passed.includes(next)) visit([...passed, next])
  }
  for (const first of variables) visit([first])
  return found
}

function keyOf(loop: readonly Link[]): string {
  const ids = loop.map((link) => link.id)
  const least = [...ids].sort()[0] ?? ''
  const first = ids.indexOf(least)
  return [...ids.slice(first), ...ids.slice(0, first)].join(' ')
}

function typeOf(loop: readonly Link[]): LoopType {
  if (loop.some((link) => link.polarity === '?')) return 'U'
  return loop.filter((link) => link.polarity === '-').length % 2 === 0 ? 'R' : 'B'
}
