import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Link, map, newLink, type Polarity } from '../../model/index.ts'
import { createTestPace } from '../../pace/testing.ts'
import { findLoops } from '../index.ts'
import * as edits from '../page/edits.ts'
import { createLoopFinder } from '../page/finder.ts'
import { runSearcher } from '../page/runner.ts'
import { createSearcher } from '../page/searcher.ts'
import { fullLimits } from '../search/limits.ts'
import { graphOf } from '../testing.ts'
import type { FeedbackLoop, LoopLimits, LoopList } from '../types.ts'
import { editLoops } from './edit.ts'

/** All 2,000 sequences with SEDIKO_LONG=1, a part of them in the ordinary run. */
const SEQUENCES = process.env.SEDIKO_LONG === '1' ? 2_000 : 120
const PATIENCE = { maxSteps: 150_000, maxLoops: 1_000, maxLinks: 12_000 }

const limits = fullLimits()

/** Limits so narrow that small maps have more loops than can be listed, or that all of them can. */
const narrow: readonly Partial<LoopLimits>[] = [
  {},
  { maxLoops: 600, maxWhole: 150, usualLength: 4 },
  { maxLoops: 120, usualLength: 3 },
  { maxWhole: 0, usualLength: 5 },
]

type Change =
  | { readonly kind: 'add'; readonly source: number; readonly target: number; readonly polarity: Polarity }
  | { readonly kind: 'remove' | 'turn' | 'delay'; readonly at: number }
  | { readonly kind: 'join'; readonly at: number; readonly target: number }
  | { readonly kind: 'rename'; readonly variable: number; readonly name: string }

const variable = fc.integer({ min: 1, max: 9 })
const polarity = fc.constantFrom('+' as const, '-' as const, '?' as const)
const at = fc.nat()
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('add' as const), source: variable, target: variable, polarity }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('remove' as const, 'turn' as const, 'delay' as const), at }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('join' as const), at, target: variable }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('rename' as const),
      variable,
      name: fc.string({ maxLength: 2 }),
    }),
  },
)

interface State {
  readonly links: readonly Link[]
  readonly names: Readonly<Record<string, string>>
  readonly made: number
}

function changed(state: State, change: Change): State {
  const { links, names, made } = state
  if (change.kind === 'rename') return { ...state, names: { ...names, [`v${change.variable}`]: change.name } }
  if (change.kind === 'add') {
    const { source, target, polarity } = change
    const link = newLink({ id: `n${made}`, source: `v${source}`, target: `v${target}`, polarity })
    return { ...state, links: [...links, link], made: made + 1 }
  }
  const place = links.length === 0 ? -1 : change.at % links.length
  if (change.kind === 'remove') return { ...state, links: links.filter((_, each) => each !== place) }
  const next = (link: Link): Link => {
    if (change.kind === 'join') return { ...link, target: `v${change.target}` }
    if (change.kind === 'delay') return { ...link, delay: !link.delay }
    return { ...link, polarity: link.polarity === '+' ? '-' : '+' }
  }
  return { ...state, links: links.map((link, each) => (each === place ? next(link) : link)) }
}

/** Links from each of some variables to those that follow it: so many that there are hundreds of loops. */
function lattice(variables: number, reach: number): readonly Link[] {
  return Array.from({ length: variables * reach }, (_, link) => {
    const source = Math.floor(link / reach)
    const target = (source + 1 + (link % reach)) % variables
    return newLink({ id: `l${link}`, source: `v${source + 1}`, target: `v${target + 1}`, polarity: '+' })
  })
}

/** A finder whose worker is the page, run to its end after every find. */
function createEagerFinder(bounds: Partial<LoopLimits>): (state: State) => LoopList {
  const pace = createTestPace()
  const finder = createLoopFinder({
    ...pace,
    limits: bounds,
    createWorker: () => null,
    loadRunner: (then) => then(runSearcher),
    loadSearcher: (then) => then(createSearcher),
    loadEdits: (then) => then(edits),
    wait: () => () => undefined,
  })
  return ({ links, names }) => {
    const found: LoopList[] = []
    finder.find(graphOf(links, names), (list) => void found.push(list))
    pace.runAll()
    const last = found.at(-1)
    if (last === undefined) throw new Error('The finder gave no answer.')
    return last
  }
}

