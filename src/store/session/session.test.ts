import { expect, test, vi } from 'vitest'
import {
  createLoopFinder,
  disputedNotes,
  findLoops,
  type LoopAnswer,
  type LoopFinder,
} from '../../loops/index.ts'
import {
  addLink,
  type CausalMap,
  deleteThings,
  map,
  mapFromNotation,
  moveThings,
  noteLoop,
  renameVariable,
  setPolarity,
} from '../../model/index.ts'
import { createMemoryDocument } from '../library/memory.ts'
import type { Session } from '../types/index.ts'
import { select } from '../view/selection.ts'
import {
  bendTo,
  dropMoved,
  holdLoop,
  holdMatch,
  moveTo,
  pointAtLoop,
  startEditing,
  startLinking,
} from '../view/view.ts'
import { openSession } from './session.ts'

const label = 'Edit'
const RING = map`Rain -> + Grass -> + Cattle -> - Rain; Grass -> - Rain`

function sessionOf(start: CausalMap, finder?: LoopFinder): Session {
  return openSession(createMemoryDocument(start), finder)
}

function labels(session: Session): string[] {
  const { list, labels: named } = session.loops.getState()
  return list.loops.map((loop) => named.get(loop.key) ?? '')
}

test('loops are there as soon as an edit returns', () => {
  const session = sessionOf(map`Rain -> + Grass`)
  expect(session.loops.getState().list.loops).toEqual([])
  session.document.run(addLink, { id: 'back', source: 'v2', target: 'v1', polarity: '-' }, { label })
  expect(labels(session)).toEqual(['B1'])
  expect(session.loops.getState()).toMatchObject({ searching: false, list: { complete: true } })
  session.document.undo()
  expect(session.loops.getState().list.loops).toEqual([])
})

test('a number stays with its loop while the map is open and is never handed on', () => {
  const session = sessionOf(RING)
  expect(labels(session)).toEqual(['B1', 'B2'])
  session.document.run(deleteThings, { links: ['l4'] }, { label })
  expect(labels(session)).toEqual(['B2'])
  session.document.run(addLink, { id: 'x', source: 'v3', target: 'v2', polarity: '-' }, { label })
  expect(labels(session)).toEqual(['B3', 'B2'])
  session.document.undo()
  session.document.undo()
  expect(labels(session)).toEqual(['B1', 'B2'])
})

test('moving never looks for loops again, renaming only puts them in order', () => {
  const real = createLoopFinder()
  const find = vi.fn(real.find)
  const session = sessionOf(RING, { ...real, find })
  const before = session.loops.getState()
  find.mockClear()
  session.document.run(moveThings, { places: { v1: { x: 50, y: 60 } } }, { label })
  expect(find).not.toHaveBeenCalled()
  expect(session.loops.getState().list).toBe(before.list)
  expect(session.loops.getState().labels).toBe(before.labels)
  session.document.run(renameVariable, { id: 'v1', name: 'Rainfall' }, { label })
  expect(session.loops.getState().list.loops.every((loop) => before.list.loops.includes(loop))).toBe(true)
})

test('while a search takes longer only loops that are still there are listed', async () => {
  vi.useFakeTimers()
  const asked: LoopAnswer[] = []
  const finder = {
    ...createLoopFinder(),
    find: (_: unknown, onAnswer: LoopAnswer) => void asked.push(onAnswer),
  }
  const session = sessionOf(RING, finder)
  asked.at(-1)?.(findLoops(RING), 'count')
  expect(labels(session)).toEqual(['B1', 'B2'])
  session.document.run(deleteThings, { links: ['l4'] }, { label })
  expect(session.loops.getState()).toMatchObject({ searching: true, list: { complete: true } })
  vi.advanceTimersByTime(100)
  vi.useRealTimers()
  await expect
    .poll(() => session.loops.getState())
    .toMatchObject({ searching: true, list: { complete: false } })
  expect(labels(session)).toEqual(['B2'])
  asked.at(-1)?.(findLoops(session.document.state.getState().map), 'count')
  expect(session.loops.getState()).toMatchObject({ searching: false, list: { complete: true } })
})

