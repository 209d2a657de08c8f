import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  addThings,
  addVariable,
  becomeMap,
  type CausalMap,
  emptyMap,
  map,
  moveThings,
  renameVariable,
  serialise,
} from '../../model/index.ts'
import type { LibraryOptions } from '../library/library.ts'
import {
  breakStorage,
  deleteDatabase,
  fakeLocks,
  fakeStorage,
  freshName,
  rawRows,
  spoilRow,
  testLibraries,
  until,
  waitFor,
} from '../testing/index.ts'
import type { MapDocument, Version } from '../types/index.ts'

const libraries = testLibraries()
const { open, opened } = libraries

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const RAIN = map`Rain -> + Grass -> - Rain`
const label = 'Edit'

function mapOf(document: MapDocument): CausalMap {
  return document.state.getState().map
}

/** A new visit of the same map after the one before has gone. */
async function again(name: string, document: MapDocument, options?: LibraryOptions): Promise<MapDocument> {
  await libraries.close()
  const found = await libraries.openMap(name, document, options)
  await found.keeping()
  return found
}

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

  test('a step that another page has made stale meanwhile is passed over, and changes nothing', async () => {
    const name = freshName()
    const document = await (await open(name)).create(RAIN)
    await document.keeping()
    document.run(renameVariable, { id: 'v1', name: 'Mine' }, { label: 'Rename variable' })
    await document.flush()
    await libraries.close()
    // A page that keeps no history, as a visit of an older program.
    const other = await (await open(name)).open(document.id)
    other?.run(renameVariable, { id: 'v1', name: 'Theirs' }, { label: 'Rename variable' })
    await other?.flush()
    const next = await again(name, document)
    expect(next.state.getState().undoLabel).toBe('Rename variable')
    next.undo()
    expect(mapOf(next).variables.v1?.name).toBe('Theirs')
    expect(next.state.getState().undoLabel).toBeNull()
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

/** A library whose clock the test moves. */
function byTheClock() {
  let time = Date.parse('2026-03-20T09:00:00.000Z')
  return {
    options: { clock: () => time, now: () => new Date(time).toISOString() },
    pass(minutes: number) {
      time += minutes * 60_000
    },
  }
}

async function versionsOf(document: MapDocument): Promise<readonly Version[]> {
  const { versions } = await document.keeping()
  await versions.refresh()
  return versions.state.getState().versions ?? []
}

/** Resolves once there are so many versions. */
async function haveVersions(document: MapDocument, count: number): Promise<readonly Version[]> {
  const { versions } = await document.keeping()
  await versions.refresh()
  await until(() => versions.state.getState().versions?.length === count, `${count} versions`)
  return versions.state.getState().versions ?? []
}

async function mapOfVersion(document: MapDocument, number: number): Promise<CausalMap> {
  const read = await (await document.keeping()).versions.read(number)
  if (!read.ok) throw new Error(read.reason)
  return read.map
}

describe('versions that are kept by themselves', () => {
  test('as the map was opened, once it is edited; none of a map that was empty', async () => {
    const name = freshName()
    const first = await (await open(name)).create(emptyMap())
    await first.keeping()
    first.run(addVariable, { id: 'a', x: 0, y: 0, name: 'Rain' }, { label })
    await waitFor(first, 'saved')
    expect(await versionsOf(first)).toEqual([])
    const before = mapOf(first)
    const next = await again(name, first)
    expect(await versionsOf(next)).toEqual([])
    next.run(renameVariable, { id: 'a', name: 'Rainfall' }, { label })
    const [version] = await haveVersions(next, 1)
    expect(version).toMatchObject({ number: 1, cause: 'opened', name: '', variables: 1, links: 0 })
    expect(serialise(await mapOfVersion(next, 1))).toBe(serialise(before))
  })

  test('after ten minutes of editing, and after a hundred edits', async () => {
    const { options, pass } = byTheClock()
    const document = await (await open(freshName(), options)).create(RAIN)
    await document.keeping()
    const move = async (x: number) => {
      document.run(moveThings, { places: { v1: { x, y: 0 } } }, { label })
      await document.flush()
    }
    await move(1)
    await haveVersions(document, 1)
    pass(9)
    await move(2)
    pass(2)
    await move(3)
    const two = await haveVersions(document, 2)
    expect(two.at(-1)).toMatchObject({ cause: 'edited' })
    expect((await mapOfVersion(document, 2)).variables.v1?.x).toBe(3)
    for (let x = 4; x < 104; x++) await move(x)
    await haveVersions(document, 3)
  })

  test('before something large, but not before each of many', async () => {
    const { options, pass } = byTheClock()
    const document = await (await open(freshName(), options)).create(RAIN)
    await document.keeping()
    document.run(renameVariable, { id: 'v1', name: 'Rainfall' }, { label })
    await haveVersions(document, 1)
    const many = (from: number) =>
      Array.from({ length: 30 }, (_, at) => ({ id: `n${from + at}`, x: at * 200, y: 500, name: 'N' }))
    pass(3)
    document.run(addThings, { variables: many(0) }, { label })
    const [, version] = await haveVersions(document, 2)
    expect(version).toMatchObject({ cause: 'before', variables: 2 })
    pass(1)
    document.run(addThings, { variables: many(30) }, { label })
    await document.flush()
    expect(await versionsOf(document)).toHaveLength(2)
  })

  test('each edit is acknowledged whether or not a version can be kept, and why not is told', async () => {
    const name = freshName()
    const document = await (await open(name)).create(RAIN)
    const { versions } = await document.keeping()
    libraries.mend = breakStorage('throw')
    expect(await versions.keep('named', 'Mine')).toMatch(/full/)
    expect(versions.state.getState().problem).toMatch(/full/)
    libraries.mend?.()
    libraries.mend = null
    document.run(renameVariable, { id: 'v1', name: 'Rainfall' }, { label })
    await waitFor(document, 'saved')
    expect(await versions.keep('named', 'Mine')).toBeNull()
    expect(versions.state.getState().problem).toBeNull()
  })
})

describe('versions by hand', () => {
  test('a name is given to the latest version when it is the same map, else to a new one', async () => {
    const document = await (await open(freshName())).create(RAIN)
    const { versions } = await document.keeping()
    await versions.keep('saved')
    await versions.keep('saved')
    await versions.keep('named', 'First draft')
    expect(await versionsOf(document)).toMatchObject([{ number: 1, cause: 'saved', name: 'First draft' }])
    await versions.keep('named', 'The same again')
    await versions.name(1, 'Draft')
    expect(await versionsOf(document)).toMatchObject([{ name: 'Draft' }, { name: 'The same again' }])
  })

  test('named ones are kept while others go', async () => {
    const { options, pass } = byTheClock()
    const document = await (await open(freshName(), options)).create(RAIN)
    const { versions } = await document.keeping()
    await versions.keep('named', 'For the workshop')
    for (let x = 1; x <= 25; x++) {
      document.run(moveThings, { places: { v1: { x, y: 0 } } }, { label })
      pass(1)
      await versions.keep('saved')
    }
    const listed = await versionsOf(document)
    expect(listed).toHaveLength(11)
    expect(listed[0]).toMatchObject({ number: 1, name: 'For the workshop' })
    expect(listed.at(-1)?.number).toBe(26)
  })

  test('going back to one is one step, which undo takes back', async () => {
    const document = await (await open(freshName())).create(RAIN)
    const { versions } = await document.keeping()
    await versions.keep('named', 'Before')
    document.run(addVariable, { id: 'n', x: 5, y: 5, name: 'New' }, { label })
    document.run(renameVariable, { id: 'v1', name: 'Rainfall' }, { label })
    const later = mapOf(document)
    document.run(becomeMap, { map: await mapOfVersion(document, 1) }, { label: 'Go back' })
    expect(serialise(mapOf(document))).toBe(serialise(RAIN))
    document.undo()
    expect(serialise(mapOf(document))).toBe(serialise(later))
  })

  test('a damaged version is told of, and the others are read', async () => {
    const name = freshName()
    const document = await (await open(name)).create(RAIN)
    const { versions } = await document.keeping()
    await versions.keep('named', 'One')
    document.run(renameVariable, { id: 'v1', name: 'Rainfall' }, { label })
    await versions.keep('named', 'Two')
    const row = (await rawRows(name)).find(({ store }) => store === 'versions')
    if (!row || typeof row.value !== 'object') throw new Error('no version was kept')
    await spoilRow(name, row, { ...row.value, text: '{}' })
    expect(await versions.read(1)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/could not be read/),
    })
    expect(await versions.read(2)).toMatchObject({ ok: true })
    expect(await versionsOf(document)).toHaveLength(2)
  })

  test('a map that is deleted for good takes its versions and its history along', async () => {
    const name = freshName()
    const document = await (await open(name)).create(RAIN)
    const { versions } = await document.keeping()
    document.run(renameVariable, { id: 'v1', name: 'Rainfall' }, { label })
    await versions.keep('named', 'One')
    const [library] = opened
    await library?.remove(document.id)
    await libraries.close()
    const kept = async () =>
      (await rawRows(name)).filter(({ store }) => store === 'versions' || store === 'histories').length
    expect(await kept()).toBe(2)
    const later = new Date(Date.parse('2099-01-01')).toISOString()
    await open(name, { now: () => later })
    expect(await kept()).toBe(0)
  })
})

