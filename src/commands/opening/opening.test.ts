import { describe, expect, test, vi } from 'vitest'
import type { ReadResult } from '../../formats/index.ts'
import {
  applyEdit,
  applyInPieces,
  type CausalMap,
  changeMeta,
  mapFromNotation,
  noteLoop,
  serialise,
} from '../../model/index.ts'
import { fullMap } from '../../model/testing/index.ts'
import { finish } from '../../pace/index.ts'
import { openLibrary } from '../../store/index.ts'
import { openFiles } from '../index.ts'
import { createTestWorld } from '../testing.ts'
import type { FileOutcome } from '../types.ts'
import { becomeMap } from './becomeMap.ts'

const ID = 'i23456789abcd'
const rain = { ...mapFromNotation('Rain -> + Grass -> - Debt -> - Rain'), extras: { id: ID } }
const other = { ...mapFromNotation('Rain -> + Grass -> + Herd; Debt'), extras: { id: ID } }
const read = (map: CausalMap, ...notices: readonly string[]): ReadResult => ({
  ok: true,
  map,
  notices: notices.map((text) => ({ text, where: '' })),
})
const picked = (name: string) => ({ file: new File([''], name), handle: null })

/** A world over a library in memory, as where the browser has no storage to give. */
async function worldWith(readMaps: Readonly<Record<string, ReadResult>>) {
  // A database that another file of tests has left behind is none of ours.
  vi.stubGlobal('indexedDB', undefined)
  const library = await openLibrary()
  vi.unstubAllGlobals()
  const world = createTestWorld('A', { library, readMaps })
  const open = (...names: readonly string[]) => openFiles(world, names.map(picked))
  const entries = () => library.state.getState().entries
  const mapOf = async (id: string | undefined) => {
    const document = await library.open(id ?? '')
    if (!document) throw new Error(`There is no map ${id}`)
    return document.state.getState()
  }
  const asked = (): Extract<FileOutcome, { kind: 'asks' }> => {
    const question = world.asked.opened.at(-1)?.find(({ kind }) => kind === 'asks')
    if (question?.kind !== 'asks') throw new Error('Nothing is asked.')
    return question
  }
  return { world, library, open, entries, mapOf, asked }
}

test('several files are each a map of its own; the first is shown, and a list says what became of them', async () => {
  const { world, open, entries } = await worldWith({
    'a.json': { ok: false, reason: 'This seems to be a PNG picture.' },
    'b.json': read(rain, 'A link was left out.'),
    'c.json': read(mapFromNotation('X -> + Y')),
  })
  await open('a.json', 'b.json', 'c.json')
  expect(entries().map(({ origin }) => origin?.file)).toEqual(['c.json', 'b.json'])
  expect(world.asked.wentTo).toEqual([entries()[1]?.id])
  expect(world.asked.toasts).toEqual([])
  expect(world.asked.opened.at(-1)).toMatchObject([
    { kind: 'failed', name: 'a.json', reason: 'This seems to be a PNG picture.' },
    { kind: 'opened', name: 'b.json', notices: 1 },
    { kind: 'opened', name: 'c.json', notices: 0 },
  ])
})

test('the report is kept with the entry, and the toast says how much there is and leads to it', async () => {
  const result: ReadResult = {
    ok: true,
    map: rain,
    notices: [
      { text: 'It was left out.', where: 'links[9]', about: 'Link from Rain to gone' },
      { text: 'Its sign was mended.', where: 'links[0]', at: { kind: 'links', id: 'l1' } },
    ],
  }
  const { world, open, entries } = await worldWith({ 'b.json': result })
  await open('b.json')
  expect(world.asked.toasts).toEqual([
    { kind: 'info', text: 'b.json is open; 2 things were put right or left out.' },
  ])
  world.asked.actions[0]?.run()
  expect(world.asked.shown).toEqual([`report of ${entries()[0]?.id}`])
  expect(entries()[0]?.origin).toEqual({
    file: 'b.json',
    source: ID,
    report: [
      { text: 'It was left out.', about: 'Link from Rain to gone' },
      { text: 'Its sign was mended.', at: { kind: 'links', id: 'l1' } },
    ],
  })
})

