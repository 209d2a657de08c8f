import { expect, test } from 'vitest'
import { beginningOf, loadArchetype } from '../../archetypes/index.ts'
import { mapFromNotation, serialise } from '../../model/index.ts'
import { sediko } from '../testing.ts'

const bus = mapFromNotation(
  [
    'Late arrivals -> + Hired buses -> - Late arrivals',
    'Late arrivals -> + Own fleet -> - || Late arrivals',
    'Hired buses -> + Workshop idle -> - Own fleet',
  ].join('\n'),
)
const files = { 'bus.json': serialise(bus), '-': serialise(bus) }

async function answer(line: string | readonly string[], given: Readonly<Record<string, string>> = files) {
  const { code, printed, complained } = await sediko(line, given)
  expect({ code, complained }).toEqual({ code: 0, complained: '' })
  return JSON.parse(printed)
}

test('--json prints matches with names by role, their paths and loops, and why', async () => {
  const { matches, nearMisses, complete } = await answer('archetypes bus.json --json')
  expect(complete).toBe(true)
  expect(nearMisses).toEqual([])
  expect(matches[0]).toMatchObject({
    archetype: 'shifting-the-burden',
    structure: 'standard',
    rank: 1,
    slots: {
      problem_symptom: 'Late arrivals',
      symptomatic_solution: 'Hired buses',
      fundamental_solution: 'Own fleet',
      side_effect: 'Workshop idle',
    },
    inverted: [],
    paths: { 'problem_symptom>symptomatic_solution': ['Late arrivals', 'Hired buses'] },
  })
  expect(
    matches[0].loops.map(({ id, variables }: { id: string; variables: string[] }) => [id, variables.length]),
  ).toEqual([
    ['B1', 2],
    ['B2', 2],
    ['R3', 4],
  ])
  expect(matches[0].why).toMatch(/^On this map its 3 loops close/)
})

test('a bare graph is read, and a link that is missing asked about', async () => {
  const graph = {
    nodes: ['Late arrivals', 'Hired buses', 'Own fleet', 'Workshop idle'],
    edges: [
      [0, 1, '+'],
      [1, 0, '-'],
      [0, 2, '+'],
      [2, 0, '-'],
      [1, 3, '+'],
    ],
  }
  const { matches, nearMisses } = await answer('archetypes g.json --json', {
    'g.json': JSON.stringify(graph),
  })
  expect(matches).toEqual([])
  expect(nearMisses).toContainEqual(
    expect.objectContaining({
      archetype: 'shifting-the-burden',
      missing: { from: 'Workshop idle', to: 'Own fleet', polarity: '-' },
      question:
        'If more “Workshop idle” also lowered “Own fleet”, this would look like Shifting the Burden. Does it?',
    }),
  )
})

test('small archetypes are offered where somebody points', async () => {
  const { matches } = await answer([
    'archetypes',
    'bus.json',
    '--json',
    '--given',
    'symptom=Late arrivals,fix=hired buses',
  ])
  expect(matches.map(({ archetype }: { archetype: string }) => archetype)).toContain('fixes-that-fail')
})

test('roles that can be exchanged are told once, and what could play a role as well beside it', async () => {
  const race = mapFromNotation(
    'Weapons of East -> + Fear in West -> + Weapons of West -> + Fear in East -> + Weapons of East\n' +
      'Weapons of East -> - Fear in East; Weapons of West -> - Fear in West',
  )
  const files = { 'race.json': serialise(race), 'bus.json': serialise(bus) }
  const { matches } = await answer('archetypes race.json --json', files)
  expect(matches.map(({ archetype, exchange }: Record<string, string>) => [archetype, exchange])).toEqual([
    ['escalation', 'or with A and B exchanged'],
  ])
  expect((await sediko('archetypes race.json', files)).printed).toContain('(or with A and B exchanged)')
  const pointed = await answer(
    ['archetypes', 'bus.json', '--json', '--given', 'symptom=Late arrivals'],
    files,
  )
  expect(pointed.matches.length).toBeLessThanOrEqual(4)
})