describe('when the database is deleted under the open map', () => {
  async function namedVersions(name: string): Promise<readonly string[]> {
    const rows = (await rawRows(name)).filter(({ store }) => store === 'versions')
    return rows.flatMap(({ value }) => {
      const facts: { readonly facts?: unknown } = Object(value)
      const told: { readonly name?: unknown } = Object(JSON.parse(String(facts.facts)))
      return String(told.name)
    })
  }
  const isThere = async (name: string, store: string) =>
    (await rawRows(name)).some((row) => row.store === store)

  test('versions and what can be undone are stored again from what the page holds', async () => {
    const name = freshName()
    const document = await (await open(name)).create(RAIN)
    const { versions } = await document.keeping()
    document.run(renameVariable, { id: 'v1', name: 'Rainfall' }, { label: 'Rename variable' })
    await document.flush()
    await versions.keep('named', 'For the workshop')
    await deleteDatabase(name)
    await waitFor(document, 'saved')
    for (const store of ['versions', 'histories'])
      await expect.poll(() => isThere(name, store), { timeout: 5000 }).toBe(true)
    expect(await namedVersions(name)).toContain('For the workshop')
    expect(document.state.getState().notices).toEqual([{ kind: 'storedAgain' }])
    const next = await again(name, document)
    expect(next.state.getState().undoLabel).toBe('Rename variable')
    const kept = (await next.keeping()).versions
    await kept.refresh()
    const found = kept.state.getState().versions?.find((version) => version.name === 'For the workshop')
    expect(await kept.read(found?.number ?? 0)).toMatchObject({ ok: true })
  })

  test('it is said how many versions could not be stored again, which the page had never read', async () => {
    const name = freshName()
    const first = await (await open(name)).create(RAIN)
    const { versions } = await first.keeping()
    await versions.keep('named', 'One')
    first.run(addVariable, { id: 'n', x: 9, y: 9, name: 'New' }, { label })
    await first.flush()
    await versions.keep('named', 'Two')
    const before = (await namedVersions(name)).length
    const next = await again(name, first)
    await deleteDatabase(name)
    await until(() => next.state.getState().notices.some((notice) => 'versions' in notice))
    expect(next.state.getState().notices).toEqual([{ kind: 'storedAgain', versions: before }])
    expect(await namedVersions(name)).toEqual([])
  })

  test('a version that is kept before they are stored again joins them', async () => {
    const name = freshName()
    const document = await (await open(name)).create(RAIN)
    const { versions } = await document.keeping()
    await versions.keep('named', 'One')
    await deleteDatabase(name)
    document.run(addVariable, { id: 'n', x: 9, y: 9, name: 'New' }, { label })
    await versions.keep('named', 'Two')
    expect((await namedVersions(name)).filter((one) => one !== '')).toEqual(['One', 'Two'])
  })
})
