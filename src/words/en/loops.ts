import type { Tools } from '../types.ts'

/** Loops by type, as far as they were counted. */
interface Counted {
  readonly reinforcing: number
  readonly balancing: number
  readonly undetermined: number
  /** Whether there may be more than were counted. */
  readonly isLeast: boolean
}

/** A link of a loop as a rise goes round. */
interface Step {
  readonly source: string
  readonly target: string
  /** Whether each rises; null where a link before it has no sign, so that nobody knows. */
  readonly sourceRises: boolean | null
  readonly targetRises: boolean | null
  readonly isDelayed: boolean
}

/** A map as a whole. */
interface Overview {
  readonly variables: number
  readonly links: number
  readonly groups: number
  /** Archetypes that were accepted. */
  readonly accepted: number
  /** Its loops by type; empty where it has no links. */
  readonly counted: string
  /** The variables that the most loops pass, or some of them; none where no two loops meet. */
  readonly busiest: readonly string[]
  /** How many more there are. */
  readonly others: number
  /** How many loops pass each of them. */
  readonly passing: number
  /** Whether more loops may pass them than were counted. */
  readonly isLeast: boolean
}

/** What is said of feedback loops. */
export const loops = {
  'loops.step': ({ source, target, sourceRises, targetRises, isDelayed }: Step) => {
    const from = sourceRises === null ? `a change of ${source}` : `${sourceRises ? 'more' : 'less'} ${source}`
    const to =
      targetRises === null ? `${target} one way or the other` : `${targetRises ? 'more' : 'less'} ${target}`
    return `${from}, ${to}${isDelayed ? ' after a delay' : ''}`
  },
  'loops.counted': (counts: Counted, { list, number }: Tools) => {
    const told = (['reinforcing', 'balancing', 'undetermined'] as const).filter((type) => counts[type] > 0)
    const last = told.at(-1)
    if (last === undefined) return counts.isLeast ? 'no feedback loops found' : 'no feedback loops'
    const each = list(told.map((type) => `${number(counts[type])} ${type}`))
    return `${counts.isLeast ? 'at least ' : ''}${each} ${counts[last] === 1 ? 'loop' : 'loops'}`
  },
  'loops.emptyMap': 'The map is empty.',
  'loops.overview': (map: Overview, { plural, list, number }: Tools) => {
    const { variables, links, groups, accepted, counted, busiest, others, passing, isLeast } = map
    const things = [
      plural(variables, { one: '# variable', other: '# variables' }),
      links === 0 ? 'no links' : plural(links, { one: '# link', other: '# links' }),
      ...(counted === '' ? [] : [counted]),
    ]
    const names = others > 0 ? [...busiest, `${number(others)} more`] : busiest
    const passed = `most loops pass ${list(names)}, ${isLeast ? 'at least ' : ''}${number(passing)}${names.length > 1 ? ' each' : ''}`
    const parts = [
      things.join(', '),
      ...(busiest.length === 0 ? [] : [passed]),
      ...(groups === 0 ? [] : [plural(groups, { one: '# group', other: '# groups' })]),
      ...(accepted === 0
        ? []
        : [plural(accepted, { one: '# archetype accepted', other: '# archetypes accepted' })]),
    ]
    return `${parts.join('; ')}.`
  },
} as const