test('what is pointed at wrongly is said', async () => {
  const complaint = async (given: string) =>
    (await sediko(['archetypes', 'bus.json', '--given', given], files)).complained
  expect(await complaint('symptom=Nothing of the kind')).toContain(
    'There is no variable called “Nothing of the kind”',
  )
  expect(await complaint('cure=Hired buses')).toContain('no archetype has a role “cure”')
  expect(await complaint('Late arrivals')).toContain('--given takes a role and a variable')
  expect(await complaint('symptom=Own fleet,fix=Own fleet')).toContain('cannot play two roles')
})

test('without --json it is told in words, and proposed rather than asserted', async () => {
  const { printed } = await sediko('archetypes bus.json', files)
  expect(printed).toContain('1. This looks like Shifting the Burden')
  expect(printed).toContain('the team says which it is')
})

const missing = serialise(
  mapFromNotation(
    'Late arrivals -> + Hired buses -> - Late arrivals -> + Own fleet -> - || Late arrivals; Hired buses -> + Workshop idle',
  ),
)

test('--meant tells what stands of an archetype and what is missing, link by link', async () => {
  const told = await answer('archetypes m.json --json --meant shifting-the-burden', { 'm.json': missing })
  expect(told).toMatchObject({
    archetype: 'shifting-the-burden',
    stand: 5,
    of: 6,
    whole: false,
    slots: { problem_symptom: 'Late arrivals', side_effect: 'Workshop idle' },
    open: [],
    complete: true,
  })
  expect(told.links.filter(({ state }: { state: string }) => state === 'missing')).toMatchObject([
    {
      link: 'side_effect>fundamental_solution',
      path: [],
      needs: { from: 'Workshop idle', to: 'Own fleet', polarity: '-' },
    },
  ])
  const { printed } = await sediko('archetypes m.json --meant shifting-the-burden', { 'm.json': missing })
  expect(printed).toContain('5 of 6 links stand. Missing: Workshop idle to Own fleet (minus, slow).')
  expect(printed).toContain('   missing: Workshop idle should lower Own fleet, after a delay.')
})

test('--meant takes a form and roles that are given, and says what it does not know', async () => {
  const two = await answer('archetypes bus.json --json --meant shifting-the-burden/no-side-effect')
  expect(two).toMatchObject({ structure: 'no-side-effect', whole: true })
  const line = ['archetypes', 'bus.json', '--json', '--meant', 'shifting-the-burden', '--given']
  const other = await answer([...line, 'symptomatic_solution=Own fleet'])
  expect(other.slots.symptomatic_solution).toBe('Own fleet')
  const complaint = async (...rest: string[]) =>
    (await sediko(['archetypes', 'bus.json', '--meant', ...rest], files)).complained
  expect(await complaint('tragedy')).toContain(
    'there is no archetype “tragedy”; there are balancing-with-delay',
  )
  expect(await complaint('escalation/none')).toContain('no form “none” of escalation; there are standard')
  expect(await complaint('escalation', '--given', 'symptom=Own fleet')).toContain(
    'escalation has no role “symptom”',
  )
})

test('what the map says is there is told as that, and is not proposed or asked about', async () => {
  const fixes = await loadArchetype('fixes-that-fail')
  const begun = fixes ? beginningOf(fixes) : null
  if (begun === null) throw new Error('There is no such archetype.')
  const file = { 'm.json': serialise(begun) }
  const { printed } = await sediko('archetypes m.json --json', file)
  expect(JSON.parse(printed)).toMatchObject({
    said: [{ archetype: 'fixes-that-fail', structure: 'standard' }],
    matches: [],
    nearMisses: [],
  })
  const text = await sediko('archetypes m.json', file)
  expect(text.printed).toMatch(
    /^You say that this is Fixes that Fail \(.*\)\.\nNo other archetype stands out\.\n$/,
  )
})
