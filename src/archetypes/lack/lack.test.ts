import { expect, test } from 'vitest'
import { mapFromNotation } from '../../model/index.ts'
import { finish } from '../../pace/index.ts'
import { SKELETONS } from '../library/skeletons.ts'
import { recogniseAsked } from '../page/engine.ts'
import { graphOf, linksOf, STANDARD, standardOf, type TestLink } from '../recognise/testing.ts'
import type { ArchetypeGraph, Placement, Structure } from '../types.ts'
import { isWhole, lackInPieces } from './lackOf.ts'
import { tellLack } from './tell.ts'
import { faultsOf, lackOf, shuffled } from './testing.ts'
import type { Meant } from './types.ts'

/** A map with all roles of a structure as variables, also those that no link joins. */
function mapOf({ slots }: Structure, links: readonly TestLink[]): ArchetypeGraph {
  const graph = graphOf(links)
  const all = slots.map(({ id, kind }) => [id, { name: id, kind }] as const)
  return { ...graph, variables: { ...Object.fromEntries(all), ...graph.variables } }
}

test.each(STANDARD)('$archetype stands whole in itself', ({ archetype, structure }) => {
  const lack = lackOf(graphOf(linksOf(structure)), archetype)
  expect(faultsOf(lack)).toEqual([])
  expect(isWhole(lack)).toBe(true)
  expect(lack.open).toEqual([])
})

test.each(STANDARD)(
  'where one link of $archetype is left out exactly that one is missing',
  ({ archetype, structure }) => {
    const links = linksOf(structure)
    for (const [at, [from, to, polarity]] of links.entries()) {
      const lack = lackOf(
        mapOf(
          structure,
          links.filter((_, index) => index !== at),
        ),
        archetype,
      )
      const missing = lack.links.filter(({ state }) => state !== 'stands' && state !== 'unmarked')
      // With sides exchanged it is another link of the card, and the same two variables.
      expect(
        missing.map(({ state, needs }) => ({ state, ...needs })),
        `${from} > ${to}`,
      ).toMatchObject([{ state: 'missing', from, to, polarity }])
      expect(lack.stand).toBe(lack.of - 1)
    }
  },
)

test.each(STANDARD)(
  'a variable put into any link of $archetype leaves it whole',
  ({ archetype, structure }) => {
    const links = linksOf(structure)
    for (const [at, [from, to, sign]] of links.entries()) {
      const longer = links.flatMap((link, index): readonly TestLink[] =>
        index === at
          ? [
              [from, 'x', sign],
              ['x', to, '+'],
            ]
          : [link],
      )
      const lack = lackOf(graphOf(longer), archetype)
      expect(faultsOf(lack), `${from} > x > ${to}`).toEqual([])
    }
  },
)

test.each(STANDARD)('where a role of $archetype has no variable that is told', ({ archetype, structure }) => {
  for (const { id } of structure.slots) {
    const graph = graphOf(linksOf(structure).filter(([from, to]) => from !== id && to !== id))
    const lack = lackOf(graph, archetype)
    expect(lack.open.length, id).toBeGreaterThan(0)
    expect(
      faultsOf(lack).length > 0 || structure.slots.some((slot) => slot.outside && slot.id === id),
      id,
    ).toBe(true)
  }
})

test.each(STANDARD)('on an empty map all of $archetype is missing', ({ archetype, structure }) => {
  const lack = lackOf({ variables: {}, links: {} }, archetype)
  expect(lack.open).toEqual(structure.slots.map(({ id }) => id))
  expect(lack).toMatchObject({ slots: {}, stand: 0, complete: true })
  expect(isWhole(lack)).toBe(false)
  expect(tellLack(lack, structure, (id) => id)).toBe('No variable of this map plays a role in it yet.')
})

test('the answer is the same whatever the order of records', () => {
  for (const { archetype, structure } of STANDARD) {
    const graph = graphOf([...linksOf(structure).slice(1), ['x', structure.slots[0]?.id ?? '', '?']])
    const first = lackOf(graph, archetype)
    for (const seed of [1, 2, 3]) expect(lackOf(shuffled(graph, seed), archetype), `${seed}`).toEqual(first)
  }
})

test('a form that the library does not know has no answer', () => {
  const graph = { variables: {}, links: {} }
  const meant = { archetype: 'shifting-the-burden', structure: 'none', given: {} }
  expect(lackInPieces(graph, SKELETONS, meant).next()).toEqual({ done: true, value: null })
})

const BURDEN = 'Pain -> + Pill -> - Pain; Pain -> + Rest -> - || Pain; Pill -> + Habit'
const burden = (notation: string, given = {}) => {
  const map = mapFromNotation(notation)
  const lack = lackOf(map, 'shifting-the-burden', { given })
  const nameOf = (id: string): string => map.variables[id]?.name ?? ''
  return { lack, told: tellLack(lack, standardOf('shifting-the-burden'), nameOf), map }
}

test('what stands and what is missing is told in a sentence, with signs', () => {
  expect(burden(BURDEN).told).toBe('5 of 6 links stand. Missing: Habit to Rest (minus, slow).')
})