describe('the same file twice', () => {
  test('is asked about, and nothing changes before it is answered', async () => {
    const { world, open, entries, mapOf, asked } = await worldWith({
      'a.json': read(rain),
      'b.json': read(other),
    })
    await open('a.json')
    await open('b.json')
    expect(entries()).toHaveLength(1)
    expect((await mapOf(entries()[0]?.id)).map).toEqual(rain)
    expect(asked()).toMatchObject({ name: 'b.json', mapId: entries()[0]?.id })
    expect(world.asked.wentTo).toHaveLength(1)
  })

  test('becomes a newer version of the one map, in one step that undo takes back', async () => {
    const newer = { ...other, meta: { ...other.meta, modified: '2990-01-01T08:00:00.000Z' } }
    const { world, library, open, entries, mapOf, asked } = await worldWith({
      'a.json': read(rain),
      'b.json': read(newer, 'One thing.'),
    })
    await open('a.json')
    await open('b.json')
    await asked().takeAsNewer()
    expect(entries()).toHaveLength(1)
    const [entry] = entries()
    expect(serialise((await mapOf(entry?.id)).map)).toBe(serialise(newer))
    expect(entry?.origin).toMatchObject({ file: 'b.json', report: [{ text: 'One thing.' }] })
    expect(world.asked.opened.at(-1)).toEqual([])
    expect(world.asked.toasts.at(-1)?.text).toMatch(/^The map is now as in b\.json/)
    expect((await mapOf(entry?.id)).undoLabel).toBe('Newer version from b.json')
    const document = await library.open(entry?.id ?? '')
    document?.undo()
    // When it was written to a file is no step of the person's.
    const { modified } = newer.meta
    expect(document?.state.getState().map).toEqual({ ...rain, meta: { ...rain.meta, modified } })
  })

  test('or two maps', async () => {
    const { open, entries, mapOf, asked } = await worldWith({ 'a.json': read(rain), 'b.json': read(other) })
    await open('a.json')
    await open('b.json')
    await asked().openOwn()
    const maps = await Promise.all(entries().map(async ({ id }) => serialise((await mapOf(id)).map)))
    expect(maps).toEqual([serialise(other), serialise(rain)])
  })

  test('that says nothing new is shown, and can be a second map all the same', async () => {
    const { world, open, entries } = await worldWith({ 'a.json': read(rain) })
    await open('a.json')
    await open('a.json')
    expect(entries()).toHaveLength(1)
    expect(world.asked.wentTo).toEqual([entries()[0]?.id, entries()[0]?.id])
    const [same] = world.asked.opened.at(-1) ?? []
    if (same?.kind !== 'same') throw new Error('The file is not the same.')
    await same.openOwn()
    await expect.poll(() => entries().length).toBe(2)
  })

  test('says nothing new when only the numbers that the program gave to loops differ', async () => {
    const { world, open, entries, library } = await worldWith({ 'a.json': read(rain) })
    await open('a.json')
    const document = await library.open(entries()[0]?.id ?? '')
    const loop = { links: ['l1', 'l2', 'l3'], variables: ['v1', 'v2', 'v3'], type: 'R', number: 1 } as const
    document?.run(noteLoop, { ...loop, noteId: 'n1', fields: {} }, { label: 'Number' })
    await open('a.json')
    expect(world.asked.opened.at(-1)).toMatchObject([{ kind: 'same' }])
    document?.run(noteLoop, { ...loop, noteId: 'n1', fields: { name: 'Hard times' } }, { label: 'Name' })
    await open('a.json')
    expect(world.asked.opened.at(-1)).toMatchObject([{ kind: 'asks' }])
  })

  test('of two maps from one file the one that says what it says is meant, then the one that it was saved from', async () => {
    const { library, entries } = await worldWith({})
    const own = await library.create(mapFromNotation('A -> + B'))
    const file = { ...own.state.getState().map, extras: { id: own.id } }
    const later = { ...mapFromNotation('A -> + B -> + C'), extras: { id: own.id } }
    const world = createTestWorld('A', { library, readMaps: { 'a.json': read(file), 'b.json': read(later) } })
    const outcome = () => world.asked.opened.at(-1)?.[0]
    await openFiles(world, [picked('a.json')])
    const same = outcome()
    if (same?.kind !== 'same') throw new Error('The file is not the same.')
    await same.openOwn()
    const second = entries().find(({ id }) => id !== own.id)
    const copy = await library.open(second?.id ?? '')
    copy?.run(changeMeta, { fields: { title: 'Changed' } }, { label: 'Title' })
    await openFiles(world, [picked('a.json')])
    expect(outcome()).toMatchObject({ kind: 'same', mapId: own.id })
    await openFiles(world, [picked('b.json')])
    expect(outcome()).toMatchObject({ kind: 'asks', mapId: own.id, others: 1 })
  })

  test('is known by the id of the map that it was saved from', async () => {
    const { library, open, entries, asked } = await worldWith({
      'a.json': read(mapFromNotation('Q -> + R')),
    })
    const document = await library.create(mapFromNotation('A -> + B'))
    const file = { ...mapFromNotation('A -> + B -> + C'), extras: { id: document.id } }
    const world = createTestWorld('A', { library, readMaps: { 'saved.json': read(file) } })
    await openFiles(world, [picked('saved.json')])
    expect(world.asked.opened.at(-1)).toMatchObject([{ kind: 'asks', mapId: document.id }])
    await open('a.json')
    expect(() => asked()).toThrow()
    expect(entries()).toHaveLength(2)
  })

  test('without an id is known by its name and half of its variables', async () => {
    const { world, open, entries } = await worldWith({
      'a.txt': read(mapFromNotation('Rain -> + Grass -> + Herd')),
    })
    await open('a.txt')
    const again = (text: string) =>
      openFiles({ ...world, page: { ...world.page, readMap: async () => read(mapFromNotation(text)) } }, [
        picked('a.txt'),
      ])
    await again('rain -> + Grass -> + Debt')
    expect(world.asked.opened.at(-1)).toMatchObject([{ kind: 'asks' }])
    expect(entries()).toHaveLength(1)
    await again('Price -> + Wage -> + Debt')
    expect(entries()).toHaveLength(2)
  })

  test('a deleted map is no twin, nor is a file of a newer version a version of a map here', async () => {
    const { library, open, entries } = await worldWith({
      'a.json': read(rain),
      'n.json': { ok: true, map: other, notices: [], readOnly: 'It was written by a newer Sediko.' },
    })
    await open('a.json')
    await open('n.json')
    expect(entries()).toHaveLength(2)
    for (const { id } of entries()) await library.remove(id)
    await open('a.json')
    expect(entries()).toHaveLength(3)
  })
})

