import { expect, test } from 'vitest'
import { type Given, type Recognition, recogniseInPieces, SKELETONS } from '../../src/archetypes/index.ts'
import type { CausalMap } from '../../src/model/index.ts'
import { finish } from '../../src/pace/index.ts'
import { exampleMap, FIXES, LARGE } from './expected.ts'

function recognise(map: CausalMap, given: Given | null = null): Recognition {
  return finish(recogniseInPieces(map, SKELETONS, { given, dismissed: new Set() }))
}

test.each(LARGE)(
  '$archetype is among the first three proposals for $map, in its very roles',
  ({ map, archetype, slots }) => {
    const { matches } = recognise(exampleMap(map))
    expect(matches.slice(0, 3)).toContainEqual(
      expect.objectContaining({ archetype, slots: expect.objectContaining(slots) }),
    )
  },
)

test.each(FIXES)(
  'where somebody points at $slots.problem_symptom and $slots.fix in $map, one row tells at most six consequences, $slots.unintended_consequence among them',
  ({ map, archetype, slots }) => {
    const { problem_symptom: symptom = '', fix = '', unintended_consequence: wanted } = slots
    const { matches } = recognise(exampleMap(map), { symptom, fix })
    expect(matches.length).toBeLessThanOrEqual(4)
    const [row, ...more] = matches.filter((match) => match.archetype === archetype)
    expect(more).toEqual([])
    expect(row?.slots).toMatchObject({ problem_symptom: symptom, fix })
    const offered = [row?.slots.unintended_consequence, ...(row?.others?.unintended_consequence ?? [])]
    expect(offered).toContain(wanted)
    expect(offered.length).toBeLessThanOrEqual(6)
  },
)

test('nothing is proposed for water and livestock in which a tariff is a rival turned round, or what towns use a goal', () => {
  const { matches } = recognise(exampleMap('water-livestock'))
  expect(matches.map(({ archetype }) => archetype)).not.toContain('escalation')
  expect(matches.map(({ archetype }) => archetype)).not.toContain('eroding-goals')
})

test('no fix or solution of an example is something that is not done', () => {
  for (const map of new Set(LARGE.map((one) => one.map)))
    for (const { archetype, inverted } of recognise(exampleMap(map)).matches)
      if (archetype === 'shifting-the-burden')
        expect(inverted, map).not.toEqual(expect.arrayContaining([expect.stringMatching(/_solution$/)]))
})

test('limits that are expected are offered where somebody points at what grows', () => {
  const offered = recognise(exampleMap('hiv-treatment'), { growing: 'on_art' }).matches
  expect(offered).toContainEqual(
    expect.objectContaining({
      archetype: 'limits-to-growth',
      slots: expect.objectContaining({ performance: 'on_art', slowing_action: 'workload' }),
    }),
  )
})

test.each([
  ['hiv-treatment', 'attractiveness-principle'],
  ['youth-unemployment', 'attractiveness-principle'],
  ['youth-unemployment', 'capability-trap'],
  ['water-livestock', 'attractiveness-principle'],
  ['water-livestock', 'overshoot-and-collapse'],
  ['land-housing', 'rule-beating'],
  ['land-housing', 'growth-and-underinvestment'],
  ['maternal-health', 'growth-and-underinvestment'],
  ['road-safety', 'path-dependence'],
])('on %s nothing is told whose story would be false: no %s', (map, archetype) => {
  const { matches } = recognise(exampleMap(map))
  expect(matches.map((match) => match.archetype)).not.toContain(archetype)
})
