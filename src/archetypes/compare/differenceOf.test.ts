import { expect, test } from 'vitest'
import { SKELETONS } from '../library/skeletons.ts'
import type { Structure, TemplateLink } from '../types.ts'
import { differenceOf } from './differenceOf.ts'

function standardOf(archetype: string): Structure {
  const found = SKELETONS.find((each) => each.archetype === archetype && each.structure.id === 'standard')
  if (!found) throw new Error(`There is no archetype ${archetype}.`)
  return found.structure
}

const compared = (one: string, other: string) => differenceOf(standardOf(one), standardOf(other))
const told = (links: readonly TemplateLink[]) =>
  links.map(({ from, to, polarity }) => `${from} ${polarity} ${to}`)
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
const pairs = ({ roles }: ReturnType<typeof differenceOf>) => roles.map(({ a, b }) => `${a} = ${b}`)

test('Fixes that Fail brings its side effect back to the symptom; Shifting the Burden has a lasting solution, which it weakens', () => {
  const { onlyA, onlyB, loops, ...rest } = compared('fixes-that-fail', 'shifting-the-burden')
  expect(pairs({ onlyA, onlyB, loops, ...rest })).toEqual([
    'problem_symptom = problem_symptom',
    'fix = symptomatic_solution',
    'unintended_consequence = side_effect',
  ])
  expect(onlyA.slots).toEqual([])
  expect(told(onlyA.links)).toEqual(['unintended_consequence + problem_symptom'])
  expect(ids(onlyA.loops)).toEqual(['R2'])
  expect(ids(onlyB.slots)).toEqual(['fundamental_solution'])
  expect(told(onlyB.links)).toEqual([
    'problem_symptom + fundamental_solution',
    'fundamental_solution - problem_symptom',
    'side_effect - fundamental_solution',
  ])
  expect(ids(onlyB.loops)).toEqual(['B2', 'R3'])
  expect(loops.map(({ a, b }) => [a.id, b.id])).toEqual([['B1', 'B1']])
})

test('Growth and Underinvestment is Limits to Growth with a third loop, in which a standard lets capacity be built', () => {
  const found = compared('limits-to-growth', 'growth-and-underinvestment')
  expect(pairs(found)).toContain('growing_action = growth_effort')
  expect(pairs(found)).toContain('limiting_condition = capacity')
  expect(found.onlyA).toEqual({ slots: [], links: [], loops: [] })
  expect(ids(found.onlyB.slots)).toEqual(['performance_standard', 'perceived_need', 'investment'])
  expect(ids(found.onlyB.loops)).toEqual(['B3'])
  // What hinders growth is named the other way round: less of it is what slows.
  expect(found.links.filter(({ signDiffers }) => signDiffers).map(({ a }) => a.to)).toEqual([
    'slowing_action',
    'performance',
  ])
})

test('Eroding Goals lowers its goal; Policy Resistance has a second party with a gap and an action', () => {
  const found = compared('eroding-goals', 'policy-resistance')
  expect(pairs(found)).toContain('gap = gap_a')
  expect(told(found.onlyA.links)).toContain('pressure_to_lower - goal')
  expect(ids(found.onlyB.slots)).toEqual(expect.arrayContaining(['gap_b', 'action_b']))
})

test('in Escalation each side sees a threat of its own; in Relative Control one position is both sides’', () => {
  const found = compared('escalation', 'wol-relative-control')
  expect(ids(found.onlyA.slots)).toEqual(['threat_to_a'])
  expect(found.onlyB.slots).toEqual([])
  expect(told(found.onlyB.links)).toEqual(['relative_position - a_action'])
})

test('Fixes that Fail and Out of Control are one structure under two names', () => {
  const found = compared('fixes-that-fail', 'wol-out-of-control')
  for (const side of [found.onlyA, found.onlyB]) expect(side).toEqual({ slots: [], links: [], loops: [] })
})

test('a sign or a delay that is another is told with the link, which both have', () => {
  const structure = standardOf('fixes-that-fail')
  const links = structure.links.map((link, at) =>
    at === 3 ? { ...link, polarity: '-' as const } : { ...link, delay: false },
  )
  const found = differenceOf(structure, { ...structure, links })
  expect(found.links.map(({ signDiffers, delayDiffers }) => [signDiffers, delayDiffers])).toEqual([
    [false, false],
    [false, false],
    [false, true],
    [true, false],
  ])
})

test('each structure is itself; what two share and what each has alone is all that each has', () => {
  for (const { archetype, structure } of SKELETONS) {
    const same = differenceOf(structure, structure)
    expect(same.onlyA, archetype).toEqual({ slots: [], links: [], loops: [] })
    expect(same.links).toHaveLength(structure.links.length)
  }
  const standard = SKELETONS.filter(({ structure }) => structure.id === 'standard').slice(0, 8)
  for (const { structure: a } of standard)
    for (const { structure: b } of standard) {
      const { roles, links, loops, onlyA, onlyB } = differenceOf(a, b)
      for (const [side, all] of [
        [onlyA, a],
        [onlyB, b],
      ] as const) {
        expect(roles.length + side.slots.length).toBe(all.slots.length)
        expect(links.length + side.links.length).toBe(all.links.length)
        expect(loops.length + side.loops.length).toBe(all.loops.length)
      }
    }
})

test('structures that share nothing have no roles in common', () => {
  const slot = { role: 'Quartz', kind: 'variable', hint: '', outside: true, x: 0, y: 0 } as const
  const lonely = { ...standardOf('escalation'), slots: [{ ...slot, id: 'quartz' }], links: [], loops: [] }
  expect(differenceOf(lonely, standardOf('escalation')).roles).toEqual([])
})

test('in Eroding Goals lowering the goal is the quick fix of Shifting the Burden, from either side', () => {
  const found = compared('eroding-goals', 'shifting-the-burden')
  for (const pair of [
    'gap = problem_symptom',
    'pressure_to_lower = symptomatic_solution',
    'corrective_action = fundamental_solution',
  ])
    expect(pairs(found)).toContain(pair)
  const back = compared('shifting-the-burden', 'eroding-goals')
  expect(pairs(back)).toEqual(
    expect.arrayContaining([
      'problem_symptom = gap',
      'symptomatic_solution = pressure_to_lower',
      'fundamental_solution = corrective_action',
    ]),
  )
})

test('Tragedy of the Commons limits what grows by a resource, as Limits to Growth does by a condition', () => {
  expect(pairs(compared('tragedy-of-the-commons', 'limits-to-growth'))).toEqual([
    'a_activity = growing_action',
    'a_gain = performance',
    'gain_per_activity = slowing_action',
    'resource_limit = limiting_condition',
  ])
})

test('sides stay together: in no comparison is a role of A one of B, in either order', () => {
  const standard = SKELETONS.filter(({ structure }) => structure.id === 'standard')
  const sideOf = (slot: string) => /(?:^|_)([ab])(?:_|$)/.exec(slot)?.[1]
  for (const { archetype, structure: a } of standard)
    for (const { archetype: with_, structure: b } of standard)
      for (const { a: here, b: there } of differenceOf(a, b).roles)
        if (sideOf(here) && sideOf(there)) expect(sideOf(here), `${archetype} ${with_}`).toBe(sideOf(there))
})

test('what has no loop and no word in common is not paired: Accidental Adversaries with Escalation and with Tragedy of the Commons', () => {
  expect(pairs(compared('accidental-adversaries', 'escalation'))).toEqual([])
  expect(pairs(compared('accidental-adversaries', 'tragedy-of-the-commons'))).toEqual([])
})
