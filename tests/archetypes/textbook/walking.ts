import type { Structure } from '../../../src/archetypes/index.ts'
import type { CausalMap, Polarity } from '../../../src/model/index.ts'
import type { TextbookCase } from './types.ts'

/** What a template asks of a map: a signed path between two slots. */
export interface Step {
  readonly from: string
  readonly to: string
  readonly sign: 1 | -1
  readonly delay: boolean
}

/** The same between variables by name, with the sign that it needs as they are named. */
export interface Need {
  readonly from: string
  readonly to: string
  readonly polarity: '+' | '-'
  readonly delay: boolean
}

const LONGEST = 5

/** The steps of a structure between the slots that have a role. A slot without one is left out, with its links joined where it is on a loop. */
export function stepsOf(structure: Structure, roles: TextbookCase['roles']): readonly Step[] {
  let steps: readonly Step[] = structure.links.map(({ from, to, polarity, delay }) => ({
    from,
    to,
    sign: polarity === '+' ? 1 : -1,
    delay,
  }))
  for (const { id } of structure.slots.filter((slot) => roles[slot.id] === undefined)) {
    const joined = steps
      .filter(({ to }) => to === id)
      .flatMap((before) => steps.filter(({ from }) => from === id).map((after) => join(before, after)))
    steps = [...steps.filter(({ from, to }) => from !== id && to !== id), ...joined]
  }
  return steps.filter(({ from, to }) => from !== to)
}

function join(before: Step, after: Step): Step {
  const sign = before.sign === after.sign ? 1 : -1
  return { from: before.from, to: after.to, sign, delay: before.delay || after.delay }
}

/** What a case's map must have for its archetype. */
export function needsOf(structure: Structure, one: TextbookCase): readonly Need[] {
  const turned = (slot: string): number => (one.inverted?.includes(slot) ? -1 : 1)
  return stepsOf(structure, one.roles).map(({ from, to, sign, delay }) => ({
    from: one.roles[from] ?? '',
    to: one.roles[to] ?? '',
    polarity: sign * turned(from) * turned(to) > 0 ? '+' : '-',
    delay,
  }))
}

/** A link by names. */
export interface NamedLink {
  readonly source: string
  readonly target: string
  readonly polarity: Polarity
  readonly delay: boolean
}

/** The links of a map, by names. */
export function linksOf(map: CausalMap): readonly NamedLink[] {
  return Object.values(map.links).map(({ source, target, polarity, delay }) => ({
    source: map.variables[source]?.name ?? '',
    target: map.variables[target]?.name ?? '',
    polarity,
    delay,
  }))
}

/** All paths of at most five links for a need; they pass no variable of `closed`, and a link without a sign may have either. */
export function pathsFor(
  need: Pick<Need, 'from' | 'to' | 'polarity'>,
  links: readonly NamedLink[],
  closed: ReadonlySet<string>,
): readonly (readonly NamedLink[])[] {
  const found: (readonly NamedLink[])[] = []
  const walk = (at: string, path: readonly NamedLink[]): void => {
    for (const link of links.filter(({ source }) => source === at)) {
      const longer = [...path, link]
      if (link.target === need.to) {
        if (fits(longer, need.polarity)) found.push(longer)
        continue
      }
      const been = link.target === need.from || path.some(({ target }) => target === link.target)
      if (!been && !closed.has(link.target) && longer.length < LONGEST) walk(link.target, longer)
    }
  }
  walk(need.from, [])
  return found
}

function fits(path: readonly NamedLink[], polarity: '+' | '-'): boolean {
  if (path.some((link) => link.polarity === '?')) return true
  const minuses = path.filter((link) => link.polarity === '-').length
  return (minuses % 2 === 0) === (polarity === '+')
}
