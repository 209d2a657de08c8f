import { forceCloseDatabase } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import { addVariable, map } from '../../model/index.ts'
import { fullMap } from '../../model/testing/index.ts'
import { clock } from '../environment.ts'
import { breakStorage, freshName, rawRows, testLibraries, until, waitFor } from '../testing/index.ts'
import type { LibraryEntry } from '../types/index.ts'
import type { OpenLibrary } from './library.ts'

const libraries = testLibraries()
const { open } = libraries

function entries(library: OpenLibrary): readonly LibraryEntry[] {
  return library.state.getState().entries
}

const label = 'Edit'
const RAIN = map`Rain -> + Grass -> - Rain`
const DAY = 24 * 60 * 60 * 1000

test('the list says title, dates and counts, and keeps them current as maps change', async () => {
  const name = freshName()
  let moment = '2026-01-01T00:00:00.000Z'
  const library = await open(name, { now: () => moment })
  const first = await library.create({ ...RAIN, meta: { ...RAIN.meta, title: 'Rain' } })
  moment = '2026-01-02T00:00:00.000Z'
  const second = await library.create(RAIN)
  expect(entries(library).map((entry) => entry.id)).toEqual([second.id, first.id])
  moment = '2026-01-03T00:00:00.000Z'
  first.run(addVariable, { id: 'a', x: 0, y: 0 }, { label })
  await first.flush()
  const expected = [
    {
      title: 'Rain',
      created: '2026-01-01T00:00:00.000Z',
      modified: moment,
      variables: 3,
      links: 2,
      deleted: null,
    },
    { title: '', created: '2026-01-02T00:00:00.000Z', variables: 2 },
  ]
  expect(entries(library)).toMatchObject(expected)
  expect(entries(await open(name))).toMatchObject(expected)
})

test('there is no map of an id that was never made', async () => {
  expect(await (await open(freshName())).open('nothing')).toBeNull()
})

test('a map opens once: who opens it again has the very same document, which closes with the last of them', async () => {
  const library = await open(freshName())
  const first = await library.create(RAIN)
  const others = await Promise.all([library.open(first.id), library.open(first.id)])
  expect(others.map((other) => other === first)).toEqual([true, true])

  const add = (id: string) => first.run(addVariable, { id, x: 0, y: 0 }, { label })
  await first.close()
  await first.close()
  add('a')
  expect(first.state.getState().map.variables.a).toBeDefined()
  expect((await waitFor(first, 'saved')).kind).toBe('saved')
  await first.close()
  add('b')
  expect(first.state.getState().map.variables.b).toBeUndefined()

  const again = await library.open(first.id)
  expect(again === first).toBe(false)
  // It is over with that one: nothing that is still done to it concerns the map that is open now.
  await first.close()
  again?.run(addVariable, { id: 'c', x: 0, y: 0 }, { label })
  expect(Object.keys(again?.state.getState().map.variables ?? {}).sort()).toEqual(['a', 'c', 'v1', 'v2'])
})

test('a map that is open is renamed by an edit that can be undone', async () => {
  const library = await open(freshName())
  const document = await library.create(RAIN)
  await library.rename(document.id, 'Grazing')
  expect(document.state.getState()).toMatchObject({
    map: { meta: { title: 'Grazing' } },
    undoLabel: 'Rename map',
  })
  document.undo()
  expect(document.state.getState().map.meta.title).toBe('')
})

test('a map that is closed is renamed too', async () => {
  const name = freshName()
  const library = await open(name)
  const document = await library.create(RAIN)
  await document.close()
  await library.rename(document.id, 'Grazing')
  expect(entries(library)[0]?.title).toBe('Grazing')
  const again = await (await open(name)).open(document.id)
  expect(again?.state.getState().map.meta.title).toBe('Grazing')
})

test('a deleted map is brought back as it was', async () => {
  const name = freshName()
  const library = await open(name)
  const document = await library.create(RAIN)
  await document.close()
  await library.remove(document.id)
  expect(entries(library)[0]?.deleted).not.toBeNull()
  const later = await open(name)
  await later.restore(document.id)
  expect(entries(later)[0]?.deleted).toBeNull()
  expect((await later.open(document.id))?.state.getState().map).toEqual(RAIN)
})

test('a deleted map is purged after 30 days, not before', async () => {
  const name = freshName()
  const library = await open(name)
  const document = await library.create(RAIN)
  await document.close()
  await library.remove(document.id)
  const after = (days: number) => () => new Date(clock() + days * DAY).toISOString()
  expect(entries(await open(name, { now: after(29) }))).toHaveLength(1)
  expect(entries(await open(name, { now: after(31) }))).toHaveLength(0)
  const rows = await rawRows(name)
  expect(rows.map((row) => [row.store, row.key])).toEqual([
    ['meta', 'identity'],
    ['meta', 'roll'],
    ['meta', 'schema'],
  ])
})

test('who edits a deleted map has it back', async () => {
  const library = await open(freshName())
  const document = await library.create(RAIN)
  await library.remove(document.id)
  document.run(addVariable, { id: 'a', x: 0, y: 0 }, { label })
  await document.flush()
  expect(entries(library)[0]?.deleted).toBeNull()
})

test('a map that is deleted in another tab says so where it is open, until it is brought back', async () => {
  const name = freshName()
  const [here, there] = [await open(name), await open(name)]
  const document = await here.create(RAIN)
  const kinds = () => document.state.getState().notices.map(({ kind }) => kind)
  await there.remove(document.id)
  await until(() => kinds().includes('deleted'), 'the notice')
  await there.restore(document.id)
  await until(() => kinds().length === 0, 'its going')
  await there.remove(document.id)
  await until(() => kinds().includes('deleted'), 'the notice')
  expect(await here.act(document.id, { kind: 'bringBack', label: 'Bring it back' })).toBeNull()
  expect(kinds()).toEqual([])
  expect(entries(here)[0]?.deleted).toBeNull()
})