test('a sign that is the other way and a delay that is not marked are told apart from what is missing', () => {
  const { lack, told } = burden(`${BURDEN.replace('- || Pain', '- Pain')} -> + Rest`)
  expect(faultsOf(lack)).toEqual(['turned side_effect>fundamental_solution'])
  expect(told).toContain('Other sign: Habit to Rest (minus, slow).')
  expect(told).toContain('No delay is marked: Rest to Pain (minus, slow).')
})

test('roles that somebody chose keep their variables, and all else is looked for around them', () => {
  const { map } = burden(BURDEN)
  const idOf = (name: string): string =>
    Object.values(map.variables).find((variable) => variable.name === name)?.id ?? ''
  const { lack } = burden(BURDEN, { symptomatic_solution: idOf('Rest'), side_effect: 'gone' })
  expect(lack.slots.symptomatic_solution).toBe(idOf('Rest'))
  expect(new Set(Object.values(lack.slots)).size).toBe(Object.keys(lack.slots).length)
  expect(lack.stand).toBeLessThan(lack.of)
})

test('of several variables on the way of a solution the first plays it: what answers the symptom, not what that brings about', () => {
  const { lack, map } = burden(
    'Crime -> + Police -> - Crime; Crime -> + Youth programmes -> + Jobs -> - || Crime',
  )
  expect(map.variables[lack.slots.fundamental_solution ?? '']?.name).toBe('Youth programmes')
  const quick = burden('Crime -> + Police -> + Arrests -> - Crime; Crime -> + Work -> - || Crime').lack
  expect(map.variables[quick.slots.symptomatic_solution ?? '']?.name).toBe('Police')
  // Where the side effect comes back to what stands later, that is it.
  const later = burden(
    'Crime -> + Police -> - Crime; Crime -> + Training -> + Jobs -> - || Crime; Police -> + Distrust -> - || Jobs',
  )
  expect(later.map.variables[later.lack.slots.fundamental_solution ?? '']?.name).toBe('Jobs')
})

test('names that mean the opposite of their role are no fault', () => {
  const map = mapFromNotation(
    'Health -> - Pill -> + Health; Health -> - Rest -> + || Health; Pill -> + Habit -> - || Rest',
  )
  const lack = lackOf(map, 'shifting-the-burden')
  expect(faultsOf(lack)).toEqual([])
  expect(lack.inverted).toEqual(['problem_symptom'])
})

test('a balancing loop may come back to an engine at its other half, and the side that lacks it is asked the same', () => {
  const herds = mapFromNotation(
    'Herd A -> + Milk A -> + Herd A; Herd B -> + Milk B -> + Herd B; Herd A -> + All cows; Herd B -> + All cows; ' +
      'All cows -> - || Grass -> - Hunger -> - Herd B',
  )
  const nameOf = (id: string | undefined): string => herds.variables[id ?? '']?.name ?? ''
  const lack = lackOf(herds, 'tragedy-of-the-commons')
  expect(faultsOf(lack)).toHaveLength(1)
  const { from, to, polarity } = lack.links.find(({ state }) => state === 'missing')?.needs ?? {}
  expect([nameOf(from), nameOf(to), polarity]).toEqual(['Hunger', 'Herd A', '-'])
})

test('one variable does not play two roles', () => {
  for (const { archetype, structure } of STANDARD) {
    const { slots } = lackOf(graphOf(linksOf(structure).slice(0, 3)), archetype)
    expect(new Set(Object.values(slots)).size).toBe(Object.keys(slots).length)
  }
})

test('on a map of two hundred variables all is looked through, in pieces', () => {
  const names = Array.from({ length: 200 }, (_, at) => `v${at}`)
  const noise = names.flatMap((name, at): readonly TestLink[] => [
    [name, names[(at * 7 + 3) % 200] ?? '', at % 3 === 0 ? '-' : '+'],
    [name, names[(at * 31 + 11) % 200] ?? '', at % 4 === 0 ? '-' : '+'],
  ])
  const work = lackInPieces(graphOf(noise), SKELETONS, {
    archetype: 'tragedy-of-the-commons',
    structure: 'standard',
    given: {},
  })
  let pieces = 0
  let step = work.next()
  for (; !step.done; step = work.next()) pieces += 1
  expect(step.value?.complete).toBe(true)
  expect(pieces).toBeGreaterThan(200)
})

test('what is accepted where a loop comes back to an engine at its other half is not called broken', () => {
  const notation =
    'Herd A -> + Milk A -> + Herd A; Herd B -> + Milk B -> + Herd B; Herd A -> + All cows; Herd B -> + All cows; ' +
    'All cows -> - || Grass -> - Hunger -> - Herd B; Hunger -> - Herd A'
  const answered = (text: string, notes: readonly Placement[], meant?: Meant) =>
    finish(
      recogniseAsked({
        graph: mapFromNotation(text),
        given: null,
        dismissed: new Set(),
        notes,
        ...(meant && { meant }),
      }),
    )
  const meant = { archetype: 'tragedy-of-the-commons', structure: 'standard', given: {} }
  const { lack } = answered(notation, [], meant)
  expect(lack && isWhole(lack)).toBe(true)
  expect(answered(notation, lack ? [lack] : []).notes[0]?.slots).toEqual(lack?.slots)
  expect(answered(notation.replace('; Hunger -> - Herd A', ''), lack ? [lack] : []).notes).toEqual([null])
})
