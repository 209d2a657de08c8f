import { expect, test } from 'vitest'
import { SKELETONS } from '../library/skeletons.ts'
import type { Structure } from '../types.ts'
import { exchangesOf, tellExchange } from './symmetries.ts'
import { graphOf, linksOf, recognise, STANDARD, standardOf, type TestLink } from './testing.ts'

const ALL = { undelayed: [] }
const structureOf = (archetype: string, form: string): Structure =>
  SKELETONS.find((one) => one.archetype === archetype && one.structure.id === form)?.structure ??
  standardOf(archetype)

test.each([
  'escalation',
  'success-to-the-successful',
  'tragedy-of-the-commons',
  'accidental-adversaries',
  'policy-resistance',
  'path-dependence',
])('%s has two sides, and reads as well with A and B exchanged', (archetype) => {
  expect(tellExchange(ALL, standardOf(archetype))).toBe('or with A and B exchanged')
})

test.each([
  'fixes-that-fail',
  'limits-to-growth',
  'shifting-the-burden',
  'eroding-goals',
  'balancing-with-delay',
  'core-theory-of-success',
  'capability-trap',
])('%s has no two sides', (archetype) => {
  expect(exchangesOf(standardOf(archetype))).toEqual([])
})

test('sides with numbers are told by them, and roles that differ in more by their names', () => {
  expect(tellExchange(ALL, standardOf('attractiveness-principle'))).toBe('or with 1 and 2 exchanged')
  const twoLoops = structureOf('shifting-the-burden', 'no-side-effect')
  const told = tellExchange({ undelayed: ['fundamental_solution>problem_symptom'] }, twoLoops)
  expect(told).toMatch(/^or with “[^”]+” and “[^”]+” exchanged$/)
})

test('a delay that the map marks tells two sides apart, where only one of them is slow', () => {
  const control = standardOf('wol-relative-control')
  expect(tellExchange(ALL, control)).toBe('')
  expect(tellExchange({ undelayed: ['relative_position>b_action'] }, control)).toMatch(/exchanged$/)
})

test('an exchange keeps every link and changes places two by two', () => {
  for (const { structure } of SKELETONS) {
    for (const exchange of exchangesOf(structure)) {
      const image = (slot: string): string => exchange.get(slot) ?? slot
      const pairs = structure.links.map(({ from, to }) => `${from}>${to}`)
      expect(structure.links.map(({ from, to }) => `${image(from)}>${image(to)}`).sort()).toEqual(
        pairs.sort(),
      )
      for (const { id } of structure.slots) expect(image(image(id))).toBe(id)
    }
  }
})

const TWO_SIDED = STANDARD.filter(({ structure }) => exchangesOf(structure).length > 0)

test.each(TWO_SIDED)(
  '$archetype is one row, whichever way round it was drawn',
  ({ archetype, structure }) => {
    const [exchange] = exchangesOf(structure)
    const renamed = (slot: string): string => exchange?.get(slot) ?? slot
    const turned = linksOf(structure).map(([from, to, sign]): TestLink => [renamed(from), renamed(to), sign])
    for (const links of [linksOf(structure), turned, [...linksOf(structure)].reverse()]) {
      const { matches } = recognise(graphOf(links))
      expect(matches.filter((match) => match.archetype === archetype).length).toBeLessThan(2)
      const inside = structure.slots.find(({ outside }) => !outside)?.id ?? ''
      const pointed = recognise(graphOf(links), { given: { [inside]: inside } }).matches
      expect(pointed.filter((match) => match.archetype === archetype).length).toBeLessThan(2)
    }
  },
)

test('what was dismissed is not proposed with its roles exchanged either', () => {
  const graph = graphOf(linksOf(standardOf('escalation')))
  const [match] = recognise(graph).matches
  const exchange = exchangesOf(standardOf('escalation'))[0]
  const slots = Object.entries(match?.slots ?? {}).map(
    ([slot]) => `${slot}=${match?.slots[exchange?.get(slot) ?? slot]}`,
  )
  const dismissed = new Set([['escalation', 'standard', ...slots].join(' ')])
  expect(dismissed.has(match?.key ?? '')).toBe(false)
  expect(recognise(graph, { dismissed }).matches.map(({ key }) => key)).not.toContain(match?.key)
})
