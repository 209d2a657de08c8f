import { beforeAll, expect, test } from 'vitest'
import type { Match, NearMiss } from '../../../archetypes/index.ts'
import { fetchTelling } from '../../../commands/index.ts'
import { type CausalMap, mapFromNotation, noteLoop } from '../../../model/index.ts'
import { createMemoryDocument, holdMatch, openSession } from '../../../store/index.ts'
import { accept, comply, type Doer, dismiss, forget, markSlow } from './deeds.ts'

beforeAll(() => fetchTelling())

const BURDEN = 'Pain -> + Pill -> - Pain; Pain -> + Rest -> - Pain; Pill -> + Habit -> + Rest'

const PLACE = {
  archetype: 'shifting-the-burden',
  structure: 'standard',
  slots: { problem_symptom: 'v1', symptomatic_solution: 'v2' },
  inverted: ['problem_symptom'],
  paths: { 'problem_symptom>symptomatic_solution': ['l1'], 'symptomatic_solution>problem_symptom': ['l2'] },
}
const MATCH: Match = {
  ...PLACE,
  key: 'm',
  loops: {},
  score: 1,
  undelayed: [],
  unknowns: 0,
  alsoReads: [],
}
const MISS: NearMiss = {
  ...PLACE,
  key: 'n',
  missing: { from: 'v4', to: 'v3', polarity: '-' },
  link: 'side_effect>fundamental_solution',
  asks: 'link',
  turn: null,
  score: 1,
}

/** A session over a map, with what was said to a screen reader. */
function set(notation = BURDEN) {
  const session = openSession(createMemoryDocument(mapFromNotation(notation)))
  const said: string[] = []
  let made = 0
  const world: Doer = {
    page: { announce: (text: string) => void said.push(text) },
    newId() {
      made++
      return `new${made}`
    },
  }
  const map = (): CausalMap => session.document.state.getState().map
  const undo = (): string | null => session.document.state.getState().undoLabel
  return { session, world, said, map, undo }
}

test('the loops of an accepted archetype that have no name yet are called as on its card, under their numbers, in the same step', () => {
  const { session, world, said, map } = set(BURDEN.replace('Habit -> +', 'Habit -> -'))
  const { list, labels } = session.loops.getState()
  const [quick] = list.loops.filter(({ links }) => links.length === 2 && links.includes('l1'))
  const paths = {
    ...PLACE.paths,
    'problem_symptom>fundamental_solution': ['l3'],
    'fundamental_solution>problem_symptom': ['l4'],
    'symptomatic_solution>side_effect': ['l5'],
    'side_effect>fundamental_solution': ['l6'],
  }
  const before = new Map(list.loops.map(({ key, type }) => [key, labels.get(key, type)]))
  if (quick) {
    const { links, variables, type } = quick
    const fields = { name: 'Relief by pills' }
    session.document.run(
      noteLoop,
      { noteId: 'own', links, variables, type, number: 1, fields },
      { label: 'x' },
    )
  }
  accept(world, session, { ...MATCH, paths }, { name: 'Shifting the Burden', told: '' })
  const names = Object.values(map().loopNotes).map(({ name }) => name)
  expect(names).toContain('Relief by pills')
  expect(names).toHaveLength(list.loops.length)
  expect(names.every((name) => name !== '')).toBe(true)
  expect(said.at(-1)).toMatch(/is tagged on this map\. Its loops are called .+ and .+\. You can/)
  const after = session.loops.getState().labels
  for (const { key, type } of list.loops) expect(after.get(key, type)).toBe(before.get(key))
  session.document.undo()
  expect(Object.values(map().loopNotes).map(({ name }) => name)).toEqual(['Relief by pills'])
  expect(map().archetypeNotes).toEqual({})
})

test('an accepted archetype is noted with what lies where and its story, in one step', () => {
  const { session, world, said, map, undo } = set()
  const id =
    accept(world, session, MATCH, {
      name: 'Shifting the Burden',
      told: '{symptomatic_solution} for {problem_symptom} (the other way round).',
    }) ?? ''
  expect(map().archetypeNotes[id]).toMatchObject({
    state: 'accepted',
    slots: ['problem_symptom', 'symptomatic_solution'],
    variables: ['v1', 'v2'],
    inverted: ['problem_symptom'],
    links: ['l1', 'l2'],
    key: 'm',
    story: 'Pill for Pain (the other way round).',
    told: '{symptomatic_solution} for {problem_symptom} (the other way round).',
  })
  expect(undo()).toBe('Accept archetype')
  expect(said).toEqual([
    'Shifting the Burden is tagged on this map. Its loops are called Quick fix. You can change its story.',
  ])
  session.document.undo()
  expect(map().archetypeNotes).toEqual({})
})

test('what is dismissed is noted, let go of and told; forgetting it takes the note away', () => {
  const { session, world, said, map } = set()
  holdMatch(session.view, { key: 'm', roles: new Map(), links: new Set(), loops: [] })
  dismiss(world, session, MATCH, 'Shifting the Burden')
  expect(session.view.getState().heldMatch).toBeNull()
  const [note] = Object.values(map().archetypeNotes)
  expect(note).toMatchObject({ state: 'dismissed', key: 'm' })
  expect(said).toEqual(['Shifting the Burden will not be proposed here again. Undo takes it back.'])
  forget(world, session, note?.id ?? '', { label: 'Propose archetype again', told: 'Back.' })
  expect(map().archetypeNotes).toEqual({})
  expect(said.at(-1)).toBe('Back.')
})

test('a near miss comes true in one step: the link is drawn with its sign', () => {
  const { session, world, said, map } = set(
    'Pain -> + Pill -> - Pain; Pain -> + Rest -> - Pain; Pill -> + Habit',
  )
  const before = map()
  comply(world, session, MISS)
  expect(Object.values(map().links).find(({ source }) => source === 'v4')).toMatchObject({
    target: 'v3',
    polarity: '-',
  })
  expect(said.at(-1)).toBe('Link from Habit to Rest drawn, negative; closes R1.')
  session.document.undo()
  expect(map().links).toEqual(before.links)
})

test('or the sign that nobody had set is set, or the delay marked, each in one step that says what it is', () => {
  const { session, world, map } = set()
  comply(world, session, { ...MISS, asks: 'sign', turn: 'l6' })
  expect(map().links.l6?.polarity).toBe('-')
  comply(world, session, { ...MISS, asks: 'delay', turn: 'l6' })
  expect(map().links.l6?.delay).toBe(true)
  expect(Object.keys(map().links)).toHaveLength(6)
  session.document.undo()
  expect(map().links.l6?.delay).toBe(false)
  session.document.undo()
  expect(map().links.l6?.polarity).not.toBe('-')
})

test('or the sign of the link that is there is turned', () => {
  const { session, world, said, map } = set()
  comply(world, session, { ...MISS, asks: 'turn', turn: 'l6' })
  expect(Object.keys(map().links)).toHaveLength(6)
  expect(map().links.l6?.polarity).toBe('-')
  expect(said.at(-1)).toMatch(/^Link from Habit to Rest made negative; B\d is now R1/)
})

test('a link is marked with a delay, and named in what is said', () => {
  const { session, world, said, map } = set()
  markSlow(world, session, 'l6')
  expect([map().links.l5?.delay, map().links.l6?.delay]).toEqual([false, true])
  expect(said).toEqual(['Link from Habit to Rest marked with a delay.'])
})
