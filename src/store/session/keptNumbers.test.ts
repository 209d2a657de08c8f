import { expect, test } from 'vitest'
import {
  addLink,
  type CausalMap,
  deleteThings,
  map,
  readMapJson,
  renameVariable,
  serialise,
  setPolarity,
} from '../../model/index.ts'
import { createMemoryDocument } from '../library/memory.ts'
import { freshName, until, visit } from '../testing/index.ts'
import type { MapDocument, Session } from '../types/index.ts'
import { openSession } from './session.ts'

const label = 'Edit'
const BUDGET = map`Debt -> + Interest -> + Spending -> + Debt; Debt -> + Fear -> - Debt; Interest -> - Debt; Spending -> + Interest`

/** What each loop is called, by the names along it. */
function called(session: Session): Readonly<Record<string, string>> {
  const { list, labels } = session.loops.getState()
  const { variables } = session.document.state.getState().map
  const names = (ids: readonly string[]) =>
    ids
      .map((id) => variables[id]?.name ?? '')
      .sort()
      .join(' ')
  return Object.fromEntries(
    list.loops.map((loop) => [`${loop.type} ${names(loop.variables)}`, labels.get(loop.key) ?? '']),
  )
}

function numbersIn(some: CausalMap): readonly number[] {
  return Object.values(some.loopNotes).map(({ number }) => number)
}

async function keeps(document: MapDocument, count: number): Promise<void> {
  await until(() => numbersIn(document.state.getState().map).filter((one) => one > 0).length === count)
}

test('what a loop is called stays after a reload, though names that order loops have changed', async () => {
  const name = freshName()
  const library = await visit(name)
  const document = await library.create(BUDGET)
  const session = openSession(document)
  const before = called(session)
  expect(Object.values(before).sort()).toEqual(['B1', 'B2', 'R1', 'R2'])
  // The first name decides which of two loops of one length comes first.
  document.run(renameVariable, { id: 'v2', name: 'Zero interest' }, { label })
  document.run(renameVariable, { id: 'v1', name: 'Unpaid bills' }, { label })
  const shown = called(session)
  await keeps(document, 4)
  await session.close()
  await library.close()

  const again = await visit(name)
  const opened = await again.open(document.id)
  if (!opened) throw new Error('The map is gone.')
  const later = openSession(opened)
  expect(called(later)).toEqual(shown)
  // A file has them too, and so has who opens the file.
  const file = readMapJson(JSON.parse(serialise(opened.state.getState().map)))
  const elsewhere = file.ok ? openSession(createMemoryDocument(file.map)) : null
  expect(elsewhere && called(elsewhere)).toEqual(shown)
  await later.close()
  await again.close()
})

test('opening a map writes nothing', async () => {
  const document = createMemoryDocument(BUDGET)
  const session = openSession(document)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(document.state.getState().map).toEqual(BUDGET)
  expect(document.state.getState().edits).toBe(0)
  await session.close()
})

test('the number is outside undo, and the loop has it again when it is back', async () => {
  const document = createMemoryDocument(map`Rain -> + Grass; Grass -> + Cattle -> + Grass`)
  const session = openSession(document)
  document.run(addLink, { id: 'x', source: 'v2', target: 'v1', polarity: '+' }, { label: 'Draw link' })
  const shown = called(session)
  await keeps(document, 2)
  expect(document.state.getState().undoLabel).toBe('Draw link')
  document.undo()
  document.redo()
  expect(called(session)).toEqual(shown)
  document.run(deleteThings, { links: ['x'] }, { label })
  document.run(addLink, { id: 'y', source: 'v2', target: 'v1', polarity: '+' }, { label })
  expect(called(session)).toEqual(shown)
  await session.close()
})

test('a loop that is undone leaves its number free, for the same drawn once more and for any other', async () => {
  const document = createMemoryDocument(map`Rain -> + Grass -> + Rain; Grass -> + Cattle`)
  const session = openSession(document)
  const close = async (id: string) => {
    document.run(addLink, { id, source: 'v3', target: 'v2', polarity: '+' }, { label: 'Draw link' })
    await until(() => Object.values(called(session)).length === 2)
  }
  await close('x')
  await keeps(document, 2)
  for (const id of ['y', 'z']) {
    document.undo()
    document.redo()
    expect(Object.values(called(session)).sort()).toEqual(['R1', 'R2'])
    document.undo()
    await close(id)
    expect(Object.values(called(session)).sort()).toEqual(['R1', 'R2'])
    await keeps(document, 2)
  }
  // One that a person deletes keeps its number until it is back.
  document.run(deleteThings, { links: ['z'] }, { label })
  document.run(addLink, { id: 'q', source: 'v2', target: 'v1', polarity: '-' }, { label })
  document.run(addLink, { id: 'p', source: 'v3', target: 'v1', polarity: '+' }, { label })
  await keeps(document, 4)
  expect(Object.values(called(session)).sort()).toEqual(['B1', 'R1', 'R3'])
  await session.close()
})

test('a loop that is turned into another letter and back by undo is called as before', async () => {
  const document = createMemoryDocument(BUDGET)
  const session = openSession(document)
  document.run(renameVariable, { id: 'v4', name: 'Worry' }, { label })
  await keeps(document, 4)
  const before = called(session)
  document.run(setPolarity, { ids: ['l5'], polarity: '+' }, { label })
  document.undo()
  expect(called(session)).toEqual(before)
  await session.close()
})

test('two tabs call each loop alike, also those that both closed at once', async () => {
  const name = freshName()
  const [one, other] = [await visit(name), await visit(name)]
  const here = await one.create(map`Rain -> + Grass; Grass -> + Cattle; Cattle -> + Dung`)
  const there = await other.open(here.id)
  if (!there) throw new Error('The map is not there.')
  const sessions = [openSession(here), openSession(there)] as const
  here.run(addLink, { id: 'p', source: 'v2', target: 'v1', polarity: '+' }, { label })
  there.run(addLink, { id: 'q', source: 'v4', target: 'v3', polarity: '+' }, { label })
  await until(() => sessions.every((session) => session.loops.getState().list.loops.length === 2))
  await until(() => {
    const [a, b] = sessions.map((session) => JSON.stringify(called(session)))
    return a === b && numbersIn(here.state.getState().map).length === 2
  })
  expect(Object.values(called(sessions[0])).sort()).toEqual(['R1', 'R2'])
  expect(serialise(here.state.getState().map)).toBe(serialise(there.state.getState().map))
  for (const session of sessions) await session.close()
  await one.close()
  await other.close()
})
