import { describe, expect, test } from 'vitest'
import {
  addVariable,
  type CausalMap,
  emptyMap,
  map,
  moveThings,
  renameVariable,
  serialise,
} from '../../model/index.ts'
import {
  breakStorage,
  freshName,
  rawRows,
  rowsOf,
  spoilRow,
  testLibraries,
  until,
  waitFor,
} from '../testing/index.ts'
import type { MapDocument } from '../types/index.ts'

const libraries = testLibraries()
const { open, openMap: reopen } = libraries

function mapOf(document: MapDocument): CausalMap {
  return document.state.getState().map
}

const label = 'Edit'
const RAIN = map`Rain -> + Grass -> - Rain`

function addAt(document: MapDocument, id: string): void {
  document.run(addVariable, { id, x: 0, y: 0 }, { label })
}

describe('saving', () => {
  test('says Saving from the moment of an edit until storage acknowledged it', async () => {
    const document = await (await open(freshName())).create(RAIN)
    expect(document.state.getState().saving.kind).toBe('saved')
    const said: string[] = []
    document.state.subscribe(({ map: now, saving }, before) => {
      said.push(`${now === before.map ? 'same' : 'new'} ${saving.kind}`)
    })
    addAt(document, 'a')
    expect(said).toEqual(['new saving'])
    await waitFor(document, 'saved')
    expect(said).toEqual(['new saving', 'same saved'])
  })

  test('a visit after the page died finds everything that was said to be saved', async () => {
    const name = freshName()
    const document = await (await open(name)).create(RAIN)
    for (const id of ['a', 'b', 'c']) addAt(document, id)
    document.run(moveThings, { places: { a: { x: 7, y: 8 } } }, { label })
    document.undo()
    await waitFor(document, 'saved')
    const again = await reopen(name, document)
    expect(serialise(mapOf(again))).toBe(serialise(mapOf(document)))
    expect(again.state.getState()).toMatchObject({ saving: { kind: 'saved' }, notices: [] })
  })

  test('edits made while one is on its way go together', async () => {
    const name = freshName()
    const document = await (await open(name)).create(emptyMap())
    for (let count = 0; count < 50; count++) addAt(document, `v${count}`)
    await document.flush()
    const updates = (await rowsOf(name, document.id)).filter((row) => row.store === 'updates')
    expect(updates.length).toBeLessThan(4)
    expect(Object.keys(mapOf(await reopen(name, document)).variables)).toHaveLength(50)
  })

  test('stores a long history whole from time to time, and keeps two whole copies', async () => {
    // Fetched at the first need, it would on a busy machine be there only after all the edits, and store them whole but once.
    await import('./compact.ts')
    const name = freshName()
    const document = await (await open(name, { mostRows: 20 })).create(emptyMap())
    addAt(document, 'a')
    const wholes = async () =>
      (await rowsOf(name, document.id)).filter(({ store }) => store === 'snapshots').length
    // What tidies is fetched beside the edits, and on a busy machine is there after the first fifty.
    for (const from of [0, 50]) {
      for (let x = from; x < from + 50; x++) {
        document.run(moveThings, { places: { a: { x, y: 0 } } }, { label })
        await document.flush()
      }
      await expect.poll(wholes).toBe(2)
    }
    await until(() => document.state.getState().saving.kind === 'saved')
    await expect.poll(async () => (await rowsOf(name, document.id)).length).toBeLessThan(45)
    const rows = await rowsOf(name, document.id)
    expect(rows.filter((row) => row.store === 'snapshots')).toHaveLength(2)
    expect(mapOf(await reopen(name, document))).toEqual(mapOf(document))
  })
})

describe.each(['throw', 'abort', 'silence'] as const)('when storage fails (%s)', (how) => {
  test('says NOT saved within a second and why, lets the person go on, and clears by itself', async () => {
    const name = freshName()
    const document = await (await open(name)).create(RAIN)
    libraries.mend = breakStorage(how)
    addAt(document, 'a')
    const state = await waitFor(document, 'notSaved', 1000)
    expect(state).toMatchObject({ reason: expect.stringMatching(/\.$/) })
    addAt(document, 'b')
    expect(Object.keys(mapOf(document).variables)).toEqual(expect.arrayContaining(['a', 'b']))
    expect(document.state.getState().saving.kind).toBe('notSaved')
    libraries.mend?.()
    libraries.mend = null
    await waitFor(document, 'saved')
    expect(mapOf(await reopen(name, document))).toEqual(mapOf(document))
  })
})

describe('without storage for the map', () => {
  test('a map made while storage fails can be edited and is stored later', async () => {
    const name = freshName()
    const library = await open(name)
    libraries.mend = breakStorage('throw')
    const document = await library.create(RAIN)
    addAt(document, 'a')
    expect(document.state.getState().saving).toMatchObject({
      kind: 'notSaved',
      reason: expect.stringContaining('full'),
    })
    libraries.mend?.()
    libraries.mend = null
    await waitFor(document, 'saved')
    expect(mapOf(await reopen(name, document))).toEqual(mapOf(document))
    expect(library.state.getState().entries).toMatchObject([{ id: document.id, variables: 3, links: 2 }])
  })

  test('a map that is closed while storage fails is not lost', async () => {
    const name = freshName()
    const library = await open(name)
    const document = await library.create(RAIN)
    libraries.mend = breakStorage('abort')
    addAt(document, 'a')
    await document.close()
    const again = await library.open(document.id)
    expect(again && mapOf(again).variables.a).toBeDefined()
    expect(again?.state.getState().saving.kind).toBe('notSaved')
    libraries.mend?.()
    libraries.mend = null
    if (again) await waitFor(again, 'saved')
  })

  test('a map whose rows were all cleared under it is stored whole by the next edit', async () => {
    const name = freshName()
    const document = await (await open(name)).create(RAIN)
    for (const row of await rawRows(name)) await spoilRow(name, row, undefined)
    document.run(renameVariable, { id: 'v1', name: 'Rainfall' }, { label })
    await waitFor(document, 'saved')
    expect(mapOf(await reopen(name, document))).toEqual(mapOf(document))
  })

  test('where there is no IndexedDB at all, maps live in memory and say so', async () => {
    const { indexedDB: real } = globalThis
    Reflect.deleteProperty(globalThis, 'indexedDB')
    try {
      const library = await open(freshName())
      const document = await library.create(RAIN)
      addAt(document, 'a')
      expect(library.state.getState().problem).toMatch(/storage/)
      expect(document.state.getState().saving).toMatchObject({ kind: 'notSaved' })
      expect(await library.open(document.id)).toBe(document)
    } finally {
      globalThis.indexedDB = real
    }
  })
})
