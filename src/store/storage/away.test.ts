import { describe, expect, test } from 'vitest'
import { addVariable, map } from '../../model/index.ts'
import {
  breakStorage,
  connectionOf,
  cutConnection,
  deleteDatabase,
  freshName,
  makeDatabase,
  rawRows,
  rowsOf,
  spoilRow,
  testLibraries,
  until,
  visit,
  waitFor,
} from '../testing/index.ts'
import type { MapDocument } from '../types/index.ts'

const libraries = testLibraries()
const { open, opened } = libraries

const label = 'Edit'
const RAIN = map`Rain -> + Grass -> - Rain`
const TITLED = { ...RAIN, meta: { ...RAIN.meta, title: 'Rain' } }

function add(document: MapDocument, id: string): void {
  document.run(addVariable, { id, x: 0, y: 0 }, { label })
}

/** What the chip says from now on. */
function listen(document: MapDocument): string[] {
  const said: string[] = []
  document.state.subscribe(({ saving }) => {
    if (said.at(-1) !== saving.kind) said.push(saving.kind)
  })
  return said
}

async function stored(name: string, id: string): Promise<boolean> {
  const kinds = (await rowsOf(name, id)).map(({ store }) => store)
  return kinds.includes('snapshots')
}

/** Another visit finds the map as it is here, with its line. */
async function expectKept(name: string, document: MapDocument): Promise<void> {
  const library = await open(name)
  const again = await library.open(document.id)
  expect(again?.state.getState()).toMatchObject({
    map: document.state.getState().map,
    saving: { kind: 'saved' },
    notices: [],
  })
  const { variables, links, meta } = document.state.getState().map
  expect(library.state.getState().entries.filter(({ id }) => id === document.id)).toMatchObject([
    {
      title: meta.title,
      variables: Object.keys(variables).length,
      links: Object.keys(links).length,
      deleted: null,
    },
  ])
}

describe('a database deleted under an open page', () => {
  test('is made anew, with the open map whole, while the page is idle; nothing becomes read-only', async () => {
    const name = freshName()
    const library = await open(name, { now: () => '2026-01-01T00:00:00.000Z' })
    const document = await library.create(TITLED)
    add(document, 'a')
    await waitFor(document, 'saved')
    const said = listen(document)
    await deleteDatabase(name)
    await waitFor(document, 'saved')
    expect(said).toEqual(['saving', 'saved'])
    expect(document.state.getState().notices).toMatchObject([{ kind: 'storedAgain' }])
    expect(library.state.getState()).toMatchObject({
      problem: null,
      entries: [{ title: 'Rain', created: '2026-01-01T00:00:00.000Z', variables: 3 }],
    })
    await expectKept(name, document)
    add(document, 'b')
    await waitFor(document, 'saved')
    await expectKept(name, document)
  })

  test('while an edit is on its way', async () => {
    const name = freshName()
    const document = await (await open(name)).create(TITLED)
    const said = listen(document)
    add(document, 'a')
    const deleted = deleteDatabase(name)
    add(document, 'b')
    await deleted
    add(document, 'c')
    await waitFor(document, 'saved')
    expect(new Set(said)).toEqual(new Set(['saving', 'saved']))
    expect(said.at(-1)).toBe('saved')
    await expectKept(name, document)
  })

  test('while a transaction is held up: the edit that it had is stored again before it is called saved', async () => {
    const name = freshName()
    const document = await (await open(name)).create(TITLED)
    const release = breakStorage('silence')
    add(document, 'a')
    await until(() => document.state.getState().saving.kind === 'notSaved')
    const deleted = deleteDatabase(name)
    release()
    await deleted
    await waitFor(document, 'saved')
    await expectKept(name, document)
  })

  test('while the map is being opened', async () => {
    const name = freshName()
    const first = await visit(name)
    const { id } = await first.create(TITLED)
    await first.close()
    for (const turns of [0, 1, 2, 3, 5, 8]) {
      const library = await open(name)
      const opening = library.open(id)
      for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
      const deleted = deleteDatabase(name)
      const document = await opening
      await deleted
      // Where the deletion was first there is no such map, and that is said; else all of it is stored again.
      if (document) {
        await document.flush()
        await waitFor(document, 'saved')
        await expectKept(name, document)
      } else await library.create(TITLED)
      await libraries.close()
      if (!(await stored(name, id))) return
    }
  })

  test('with several tabs: each keeps what it has open, and the tabs go on as one', async () => {
    const name = freshName()
    const [here, there] = [await open(name), await open(name)]
    const one = await here.create(TITLED)
    const same = await there.open(one.id)
    const other = await there.create(RAIN)
    if (!same) throw new Error('it did not open')
    add(one, 'a')
    await until(() => same.state.getState().map.variables.a !== undefined)
    await deleteDatabase(name)
    add(one, 'b')
    add(same, 'c')
    for (const document of [one, same, other]) await waitFor(document, 'saved')
    await until(() => same.state.getState().map.variables.b !== undefined, 'the edit of the first tab')
    await until(() => one.state.getState().map.variables.c !== undefined, 'the edit of the second tab')
    for (const document of [one, same, other]) await waitFor(document, 'saved')
    await expectKept(name, one)
    await expectKept(name, other)
    const problems = [here, there].map((library) => library.state.getState().problem)
    expect(problems).toEqual([null, null])
  })

  test('a map in the bin that is open stays in the bin', async () => {
    const name = freshName()
    const library = await open(name)
    const document = await library.create(TITLED)
    await library.remove(document.id)
    await deleteDatabase(name)
    await waitFor(document, 'saved')
    const { entries } = (await open(name)).state.getState()
    expect(entries).toMatchObject([{ id: document.id, deleted: expect.any(String) }])
  })
})

