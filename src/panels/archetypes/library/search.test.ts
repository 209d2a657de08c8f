import { expect, test } from 'vitest'
import { type Archetype, EVERYDAY, loadArchetype, SUMMARIES } from '../../../archetypes/index.ts'
import { foldWords, searchArchetypes } from './search.ts'

async function library(): Promise<ReadonlyMap<string, Archetype>> {
  const known = new Map<string, Archetype>()
  for (const { id } of SUMMARIES) {
    const archetype = await loadArchetype(id)
    if (archetype) known.set(id, archetype)
  }
  return known
}

const found = (text: string, known: ReadonlyMap<string, Archetype> = new Map()) =>
  searchArchetypes(SUMMARIES, known, text).map(({ summary }) => summary.name)

test('nothing typed lists all, as they are listed', () => {
  expect(found('  ')).toEqual(SUMMARIES.map(({ name }) => name))
})

test('what is called so comes before what only tells of it', () => {
  expect(found('limits')[0]).toBe('Limits to Growth')
  expect(found('GROWTH  limits')).toContain('Limits to Growth')
  expect(found('escalation')[0]).toBe('Escalation')
})

test('other names, accents and case do not matter', () => {
  expect(found('Arms Race')).toEqual(['Escalation'])
  expect(found('éscalàtion')[0]).toBe('Escalation')
  expect(foldWords('  Économie  Ouverte ')).toBe('economie ouverte')
})

test('a role is found once the forms are there', async () => {
  expect(found('symptom fundamental')).toEqual([])
  expect(found('symptom fundamental', await library())).toContain('Shifting the Burden')
})

const places = (text: string, known: ReadonlyMap<string, Archetype>) =>
  searchArchetypes(SUMMARIES, known, text).map(({ summary, at }) => [summary.name, at?.words ?? ''])

test('where it was found is told, with the form and the place of the card: a role that is called so before what only has the word', async () => {
  const known = await library()
  expect(places('symptomatic solution', known)[0]).toEqual([
    'Shifting the Burden',
    'Role: Symptomatic solution',
  ])
  const [first] = searchArchetypes(SUMMARIES, known, 'symptomatic solution')
  expect(first?.at).toMatchObject({ structure: 'standard', place: 'role symptomatic_solution' })
  expect(places('arms race', known)[0]).toEqual(['Escalation', 'Also called Arms race'])
  expect(places('backfire', known)).toContainEqual(['Fixes that Fail', 'Also called Fixes that Backfire'])
  expect(places('dependence grows', known)[0]).toEqual(['Shifting the Burden', 'Loop R3: Dependence grows'])
})

test('worked examples are found by title, place and names', async () => {
  const known = await library()
  for (const text of ['unserviced plots', 'plot waiting list', 'botswana obstetric'])
    expect(
      places(text, known).some(([name, at]) => name === 'Fixes that Fail' && at?.startsWith('Example: ')),
      text,
    ).toBe(true)
})

test('everyday words for what happens lead to it, without a card and in the list of what may be meant, too', () => {
  for (const [word, name] of [
    ['traffic', 'Tragedy of the Commons'],
    ['overfishing', 'Tragedy of the Commons'],
    ['arms race', 'Escalation'],
    ['Price War', 'Escalation'],
    ['burnout', 'Shifting the Burden'],
    ['addiction', 'Shifting the Burden'],
    ['inequality', 'Success to the Successful'],
    ['Loophole', 'Rule Beating'],
  ] as const)
    expect(found(word), word).toContain(name)
  expect(Object.keys(EVERYDAY).sort()).toEqual(SUMMARIES.map(({ id }) => id).sort())
  expect(places('price war', new Map())[0]).toEqual(['Escalation', 'As in “price war”'])
})

test('stories of worked examples are found by words that begin so, after all else', async () => {
  const known = await library()
  const [example] = known.get('escalation')?.card.examples ?? []
  const words = (example?.story ?? '')
    .split(/[^A-Za-z]+/)
    .filter((word) => word.length > 5)
    .slice(0, 4)
  expect(places(words.join(' '), known)).toContainEqual(['Escalation', `Example: ${example?.title}`])
  // In “rewards” and “forward”, which stories have.
  expect(places('wards', known).filter(([, at]) => at === 'Its story')).toEqual([])
})

test('a name before an alias, an alias before a role, a role before an example', async () => {
  const known = await library()
  const ranks = places('goal', known).map(([, at]) => at?.split(/[: ]/)[0] ?? '')
  const order = ['', 'Also', 'Role', 'As', 'Loop', 'Example', 'Its']
  // Those without a place are names, at the start, or the line that tells an archetype.
  const told = ranks.filter((rank) => rank !== '').map((rank) => order.indexOf(rank))
  expect(told).toEqual([...told].sort())
  expect(places('goal', known)[0]?.[0]).toMatch(/goal/i)
})

test('what nothing answers to gives nothing', () => {
  expect(found('zebra')).toEqual([])
})
