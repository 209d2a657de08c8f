import type { ById, Id, LoopType } from '../../model/index.ts'
import type { FeedbackLoop } from '../types.ts'
import { textTest } from './text.ts'

/** What of the list a person wants to see. Each part that is set narrows it further. */
export interface LoopFilter {
  /** Types to show; all when empty. */
  readonly types: ReadonlySet<LoopType>
  /** Words that must all be found in the loop's label, its name or the names of its variables. */
  readonly text: string
  /** Only loops that pass any, or all, of what is selected; has no effect while no variable or link is. */
  readonly through: 'everything' | 'any' | 'all'
  /** Only loops with a delay on them, or without any. */
  readonly delay: 'either' | 'with' | 'without'
  /** The least and the greatest number of links; null for no bound. */
  readonly from: number | null
  readonly to: number | null
  /** Only loops that stay inside one group, or that pass variables of two groups or more. See `groupTest`. */
  readonly groups: 'either' | 'inside' | 'across'
  /** Only loops that nobody has named yet. */
  readonly unnamed: boolean
  /** Only loops that are half of a figure of eight. */
  readonly eights: boolean
  /** Only independent loops. The caller gives those in the place of the list: some may be longer than what it holds. */
  readonly independent: boolean
}

/** Lets every loop through. */
export const EVERYTHING: LoopFilter = {
  types: new Set(),
  text: '',
  through: 'everything',
  delay: 'either',
  from: null,
  to: null,
  groups: 'either',
  unnamed: false,
  eights: false,
  independent: false,
}

/** What is known of the map besides its loops. */
export interface FilterKnowledge {
  /** `R1`, `B2`, `?3` by loop key. */
  readonly labels: { get(key: string, type?: LoopType): string | undefined }
  readonly names: ReadonlyMap<string, string>
  readonly variables: ById<{ readonly name: string; readonly group: Id }>
  readonly groups: ById<unknown>
  /** What is selected. */
  readonly selection: { readonly variables: ReadonlySet<Id>; readonly links: ReadonlySet<Id> }
  /** Keys of the loops that are half of a figure of eight; asked for only when the filter wants them. */
  readonly eights: () => ReadonlySet<string>
}

/** True for a loop that may stay. */
type Test = (loop: FeedbackLoop) => boolean

/** True when the filter lets every loop through. */
export function isOpen(filter: LoopFilter): boolean {
  return filter.types.size === 0 && filter.text.trim() === '' && !isNarrowed(filter)
}

/** True when more is set than types and text, which have their own place beside the list. */
export function isNarrowed(filter: LoopFilter): boolean {
  const { through, delay, from, to, groups, unnamed, eights, independent } = filter
  const isChosen = through !== 'everything' || delay !== 'either' || groups !== 'either'
  return isChosen || from !== null || to !== null || unnamed || eights || independent
}

/**
 * The loops that the filter lets through, in their order; the same list when all may stay. What can be looked up once is
 * looked up before the first loop, so that each costs no more than a glance at its variables.
 */
export function filterLoops(
  loops: readonly FeedbackLoop[],
  filter: LoopFilter,
  known: FilterKnowledge,
): readonly FeedbackLoop[] {
  const tests = testsOf(filter, known)
  return tests.length === 0 ? loops : loops.filter((loop) => tests.every((test) => test(loop)))
}

/** The cheapest first. */
function testsOf(filter: LoopFilter, known: FilterKnowledge): readonly Test[] {
  const { types, delay, from, to, unnamed } = filter
  const tests: Test[] = []
  if (types.size > 0) tests.push(({ type }) => types.has(type))
  if (delay !== 'either') tests.push(({ delays }) => delays > 0 === (delay === 'with'))
  if (from !== null) tests.push(({ links }) => links.length >= from)
  if (to !== null) tests.push(({ links }) => links.length <= to)
  if (unnamed) tests.push(({ key }) => !known.names.has(key))
  if (filter.eights) {
    const eights = known.eights()
    tests.push(({ key }) => eights.has(key))
  }
  const through = throughTest(filter.through, known.selection)
  const groups = groupTest(filter.groups, known)
  const text = textTest(filter.text, known)
  return [...tests, ...[through, groups, text].filter((test) => test !== null)]
}

/** A loop passes a variable or a link at most once, so all are passed when as many are as there are. */
function throughTest(
  through: LoopFilter['through'],
  { variables, links }: FilterKnowledge['selection'],
): Test | null {
  const all = variables.size + links.size
  if (through === 'everything' || all === 0) return null
  const wanted = through === 'any' ? 1 : all
  return (loop) => {
    let passed = 0
    if (variables.size > 0) for (const id of loop.variables) if (variables.has(id)) passed++
    if (links.size > 0) for (const id of loop.links) if (links.has(id)) passed++
    return passed >= wanted
  }
}

/**
 * Inside: every variable of the loop belongs to the same group. Across: two of them belong to different groups. A loop that
 * passes one group and variables of none is neither. A group that is gone is none.
 */
function groupTest(wanted: LoopFilter['groups'], { variables, groups }: FilterKnowledge): Test | null {
  if (wanted === 'either') return null
  const belonging = new Map<Id, Id>()
  for (const [id, { group }] of Object.entries(variables)) {
    if (Object.hasOwn(groups, group)) belonging.set(id, group)
  }
  return (loop) => {
    let first: Id | undefined
    let strays = false
    for (const id of loop.variables) {
      const group = belonging.get(id)
      if (group === undefined) strays = true
      else if (first === undefined) first = group
      else if (first !== group) return wanted === 'across'
    }
    return wanted === 'inside' && first !== undefined && !strays
  }
}
