import { beforeAll, expect, test, vi } from 'vitest'
import { addLink, map, noteLoop, splitLink } from '../model/index.ts'
import { createMemoryDocument, openSession } from '../store/index.ts'
import { announceWithLoops, fetchTelling } from './announceLoops.ts'
import { createTestWorld } from './testing.ts'

beforeAll(() => fetchTelling())

const RING = map`Rain -> + Grass -> + Rain; Grass -> + Cattle`
const link = { id: 'new', source: 'v3', target: 'v2', polarity: '-' } as const

/** What is said of a link that closes a loop, when the search takes a while and numbers are given so far as `labels` tells. */
function said(labels: (label: string) => string): readonly string[] {
  const session = openSession(createMemoryDocument(RING))
  const sentences: string[] = []
  const { getState, subscribe } = session.loops
  const listeners: Parameters<typeof subscribe>[0][] = []
  const known = () => {
    const state = getState()
    return { ...state, labels: { get: (key: string) => labels(state.labels.get(key) ?? '') } }
  }
  let searching = false
  const loops = {
    ...session.loops,
    getState: () => ({ ...known(), searching }),
    subscribe: (listener: Parameters<typeof subscribe>[0]) => {
      listeners.push(listener)
      return () => {}
    },
  }
  vi.useFakeTimers()
  announceWithLoops(
    { page: { announce: (sentence: string) => void sentences.push(sentence) } },
    { ...session, loops },
    ['new'],
    () => {
      session.document.run(addLink, link, { label: 'Draw link' })
      searching = true
    },
    () => 'Link drawn',
  )
  searching = false
  for (const listener of listeners) listener(loops.getState(), known())
  vi.runAllTimers()
  vi.useRealTimers()
  return sentences
}

test('loops that a long search finds are told by their labels in a sentence of their own', () => {
  expect(said((label) => label)).toEqual(['Link drawn.', 'Closes B1.'])
})

test('a loop that has no number yet is counted, and not called by its letter alone', () => {
  expect(said((label) => label.replace(/\d/, ''))).toEqual(['Link drawn.', 'Closes 1 loop.'])
})

test('a loop that runs over other links now and is called as before neither closed nor opened', () => {
  const session = openSession(createMemoryDocument(map`Rain -> + Grass -> + Rain`))
  const sentences: string[] = []
  const page = { announce: (sentence: string) => void sentences.push(sentence) }
  session.keepNumbers()
  const loop = { noteId: 'n', links: ['l1', 'l2'], variables: ['v1', 'v2'], type: 'R', number: 1 } as const
  session.document.run(noteLoop, { ...loop, fields: { name: 'Growth' } }, { label: 'Name' })
  const split = { link: 'l1', variableId: 'm', firstId: 'p', secondId: 'q', x: 0, y: 90 }
  const change = () => session.document.run(splitLink, split, { label: 'Split' })
  announceWithLoops({ page }, session, null, change, () => 'Variable put in')
  announceWithLoops(
    { page },
    session,
    null,
    () => session.document.undo(),
    () => 'Undone',
  )
  expect(sentences).toEqual(['Variable put in.', 'Undone.'])
})

test.each([
  ['A -> B -> + A', 'link.positive', 'Link from A to B made positive; ?1 is now R1.'],
  ['A -> + B -> + A', 'link.unknown', 'Link from A to B made of unknown sign; R1 is undetermined now.'],
] as const)(
  'a loop that was there and gets another letter does not close: %s',
  async (notation, id, said) => {
    const world = createTestWorld(notation)
    world.session.keepNumbers()
    world.choose('A>B')
    await world.run(id)
    expect(world.asked.said.at(-1)).toBe(said)
    await world.run('edit.undo')
    expect(world.asked.said.at(-1)).not.toMatch(/closes|turns/)
    expect(world.asked.said.at(-1)).toMatch(/; (R1 is undetermined now|\?1 is now R1)\.$/)
  },
)

test('a loop with a name is called by it', async () => {
  const world = createTestWorld('A -> + B -> + A')
  world.session.keepNumbers()
  const loop = { noteId: 'n', links: ['l1', 'l2'], variables: ['v1', 'v2'], type: 'R', number: 1 } as const
  const fields = { name: 'Learning pays' }
  world.session.document.run(noteLoop, { ...loop, fields }, { label: 'Name' })
  world.choose('A>B')
  await world.run('link.negative')
  expect(world.asked.said.at(-1)).toBe('Link from A to B made negative; Learning pays is now B1.')
})

test('many loops that get another letter are counted by what they are, in doing as in undoing', async () => {
  const world = createTestWorld('A -> + B -> + C -> + A; B -> - D -> + A; B -> + E -> + A; B -> - F -> + A')
  world.session.keepNumbers()
  world.choose('A>B')
  await world.run('link.unknown')
  expect(world.asked.said.at(-1)).toBe('Link from A to B made of unknown sign; 4 loops are undetermined now.')
  await world.run('edit.undo')
  expect(world.asked.said.at(-1)).toMatch(/; 2 loops are reinforcing now, 2 loops are balancing now\.$/)
})

test('a loop that is another type now is told to be turned, and what is said counts what changed, in doing as in undoing', async () => {
  const world = createTestWorld('A -> + B -> - A; B -> + C -> + B')
  world.session.keepNumbers()
  await world.run('edit.selectAll')
  await world.run('link.positive')
  expect(world.asked.said.at(-1)).toBe('Link from B to A made positive; B1 is now R2.')
  await world.run('edit.undo')
  expect(world.asked.said.at(-1)).toMatch(/^Undone: .* \(Link from B to A\); R2 is now B1\.$/)
  world.choose('A>B')
  await world.run('link.delay')
  await world.run('edit.selectAll')
  await world.run('link.delay')
  expect(world.asked.said.at(-1)).toBe('3 links marked with a delay.')
  await world.run('edit.undo')
  expect(world.asked.said.at(-1)).toBe('Undone: mark delay (3 links).')
  await world.run('edit.redo')
  expect(world.asked.said.at(-1)).toBe('Done again: mark delay (3 links).')
  await world.run('link.negative')
  await world.run('link.negative')
  expect(world.asked.said.at(-1)).toBe('4 links are negative already.')
})