function name(session: Session, at: number, text: string): void {
  const loop = session.loops.getState().list.loops[at]
  if (!loop) throw new Error('no loop')
  const { links, variables, type } = loop
  session.document.run(
    noteLoop,
    { noteId: `n${at}`, links, variables, type, number: at + 1, fields: { name: text } },
    { label },
  )
}

test('names are told by loop; a broken loop is told with what it was called, and taken up again', () => {
  const session = sessionOf(RING)
  name(session, 0, 'Grazing')
  const key = session.loops.getState().list.loops[0]?.key ?? ''
  expect(session.loops.getState().names.get(key)).toBe('Grazing')
  session.document.run(deleteThings, { links: ['l4'] }, { label })
  const broken = disputedNotes(session.document.state.getState().map)
  expect(broken).toMatchObject([{ note: { id: 'n0' }, title: 'B1 Grazing', real: null }])
  expect([...session.loops.getState().names.values()]).toEqual([])
  session.document.run(addLink, { id: 'again', source: 'v2', target: 'v1', polarity: '-' }, { label })
  expect([...session.loops.getState().names.values()]).toEqual(['Grazing'])
  expect(labels(session)).toEqual(['B1', 'B2'])
})

test('a noted loop whose letter changes gets a number that no loop has', () => {
  const session = sessionOf(map`A -> + B -> + A; B -> + C -> - B`)
  expect(labels(session)).toEqual(['R1', 'B1'])
  name(session, 0, 'Growth')
  session.document.run(setPolarity, { ids: ['l1'], polarity: '-' }, { label })
  expect(session.document.state.getState().map.loopNotes.n0).toMatchObject({ type: 'B', number: 2 })
  expect(labels(session)).toEqual(['B2', 'B1'])
})

test('a noted loop whose letter turns back has its old number again', () => {
  const session = sessionOf(map`A -> + B -> + A; B -> + C -> - B; C -> + D -> + C`)
  expect(labels(session)).toEqual(['R1', 'B1', 'R2'])
  name(session, 0, 'Growth')
  for (const polarity of ['-', '+'] as const) {
    session.document.run(setPolarity, { ids: ['l1'], polarity }, { label })
  }
  expect(session.document.state.getState().map.loopNotes.n0).toMatchObject({ type: 'R', number: 1 })
})

test('noted loops whose letters change together get numbers of their own', () => {
  const session = sessionOf(map`A -> + B -> + A; B -> + C -> + B`)
  name(session, 0, 'Growth')
  name(session, 1, 'More growth')
  session.document.run(setPolarity, { ids: ['l2', 'l3'], polarity: '-' }, { label })
  expect(labels(session).sort()).toEqual(['B1', 'B2'])
})

test('of a map with few loops all are marked', () => {
  const spokes = Array.from({ length: 7 }, (_, at) => `Hub -> + S${at} -> + Hub`).join('; ')
  expect(sessionOf(mapFromNotation(spokes)).loops.getState().marked).toHaveLength(7)
})

test('named and pinned loops are marked, with a few of the shortest, and the one in the spotlight', () => {
  const spokes = Array.from({ length: 9 }, (_, at) => `Hub -> + S${at} -> + Hub`).join('; ')
  const session = sessionOf(mapFromNotation(spokes))
  expect(session.loops.getState().marked).toHaveLength(6)
  const last = session.loops.getState().list.loops.at(-1)
  pointAtLoop(session.view, last?.key ?? null)
  expect(session.spotlit()).toEqual(last)
  expect(session.loops.getState().marked).toHaveLength(7)
  expect(session.drawing.getState().drawing.marks.size).toBe(7)
  pointAtLoop(session.view, null)
  holdLoop(session.view, last?.key ?? null)
  expect(session.spotlit()).toEqual(last)
  holdLoop(session.view, null)
  name(session, 8, 'Last')
  expect(session.loops.getState().marked.map((mark) => mark.loop)).toContainEqual(last)
  expect(session.loops.getState().marked).toHaveLength(6)
})