test('who edits a map that was deleted elsewhere has it back, and the notice goes', async () => {
  const name = freshName()
  const [here, there] = [await open(name), await open(name)]
  const document = await here.create(RAIN)
  await there.remove(document.id)
  const { state } = document
  await until(() => state.getState().notices.length > 0, 'the notice')
  document.run(addVariable, { id: 'a', x: 0, y: 0 }, { label })
  await document.flush()
  expect(state.getState().notices).toEqual([])
  await until(() => entries(there)[0]?.deleted === null, 'its being back')
})

test('a deleted map that is opened says so', async () => {
  const library = await open(freshName())
  const { id, close } = await library.create(RAIN)
  await close()
  await library.remove(id)
  const again = await library.open(id)
  expect(again?.state.getState().notices).toEqual([{ kind: 'deleted' }])
})

test.each([false, true])(
  'a map that is open in some tab is not purged (locks are given at once: %s)',
  async (isAtOnce) => {
    libraries.mend = pretendLocks(isAtOnce)
    const name = freshName()
    const library = await open(name)
    const document = await library.create(RAIN)
    await library.remove(document.id)
    const later = { now: () => new Date(clock() + 31 * DAY).toISOString() }
    expect(entries(await open(name, later))).toHaveLength(1)
    await library.close()
    expect(entries(await open(name, later))).toHaveLength(0)
  },
)

/** Locks, shared and exclusive, as far as they are used here: browsers give one a moment later, Node at once. Gives the way to take them away. */
function pretendLocks(isAtOnce: boolean): () => void {
  const held = new Map<string, number>()
  const locks = {
    async request(
      name: string,
      options: { mode?: string; ifAvailable?: boolean },
      work: (lock: object | null) => Promise<void>,
    ): Promise<void> {
      if (!isAtOnce) await null
      const count = held.get(name) ?? 0
      if (options.ifAvailable && count > 0) return work(null)
      held.set(name, count + 1)
      await work({})
      held.set(name, (held.get(name) ?? 1) - 1)
    },
  }
  vi.stubGlobal('navigator', { locks })
  return () => vi.unstubAllGlobals()
}

test('a map of a newer version is kept as read-only, and says so on every visit', async () => {
  const name = freshName()
  const library = await open(name)
  const reason = 'This map was made by a newer version of Sediko.'
  const document = await library.create(RAIN, { readOnly: reason, notices: ['Something was left out.'] })
  document.run(addVariable, { id: 'a', x: 0, y: 0 }, { label })
  expect(document.state.getState()).toMatchObject({
    map: RAIN,
    saving: { kind: 'readOnly', reason },
    notices: [{ kind: 'repair', text: 'Something was left out.' }],
  })
  const again = await (await open(name)).open(document.id)
  expect(again?.state.getState().saving).toEqual({ kind: 'readOnly', reason })
})

test('a map opened twice is one document until both have closed it', async () => {
  const library = await open(freshName())
  const document = await library.create(RAIN)
  const [one, two] = await Promise.all([library.open(document.id), library.open(document.id)])
  await document.close()
  await one?.close()
  two?.run(addVariable, { id: 'a', x: 0, y: 0 }, { label })
  expect(two?.state.getState().map.variables.a).toBeDefined()
  expect(two?.state.getState().saving.kind).toBe('saving')
})

test('a deletion that storage refuses is told', async () => {
  const library = await open(freshName())
  const document = await library.create(RAIN)
  libraries.mend = breakStorage('throw')
  await library.remove(document.id)
  expect(library.state.getState().problem).toContain('full')
  expect(entries(library)[0]?.deleted).toBeNull()
})

test('when the browser cuts the connection the whole map is stored again before it is called saved', async () => {
  const name = freshName()
  const connections: IDBDatabase[] = []
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
    if (!connections.includes(this)) connections.push(this)
    return transaction.apply(this, args)
  }
  libraries.mend = () => {
    IDBDatabase.prototype.transaction = transaction
  }
  const document = await (await open(name)).create(RAIN)
  const cut = connections[0]
  if (!cut) throw new Error('no connection')
  const said: string[] = []
  document.state.subscribe(({ saving }) => said.push(saving.kind))
  // Its declared type is that of the class, not of a connection.
  Reflect.apply(forceCloseDatabase, null, [cut])
  await until(() => said.at(-1) === 'saved', 'storing again')
  expect(said).toContain('saving')
  document.run(addVariable, { id: 'a', x: 0, y: 0 }, { label })
  await waitFor(document, 'saved')
  const again = await (await open(name)).open(document.id)
  expect(again?.state.getState()).toMatchObject({ map: document.state.getState().map, notices: [] })
})

test('making a map that is stopped leaves no row of it in storage', async () => {
  const name = freshName()
  const library = await open(name)
  const stopping = new AbortController()
  let shares = 0
  const made = library.create(fullMap(), {
    signal: stopping.signal,
    isShown: true,
    onShare() {
      shares++
      if (shares === 30) stopping.abort()
    },
  })
  await expect(made).rejects.toThrow('aborted')
  expect([shares, entries(library)]).toEqual([30, []])
  const rows = (await rawRows(name)).filter(({ store }) => ['maps', 'snapshots', 'updates'].includes(store))
  expect(rows).toEqual([])
})
