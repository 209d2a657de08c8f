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

type Variables = ReturnType<typeof graphOf>['variables']

function withOrder(variables: Variables, made: Readonly<Record<string, number>>): Variables {
  return Object.fromEntries(
    Object.entries(variables).map(([id, one]) => [id, { ...one, name: 'Zork', made: made[id] ?? 0 }]),
  )
}

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

test.each(TWO_SIDED)(
  'of the sides of $archetype A is what was drawn first, wherever its ids come and whichever way round',
  ({ archetype, structure }) => {
    const [exchange] = exchangesOf(structure)
    const first = structure.slots.find(({ id }) => exchange?.has(id))?.id ?? ''
    const second = exchange?.get(first) ?? ''
    const slots = structure.slots.map(({ id }) => id)
    const whoIsFirst = [slots, slots.map((slot) => exchange?.get(slot) ?? slot)].map((order) => {
      const { variables, links } = graphOf(linksOf(structure))
      const made = Object.fromEntries(order.map((slot, at) => [slot, at + 1]))
      const drawn = { ...graphOf([]), links, variables: withOrder(variables, made) }
      return recognise(drawn).matches.find((match) => match.archetype === archetype)?.slots[first]
    })
    if (tellExchange(ALL, structure) === '' || whoIsFirst[0] === undefined) return
    // A sign or a delay may tell them apart: then that says who is A.
    const isPure = structure.links.every(({ from, to, polarity, delay }) =>
      structure.links.some(
        (link) =>
          link.from === (exchange?.get(from) ?? from) &&
          link.to === (exchange?.get(to) ?? to) &&
          link.polarity === polarity &&
          link.delay === delay,
      ),
    )
    expect(whoIsFirst).toEqual(isPure ? [first, second] : [first, first])
  },
)

test('who calls the sides A and B says who is A, whatever was drawn first', () => {
  const structure = standardOf('tragedy-of-the-commons')
  const { variables, links } = graphOf(linksOf(structure))
  const made = Object.fromEntries(structure.slots.map(({ id }, at) => [id, 100 - at]))
  const named = Object.entries(withOrder(variables, made)).map(([id, one]) => {
    const role = structure.slots.find((slot) => slot.id === id)?.role ?? ''
    return [id, { ...one, name: role }] as const
  })
  const [match] = recognise({ links, variables: Object.fromEntries(named) }).matches
  for (const { id } of structure.slots.filter(({ outside }) => !outside)) expect(match?.slots[id]).toBe(id)
})

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