test('what vanishes from the map is let go of', () => {
  const session = sessionOf(RING)
  const { view } = session
  const key = session.loops.getState().list.loops[0]?.key ?? null
  startEditing(view, { kind: 'variables', id: 'v2', fresh: false })
  startLinking(view, 'v2')
  select(view, { variables: ['v1', 'v2'], links: ['l1', 'l3'] })
  holdLoop(view, key)
  bendTo(view, 'l1', 0.4)
  session.document.run(deleteThings, { variables: ['v2'] }, { label })
  expect(view.getState()).toMatchObject({
    selection: { variables: new Set(['v1']), links: new Set(['l3']) },
    editing: null,
    linkingFrom: null,
    heldLoop: null,
    bending: null,
  })
})

test('a drag shows in the drawing and leaves the map alone', () => {
  const session = sessionOf(RING)
  const before = session.document.state.getState()
  moveTo(session.view, new Map([['v1', { x: 500, y: 400 }]]))
  expect(session.drawing.getState().drawing.variables.get('v1')?.centre).toEqual({ x: 500, y: 400 })
  expect(session.document.state.getState()).toBe(before)
  dropMoved(session.view)
  expect(session.drawing.getState().drawing.variables.get('v1')?.centre).toEqual({ x: 0, y: 0 })
})

test('the loops of a long list are all numbered, a piece at a time, in the order of the list', async () => {
  vi.useFakeTimers()
  const links = Array.from({ length: 8 * 8 }, (_, at) => ({ source: `v${at >> 3}`, target: `v${at & 7}` }))
  const text = links
    .filter(({ source, target }) => source !== target)
    .map(({ source, target }) => `${source} -> + ${target}`)
    .join('; ')
  const session = sessionOf(mapFromNotation(text), createLoopFinder({ createWorker: () => null }))
  while (session.loops.getState().searching) await vi.advanceTimersByTimeAsync(50)
  await vi.runAllTimersAsync()
  const { list, labels: found } = session.loops.getState()
  expect(list.loops.length).toBe(16_064)
  expect(list.loops.every((loop, at) => found.get(loop.key) === `R${at + 1}`)).toBe(true)
  await session.close()
  vi.useRealTimers()
})

test('links of a large map are drawn as soon as an edit returns, and around the loops they are on soon after', async () => {
  const pairs = Array.from({ length: 90 }, (_, at) => `A${at} -> + B${at} -> + A${at}`).join('; ')
  const session = sessionOf(mapFromNotation(`Rain -> + Grass -> + Cattle; ${pairs}`))
  session.document.run(addLink, { id: 'back', source: 'v3', target: 'v1', polarity: '-' }, { label })
  const bend = () => session.drawing.getState().drawing.links.get('back')?.bend
  const alone = 0.1
  expect(bend()).toBe(alone)
  await vi.waitFor(() => expect(bend()).toBeGreaterThan(alone))
  session.document.undo()
  expect(bend()).toBeUndefined()
})

test('what follows a session from outside hears that it closes', async () => {
  const session = sessionOf(RING)
  const heard: string[] = []
  session.onClose(() => heard.push('one'))
  session.onClose(() => heard.push('other'))
  expect(heard).toEqual([])
  await session.close()
  expect(heard).toEqual(['one', 'other'])
})

test('the loops of an archetype in the spotlight are marked, also where no others are', () => {
  const many = Array.from({ length: 70 }, (_, at) => `Alone ${at}`).join('; ')
  const session = sessionOf(mapFromNotation(`A -> + B -> - A; B -> + C -> + B; ${many}`))
  const marked = () => session.loops.getState().marked.map(({ loop }) => loop.key)
  expect(marked()).toEqual([])
  const roles = new Map([['v2', 'Symptom']])
  const links = new Set(['l1', 'l2', 'l3', 'l4'])
  holdMatch(session.view, { key: 'm', roles, links, loops: ['l1 l2', 'l3 l4'] })
  expect(marked()).toEqual(['l1 l2', 'l3 l4'])
  expect(session.spotlit()).toBeNull()
  session.document.run(deleteThings, { links: ['l1'] }, { label })
  expect(session.view.getState().heldMatch).toBeNull()
  expect(marked()).toEqual([])
})

test('a session that is closed twice closes its document once: others may have it open', async () => {
  const document = createMemoryDocument(RING)
  const close = vi.fn(document.close)
  const session = openSession({ ...document, close })
  await Promise.all([session.close(), session.close()])
  expect(close).toHaveBeenCalledTimes(1)
})
