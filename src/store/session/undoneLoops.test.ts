import { produce } from 'immer'
import { expect, test } from 'vitest'
import {
  addLink,
  addThings,
  becomeMap,
  type CausalMap,
  deleteThings,
  emptyMap,
  map,
  newVariable,
  noteLoop,
  serialise,
} from '../../model/index.ts'
import { createMemoryDocument } from '../library/memory.ts'
import { until } from '../testing/index.ts'
import type { Session } from '../types/index.ts'
import { openSession } from './session.ts'

const label = 'Edit'
const WATER = map`Boreholes -> - || Groundwater -> - Cost -> - Boreholes; Rain -> + Groundwater`
const NAMED = {
  noteId: 'n',
  links: ['l1', 'l2', 'l3'],
  variables: ['v1', 'v2', 'v3'],
  type: 'B',
  number: 4,
  fields: { name: 'Deeper every year', story: 'Told in Maun' },
} as const

/** As maps are that come from an edit. */
function deepFreeze(map: CausalMap): CausalMap {
  return produce(emptyMap(), () => map)
}

const mapOf = ({ document }: Session): CausalMap => document.state.getState().map

/** A session in which Groundwater was deleted from a loop with a name, and is drawn again with these links. */
async function drawnAnew(name: string): Promise<Session> {
  const session = openSession(createMemoryDocument(WATER))
  session.document.run(noteLoop, NAMED, { label })
  session.document.run(deleteThings, { variables: ['v2'] }, { label: 'Delete' })
  expect(session.loops.getState().names.size).toBe(0)
  const links = [
    { id: 'a', source: 'v1', target: 'w', polarity: '-', delay: true },
    { id: 'b', source: 'w', target: 'v3', polarity: '-' },
  ] as const
  session.document.run(addThings, { variables: [{ id: 'w', name, x: 0, y: 0 }], links }, { label })
  return session
}

test('a variable of a named loop that is drawn again under its name takes its place: the loop is called what it was', async () => {
  const session = await drawnAnew('GROUNDWATER')
  const [loop] = session.loops.getState().list.loops
  expect(session.loops.getState().labels.get(loop?.key ?? '')).toBe('B4')
  const [note] = Object.values(mapOf(session).loopNotes).filter(({ name }) => name !== '')
  expect(note).toMatchObject({ variables: ['v1', 'w', 'v3'], story: 'Told in Maun', number: 4 })
  // One loop has one note.
  expect(Object.values(mapOf(session).loopNotes)).toHaveLength(1)

  // It is one step with the drawing: undo and redo go to the very start and the very end.
  const drawn = serialise(mapOf(session))
  session.document.undo()
  expect(session.document.state.getState().undoLabel).toBe('Delete')
  session.document.undo()
  expect(session.loops.getState().labels.get('l1 l2 l3')).toBe('B4')
  expect(session.loops.getState().names.size).toBe(1)
  session.document.redo()
  session.document.redo()
  expect(serialise(mapOf(session))).toBe(drawn)
  await session.close()
})

test('gone back to a version in which it stands again, with another story of the loop, it takes its place, too', async () => {
  const session = openSession(createMemoryDocument(WATER))
  session.document.run(noteLoop, NAMED, { label })
  session.document.run(deleteThings, { variables: ['v2'] }, { label: 'Delete' })
  const broken = mapOf(session)
  const [note] = Object.values(broken.loopNotes)
  if (note === undefined) throw new Error('The loop has no note.')
  const version: CausalMap = {
    ...broken,
    variables: { ...broken.variables, w: newVariable({ id: 'w', name: 'Groundwater', made: 9 }) },
    loopNotes: { [note.id]: { ...note, story: 'Told in Kang' } },
  }
  session.document.run(becomeMap, { map: deepFreeze(version) }, { label: 'Go back' })
  expect(mapOf(session).loopNotes[note.id]).toMatchObject({
    variables: ['v1', 'w', 'v3'],
    story: 'Told in Kang',
  })
})

test('one of another name does not', async () => {
  const session = await drawnAnew('Groundwater level')
  await until(() => Object.values(mapOf(session).loopNotes).length === 2, 'a number for the new loop')
  expect(session.loops.getState().names.size).toBe(0)
  expect(mapOf(session).loopNotes.n?.variables).toEqual(['v1', 'v2', 'v3'])
  await session.close()
})

test('undone to the start and done again to the end, with time between, all is as it was: names, stories and numbers', async () => {
  const start = map`Rain -> + Grass -> + Rain`
  const session = openSession(createMemoryDocument(start))
  const { document } = session
  const rest = () => new Promise((resolve) => setTimeout(resolve, 30))
  document.run(addLink, { id: 'back', source: 'v2', target: 'v1', polarity: '-' }, { label: 'Draw' })
  await rest()
  const key = session.loops.getState().list.loops.find(({ type }) => type === 'B')?.key ?? ''
  const noteId = Object.values(mapOf(session).loopNotes).find(({ type }) => type === 'B')?.id ?? 'n'
  const loop = { noteId, links: key.split(' '), variables: ['v1', 'v2'], type: 'B', number: 1 } as const
  document.run(noteLoop, { ...loop, fields: { name: 'Brake' } }, { label: 'Name loop' })
  document.run(noteLoop, { ...loop, fields: { story: 'Told in Maun' } }, { label: 'Tell loop' })
  await rest()
  const end = mapOf(session)
  const called = () =>
    [...session.loops.getState().list.loops].map((one) => session.loops.getState().labels.get(one.key))
  const labels = called()
  for (let step = 0; step < 3; step++) {
    expect(document.undo()).toBeNull()
    await rest()
  }
  expect(mapOf(session).links).toEqual(start.links)
  for (let step = 0; step < 3; step++) {
    expect(document.redo()).toBeNull()
    await rest()
  }
  expect(mapOf(session)).toEqual(end)
  expect(called()).toEqual(labels)
  await session.close()
})
