import { describe, expect, test, vi } from 'vitest'
import { addVariable, moveThings, renameVariable, serialise } from '../../model/index.ts'
import { fakeStorage, freshName, rawRows, spoilRow, until } from '../testing/index.ts'
import type { MapDocument } from '../types/index.ts'
import { label, mapOf, RAIN, testVisits } from './testing.ts'

const libraries = testVisits()
const { again, open } = libraries

/** What can be undone is in storage a moment after the edit is. */
async function waitForHistory(name: string): Promise<void> {
  let isThere = false
  while (!isThere) isThere = (await rawRows(name)).some(({ store }) => store === 'histories')
}

describe('undo across visits', () => {
  test('what was done on the last visit can be taken back on the next, by the same words, and brought again', async () => {
    const name = freshName()
    const document = await (await open(name)).create(RAIN)
    await document.keeping()
    document.run(renameVariable, { id: 'v1', name: 'Rainfall' }, { label: 'Rename variable' })
    document.run(moveThings, { places: { v1: { x: 700, y: 30 } } }, { label: 'Move variable' })
    document.run(addVariable, { id: 'n', x: 9, y: 9, name: 'New' }, { label: 'Add variable' })
    document.undo()
    const end = mapOf(document)
    const next = await again(name, document)
    expect(mapOf(next)).toEqual(end)
    expect(next.state.getState()).toMatchObject({ undoLabel: 'Move variable', redoLabel: 'Add variable' })
    next.redo()
    expect(mapOf(next).variables.n?.name).toBe('New')
    for (let step = 0; step < 3; step++) next.undo()
    expect(next.state.getState().undoLabel).toBeNull()
    expect(serialise(mapOf(next))).toBe(serialise(RAIN))
  })

  test('a step that was stored and then given up is not found on the next visit', async () => {
    const name = freshName()
    const document = await (await open(name)).create(RAIN)
    await document.keeping()
    document.run(moveThings, { places: { v1: { x: 7, y: 3 } } }, { label: 'Move variable' })
    document.run(addVariable, { id: 'n', x: 9, y: 9, name: '' }, { label: 'Add variable', gesture: 'make n' })
    await document.flush()
    await waitForHistory(name)
    expect(document.giveUp('make n')).toBe(true)
    const next = await again(name, document)
    expect(next.state.getState().undoLabel).toBe('Move variable')
    expect(next.undo()).toBeNull()
  })

  test('sixty steps of the last visit and those of this one are one history', async () => {
    const name = freshName()
    const document = await (await open(name)).create(RAIN)
    await document.keeping()
    for (let x = 1; x <= 60; x++)
      document.run(moveThings, { places: { v1: { x, y: 0 } } }, { label: `Move ${x}` })
    const next = await again(name, document)
    next.run(renameVariable, { id: 'v2', name: 'Pasture' }, { label: 'Rename variable' })
    const third = await again(name, next)
    expect(third.state.getState().undoLabel).toBe('Rename variable')
    for (let step = 0; step < 61; step++) third.undo()
    expect(serialise(mapOf(third))).toBe(serialise(RAIN))
  })

  test('what was done before the history of the last visit was read lies on top of it', async () => {
    const name = freshName()
    const document = await (await open(name)).create(RAIN)
    await document.keeping()
    document.run(renameVariable, { id: 'v1', name: 'One' }, { label: 'First' })
    document.undo()
    await libraries.close()
    const next = await (await open(name)).open(document.id)
    if (!next) throw new Error('the map is gone')
    next.run(renameVariable, { id: 'v1', name: 'Two' }, { label: 'Second' })
    await next.keeping()
    // What could be brought again cannot be any more: something was done since.
    expect(next.state.getState()).toMatchObject({ undoLabel: 'Second', redoLabel: null })
  })

  test('a step that another page has made stale meanwhile changes nothing, nor does the one before it, and that is said', async () => {
    const name = freshName()
    const document = await (await open(name)).create(RAIN)
    await document.keeping()
    document.run(renameVariable, { id: 'v2', name: 'Green' }, { label: 'Earlier' })
    document.run(renameVariable, { id: 'v1', name: 'Mine' }, { label: 'Rename variable' })
    await document.flush()
    await libraries.close()
    // A page that keeps no history, as a visit of an older program.
    const other = await (await open(name)).open(document.id)
    other?.run(renameVariable, { id: 'v1', name: 'Theirs' }, { label: 'Rename variable' })
    await other?.flush()
    const next = await again(name, document)
    expect(next.state.getState().undoLabel).toBe('Rename variable')
    const said = '“Rename variable” cannot be undone: the same has been changed elsewhere since.'
    expect(next.undo()).toBe(said)
    expect(next.state.getState().refusal).toEqual({ reason: said })
    expect([mapOf(next).variables.v1?.name, mapOf(next).variables.v2?.name]).toEqual(['Theirs', 'Green'])
    expect(next.state.getState().undoLabel).toBe('Earlier')
    expect(next.undo()).toBeNull()
    expect(mapOf(next).variables.v2?.name).toBe('Grass')
  })

  test('of two pages the history of the one that edited last is found', async () => {
    const name = freshName()
    let time = 1000
    const options = { clock: () => time }
    const one = await (await open(name, options)).create(RAIN)
    const other = await (await open(name, options)).open(one.id)
    if (!other) throw new Error('the map is gone')
    await Promise.all([one.keeping(), other.keeping()])
    other.run(renameVariable, { id: 'v2', name: 'Second' }, { label: 'By the second' })
    time = 2000
    one.run(renameVariable, { id: 'v1', name: 'First' }, { label: 'By the first' })
    await Promise.all([one.flush(), other.flush()])
    expect(one.state.getState().undoLabel).toBe('By the first')
    const next = await again(name, one)
    expect(next.state.getState().undoLabel).toBe('By the first')
  })

  test('what was done in another tab that is still there is not taken back here', async () => {
    const name = freshName()
    const one = await (await open(name)).create(RAIN)
    // From its first draft on a page says that it lives.
    one.drafts.put('title', { text: 'Rain and grass', base: '' })
    await until(() => one.drafts.state.getState().saving === null)
    await one.keeping()
    one.run(renameVariable, { id: 'v1', name: 'Rainfall' }, { label: 'By the first' })
    await waitForHistory(name)
    const other = await (await open(name)).open(one.id)
    await other?.keeping()
    expect(other?.state.getState().undoLabel).toBeNull()
    const next = await again(name, one)
    expect(next.state.getState().undoLabel).toBe('By the first')
  })

  test('of two tabs each finds again what it did when it is loaded anew, whichever edited last', async () => {
    vi.stubGlobal('localStorage', fakeStorage())
    const name = freshName()
    const lives = async (document: MapDocument) => {
      document.drafts.put('title', { text: 'Half', base: '' })
      await until(() => document.drafts.state.getState().saving === null)
      await document.keeping()
    }
    const one = await open(name)
    const first = await one.create(RAIN)
    await lives(first)
    first.run(renameVariable, { id: 'v1', name: 'Rainfall' }, { label: 'By the first' })
    await waitForHistory(name)
    const other = await (await open(name)).open(first.id)
    if (!other) throw new Error('the map is gone')
    await lives(other)
    other.run(renameVariable, { id: 'v2', name: 'Pasture' }, { label: 'By the second' })
    await other.flush()
    // The first is loaded again while the second is there.
    await one.close()
    const again = await (await open(name)).open(first.id)
    await again?.keeping()
    expect(again?.state.getState().undoLabel).toBe('By the first')
    expect(other.state.getState().undoLabel).toBe('By the second')
  })

  test('a damaged history is none, and the map opens', async () => {
    const name = freshName()
    const document = await (await open(name)).create(RAIN)
    await document.keeping()
    document.run(renameVariable, { id: 'v1', name: 'One' }, { label })
    await libraries.close()
    const row = (await rawRows(name)).find(({ store }) => store === 'histories')
    if (!row) throw new Error('no history was kept')
    await spoilRow(name, row, { undo: 'nothing' })
    const next = await again(name, document)
    expect(next.state.getState()).toMatchObject({ undoLabel: null, notices: [] })
  })
})
