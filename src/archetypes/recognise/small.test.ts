import { describe, expect, test } from 'vitest'
import { mapFromNotation } from '../../model/index.ts'
import { SKELETONS } from '../library/skeletons.ts'
import type { ArchetypeGraph, Recognition } from '../types.ts'
import { checkNotes } from './checkNotes.ts'
import { graphOf, recognise, STANDARD, type TestLink } from './testing.ts'

const NAMES = ['Alder', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Larch', 'Maple', 'Oak', 'Pine']

const archetypesOf = ({ matches }: Recognition): readonly string[] =>
  matches.map(({ archetype }) => archetype)

const FIX: readonly TestLink[] = [
  ['Complaints', 'Expediting', '+'],
  ['Expediting', 'Complaints', '-'],
  ['Expediting', 'Late orders', '+'],
  ['Late orders', 'Complaints', '+'],
]

/** A structure as a map whose names say nothing, with its delays or without. */
function neutral({ structure }: (typeof STANDARD)[number], hasDelays: boolean): ArchetypeGraph {
  const nameOf = (slot: string): string => NAMES[structure.slots.findIndex(({ id }) => id === slot)] ?? ''
  return graphOf(
    structure.links.map(
      ({ from, to, polarity, delay }): TestLink => [nameOf(from), nameOf(to), polarity, hasDelays && delay],
    ),
  )
}

/** Those that are not seen by their shape alone, and why. */
const NEEDS_MORE: Readonly<Record<string, string>> = {
  'core-theory-of-success':
    'one engine is an engine: names must speak of relationships, thinking, action and results',
}
const NEEDS_DELAY: Readonly<Record<string, string>> = {
  'balancing-with-delay': 'one balancing loop without a delay is a thermostat',
  'wol-relative-control': 'two balancing loops that share a variable are everywhere',
}

describe.each(STANDARD)('$archetype alone, by names that say nothing', (skeleton) => {
  test('is proposed as itself, or beside what has the same skeleton', () => {
    const first = recognise(neutral(skeleton, true)).matches[0]
    const isSeen = first && [first.archetype, ...first.alsoReads].includes(skeleton.archetype)
    expect(isSeen ?? false).toBe(NEEDS_MORE[skeleton.archetype] === undefined)
  })

  test('and without its delays, but for what only they tell', () => {
    const first = recognise(neutral(skeleton, false)).matches[0]
    const isSeen = first && [first.archetype, ...first.alsoReads].includes(skeleton.archetype)
    const needs = NEEDS_MORE[skeleton.archetype] ?? NEEDS_DELAY[skeleton.archetype]
    expect(isSeen ?? false).toBe(needs === undefined)
  })
})

test('Fixes that Fail in four links is seen, before the general archetype of its shape', () => {
  const answer = recognise(graphOf(FIX))
  expect(archetypesOf(answer)).toEqual(['fixes-that-fail', 'wol-out-of-control'])
  expect(answer.matches[0]).toMatchObject({
    slots: { problem_symptom: 'Complaints', fix: 'Expediting', unintended_consequence: 'Late orders' },
    inverted: [],
    alsoReads: ['wol-out-of-control'],
  })
})

test('a sign that nobody knows fits, and where most are not known nothing is told', () => {
  const unsigned = (count: number): ArchetypeGraph =>
    graphOf(FIX.map(([from, to, sign], at): TestLink => [from, to, at < count ? '?' : sign]))
  expect(recognise(unsigned(1)).matches[0]).toMatchObject({ archetype: 'fixes-that-fail', unknowns: 1 })
  expect(recognise(unsigned(4)).matches).toEqual([])
})

test('on a map of thirty variables it stays quiet, and is offered where somebody points', () => {
  const others = Array.from(
    { length: 27 },
    (_, at): TestLink => [`Other ${at}`, `Other ${(at + 1) % 27}`, '+'],
  )
  const graph = graphOf([...FIX, ...others.slice(0, 26)])
  expect(recognise(graph).matches).toEqual([])
  const given = { symptom: 'Complaints', fix: 'Expediting' }
  expect(archetypesOf(recognise(graph, { given }))).toContain('fixes-that-fail')
})

test('it is not told where most loops of its component tell something else', () => {
  const more: readonly TestLink[] = [
    ['Late orders', 'Overtime', '+'],
    ['Overtime', 'Late orders', '-'],
    ['Complaints', 'Overtime', '+'],
    ['Overtime', 'Expediting', '-'],
    ['Complaints', 'Staff meetings', '+'],
    ['Staff meetings', 'Complaints', '-'],
  ]
  expect(archetypesOf(recognise(graphOf([...FIX, ...more])))).not.toContain('fixes-that-fail')
})

test('a walk that passes a variable twice closes no loop of an archetype', () => {
  const share: readonly TestLink[] = [
    ['Share', 'First', '+'],
    ['First', 'Weight', '+'],
    ['Weight', 'Share', '-'],
    ['Share', 'Second', '-'],
    ['Second', 'Height', '+'],
    ['Height', 'Share', '+'],
  ]
  expect(archetypesOf(recognise(graphOf(share)))).not.toContain('fixes-that-fail')
})

describe('a balancing loop that comes back to the engine elsewhere than it left it', () => {
  const company = graphOf([
    ['New products', 'Revenue', '+'],
    ['Revenue', 'Engineers', '+'],
    ['Engineers', 'New products', '+'],
    ['Engineers', 'Burden of management', '+'],
    ['Burden of management', 'New products', '-'],
    ['Talent', 'Burden of management', '-'],
  ])
  const [match] = recognise(company).matches

  test('is Limits to Growth, with its loops as they run', () => {
    expect(match).toMatchObject({
      archetype: 'limits-to-growth',
      structure: 'standard',
      slots: { slowing_action: 'Burden of management', limiting_condition: 'Talent' },
    })
    expect(Object.values(match?.loops ?? {}).map((key) => key.split(' ').length)).toEqual([3, 4])
  })

  test('stands once it is accepted, and falls when its link goes', () => {
    const notes = match ? [match] : []
    expect(checkNotes(company, SKELETONS, notes)[0]).not.toBeNull()
    const { l0004: _, ...links } = company.links
    expect(checkNotes({ ...company, links }, SKELETONS, notes)).toEqual([null])
  })

  test('is offered where somebody points at what grows', () => {
    const given = { growing: 'Engineers' }
    expect(archetypesOf(recognise(company, { given }))).toContain('limits-to-growth')
  })
})

describe('one engine', () => {
  const ring = (names: readonly string[]): ArchetypeGraph =>
    graphOf(names.map((name, at): TestLink => [name, names[(at + 1) % names.length] ?? '', '+']))

  test('is never Core Theory of Success by its shape', () => {
    expect(recognise(ring(['Debt', 'Interest', 'Deficit', 'Borrowing'])).matches).toEqual([])
  })

  test('is, where names speak of relationships, thinking, actions and results', () => {
    const names = ['Trust in the team', 'Quality of thinking', 'What the team does', 'Results of the team']
    expect(archetypesOf(recognise(ring(names)))).toEqual(['core-theory-of-success'])
  })

  test('is offered where somebody points', () => {
    const answer = recognise(ring(['Debt', 'Interest', 'Deficit', 'Borrowing']), {
      given: { growing: 'Debt' },
    })
    expect(archetypesOf(answer)).toContain('core-theory-of-success')
  })
})

test('Policy Resistance with both goals stands alone before Eroding Goals with a name turned round', () => {
  const drugs = graphOf([
    ['Supply', 'Gap seen by dealers', '-'],
    ['Demand', 'Gap seen by dealers', '+'],
    ['Gap seen by dealers', 'Smuggling', '+'],
    ['Smuggling', 'Supply', '+'],
    ['Supply', 'Trouble seen by police', '+'],
    ['Tolerance', 'Trouble seen by police', '-'],
    ['Trouble seen by police', 'Raids', '+'],
    ['Raids', 'Supply', '-'],
  ])
  expect(archetypesOf(recognise(drugs))).toEqual(['policy-resistance'])
})

test('Shifting the Burden in two loops is itself where one way out is quick or the other slow', () => {
  const two = (quick: string, lasting: string, isSlow: boolean): ArchetypeGraph =>
    graphOf([
      ['Headaches', quick, '+'],
      [quick, 'Headaches', '-'],
      ['Headaches', lasting, '+'],
      [lasting, 'Headaches', '-', isSlow],
    ])
  const slots = { problem_symptom: 'Headaches', symptomatic_solution: 'Painkillers' }
  const [match] = recognise(two('Painkillers', 'Walks', false)).matches
  expect(match).toMatchObject({ archetype: 'shifting-the-burden', structure: 'no-side-effect', slots })
  expect(archetypesOf(recognise(two('Hats', 'Walks', true)))).toEqual(['shifting-the-burden'])
  expect(recognise(two('Hats', 'Walks', false)).matches).toEqual([])
})

const commons = (resource: string, parts: readonly string[]): ArchetypeGraph =>
  mapFromNotation(
    ['East', 'West']
      .flatMap((of) => parts.map((part) => part.replaceAll('{}', of)))
      .concat(resource)
      .join('; '),
  )

test.each([
  [
    'as their catch falls with the fish that are left',
    commons('Total catch -> - || Fish left', [
      'Boats of {} village -> + Catch of {} village -> + Income of {} village -> + Boats of {} village',
      'Catch of {} village -> + Total catch',
      'Fish left -> + Catch of {} village',
    ]),
    'by-the-take',
  ],
  [
    'with nobody who adds up what they take, and no delay',
    commons('', [
      'Pumps of farm {} -> + Harvest of farm {} -> + Pumps of farm {}',
      'Pumps of farm {} -> - Water table -> + Harvest of farm {}',
    ]),
    'one-resource',
  ],
  [
    'with nobody who adds up what they take, of which there is less and less',
    commons('', [
      'Saws of village {} -> + Timber cut by village {} -> + Money of village {} -> + Saws of village {}',
      'Timber cut by village {} -> - Trees standing -> + Timber cut by village {}',
    ]),
    'one-resource-taken',
  ],
])('two who draw on one resource, %s, are Tragedy of the Commons and not two limits', (_, map, form) => {
  const { matches } = recognise(map)
  expect(matches.map(({ archetype, structure }) => `${archetype}/${structure}`)).toEqual([
    `tragedy-of-the-commons/${form}`,
  ])
})

test('a fix that fails is told after the burden that the same fix shifts', () => {
  const map: readonly TestLink[] = [
    ['Debt', 'Loans', '+'],
    ['Loans', 'Debt', '-'],
    ['Loans', 'Interest', '+', true],
    ['Interest', 'Debt', '+'],
    ['Debt', 'Saving', '+'],
    ['Saving', 'Debt', '-', true],
    ['Loans', 'Comfort', '+'],
    ['Comfort', 'Saving', '-'],
  ]
  const [first, ...more] = recognise(graphOf(map)).matches
  expect(first?.archetype).toBe('shifting-the-burden')
  expect(more.find(({ archetype }) => archetype === 'fixes-that-fail')?.slots).toEqual({
    problem_symptom: 'Debt',
    fix: 'Loans',
    unintended_consequence: 'Interest',
  })

  // It stays when the burden is accepted.
  const links = [...new Set(Object.values(first?.paths ?? {}).flat())]
  const accepted = { archetype: 'shifting-the-burden', links }
  const left = recognise(graphOf(map), { known: [accepted] }).matches
  expect(left.map(({ archetype }) => archetype)).toContain('fixes-that-fail')
})