test(`after every edit the list is what a whole search gives, in ${SEQUENCES} sequences`, () => {
  let edited = 0
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 9 }),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom(...narrow),
      fc.array(change, { minLength: 4, maxLength: 14 }),
      (variables, reach, bounds, changes) => {
        const find = createEagerFinder(bounds)
        let state: State = { links: lattice(variables, Math.min(reach, variables - 1)), names: {}, made: 0 }
        let before = find(state)
        for (const each of changes) {
          state = changed(state, each)
          const after = find(state)
          const graph = graphOf(state.links, state.names)
          expect(after).toEqual(findLoops(graph, bounds))
          expectKept(before, after)
          if (editLoops(before, graph, fullLimits(bounds), PATIENCE)) edited++
          before = after
        }
      },
    ),
    { numRuns: SEQUENCES },
  )
  // Most edits must not have needed a search.
  expect(edited).toBeGreaterThan(SEQUENCES * 3)
}, 300_000)

/** Every loop that is as it was is the object that it was. */
function expectKept(before: LoopList, after: LoopList): void {
  const known = new Map(before.loops.map((loop) => [loop.key, loop]))
  const anew = after.loops.filter((loop) => {
    const was = known.get(loop.key)
    return was !== undefined && was !== loop && sameLoop(was, loop)
  })
  expect(anew).toEqual([])
}

function sameLoop(a: FeedbackLoop, b: FeedbackLoop): boolean {
  return a.signs === b.signs && a.delays === b.delays && a.variables.join() === b.variables.join()
}

test('only loops by way of the new link are new objects', () => {
  const before = findLoops(map`A -> + B -> + A; C -> + D -> - C`)
  const after = editLoops(before, map`A -> + B -> + A; C -> + D -> - C; D -> + A; B -> + C`, limits, PATIENCE)
  expect(after).toEqual({
    list: findLoops(map`A -> + B -> + A; C -> + D -> - C; D -> + A; B -> + C`),
    isFinal: true,
  })
  expect(after?.list.loops[0]).toBe(before.loops[0])
  expect(after?.list.loops[1]).toBe(before.loops[1])
})

test('a list that turns out to hold every loop is called complete, as a search from scratch would', () => {
  // Seed 1510142590 of the test above.
  const bounds = { maxWhole: 0, usualLength: 5 }
  const changes: readonly Change[] = [
    { kind: 'remove', at: 0 },
    { kind: 'remove', at: 0 },
    { kind: 'add', source: 1, target: 1, polarity: '+' },
    { kind: 'add', source: 1, target: 8, polarity: '+' },
    { kind: 'add', source: 1, target: 2, polarity: '+' },
    { kind: 'add', source: 8, target: 2, polarity: '+' },
    { kind: 'join', at: 1_826_216_902, target: 3 },
    { kind: 'remove', at: 0 },
    { kind: 'join', at: 0, target: 1 },
  ]
  const find = createEagerFinder(bounds)
  let state: State = { links: lattice(7, 3), names: {}, made: 0 }
  find(state)
  for (const each of changes) {
    state = changed(state, each)
    expect(find(state)).toEqual(findLoops(graphOf(state.links, state.names), bounds))
  }
})

test('a list that is whole no more after a link came is searched for anew', () => {
  const before = findLoops(graphOf(lattice(9, 4)))
  const more = [...lattice(9, 4), ...lattice(9, 8).map((link) => ({ ...link, id: `m${link.id}` }))]
  expect(before.complete).toBe(true)
  expect(editLoops(before, graphOf(more), limits, PATIENCE)).toBeNull()
})