describe('a database replaced while the connection was cut', () => {
  test.each(['the next edit', 'the next look at it'])('by an empty one is noticed by %s', async (how) => {
    const name = freshName()
    const document = await (await open(name)).create(TITLED)
    // Cut without a word, as by a browser that froze the page.
    connectionOf(name).close()
    await deleteDatabase(name)
    await makeDatabase(name, 1, [])
    const said = listen(document)
    if (how === 'the next edit') add(document, 'a')
    else {
      const reader = await open(name)
      await reader.create(RAIN)
      // Another tab's word is what brings a look.
      await until(() => said.length > 0, 'the look')
    }
    await waitFor(document, 'saved')
    expect(said).not.toContain('notSaved')
    expect(said).not.toContain('readOnly')
    await expectKept(name, document)
  })

  test('and told so by the browser', async () => {
    const name = freshName()
    const document = await (await open(name)).create(TITLED)
    const connection = connectionOf(name)
    const gone = deleteDatabase(name)
    cutConnection(connection)
    await gone
    await until(() => document.state.getState().notices.length > 0, 'storing again')
    await waitFor(document, 'saved')
    await expectKept(name, document)
  })

  test('by an older copy of itself: what that has and what is here come together', async () => {
    const name = freshName()
    const document = await (await open(name)).create(TITLED)
    const other = await open(name)
    const second = await other.create(RAIN)
    await second.close()
    add(document, 'a')
    await waitFor(document, 'saved')
    const kept = await rawRows(name)
    for (const id of ['b', 'c']) {
      add(document, id)
      await document.flush()
    }
    for (const library of opened.splice(1)) await library.close()
    connectionOf(name).close()
    await deleteDatabase(name)
    const restored = kept.map((row) => (row.key === 'identity' ? { ...row, value: 'another' } : row))
    await makeDatabase(name, 2000, restored)
    add(document, 'd')
    await waitFor(document, 'saved')
    await expectKept(name, document)
    const again = await (await open(name)).open(second.id)
    expect(again?.state.getState()).toMatchObject({ map: RAIN, notices: [] })
  })

  test('by one without some of its stores', async () => {
    const name = freshName()
    const document = await (await open(name)).create(TITLED)
    connectionOf(name).close()
    await deleteDatabase(name)
    await makeDatabase(name, 2000, [], ['meta', 'maps'])
    add(document, 'a')
    await waitFor(document, 'saved')
    await expectKept(name, document)
  })

  test('by one without some of its stores, under two tabs: neither takes the other for a newer program', async () => {
    const name = freshName()
    const [here, there] = [await open(name), await open(name)]
    const one = await here.create(TITLED)
    connectionOf(name).close()
    const two = await there.create(RAIN)
    connectionOf(name).close()
    await deleteDatabase(name)
    await makeDatabase(name, 2000, [], ['meta', 'maps'])
    for (const document of [one, two]) add(document, 'a')
    for (const document of [one, two]) await waitFor(document, 'saved')
    await expectKept(name, one)
    await expectKept(name, two)
  })
})

test('what damage cost one tab is brought back by another that has the map open', async () => {
  const name = freshName()
  const here = await open(name)
  const document = await here.create(TITLED)
  for (const id of ['a', 'b', 'c']) {
    add(document, id)
    await document.flush()
  }
  const rows = await rowsOf(name, document.id)
  const lost = rows.find(({ store, key }) => store === 'updates' && Array.isArray(key) && key[1] === 4)
  if (!lost) throw new Error('no such row')
  await spoilRow(name, lost, undefined)
  const late = await (await open(name)).open(document.id)
  expect(late?.state.getState().notices).toMatchObject([{ kind: 'damage' }])
  await until(() => late?.state.getState().map.variables.b !== undefined, 'what was lost')
  add(document, 'd')
  await until(() => late?.state.getState().map.variables.d !== undefined, 'the next edit')
  for (const one of [document, late]) if (one) await waitFor(one, 'saved')
  await expectKept(name, document)
})