test('becoming another map keeps records that both have, and its own loops and labels', () => {
  const titled = applyEdit(other, changeMeta, { fields: { title: 'Newer' } }).map
  const { map } = finish(applyInPieces(rain, becomeMap, titled))
  expect(map).toEqual(titled)
  expect(finish(applyInPieces(titled, becomeMap, titled)).map).toBe(titled)
})

test('opening that is stopped leaves nothing in the library, and what is open as it was', async () => {
  const stopping = new AbortController()
  const { world, library } = await worldWith({ 'large.json': read(fullMap()) })
  const shares: number[] = []
  const page: typeof world.page = {
    ...world.page,
    longWork: (_, work) =>
      work({
        signal: stopping.signal,
        step(_, share) {
          shares.push(share ?? 0)
          if (shares.length === 20) stopping.abort()
        },
        keep: () => shares.push(Number.NaN),
      }),
  }
  await openFiles({ ...world, page }, [picked('large.json')])
  expect(shares).toHaveLength(20)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(library.state.getState().entries).toEqual([])
  expect(world.asked.wentTo).toEqual([])
  expect(world.asked.toasts).toEqual([
    { kind: 'error', text: 'large.json was not opened. Opening the map was stopped; nothing was changed.' },
  ])
  expect(world.text()).toBe('A')
})
