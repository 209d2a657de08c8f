import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { addVariable, type CausalMap, emptyMap, isSound, map, renameVariable } from '../../model/index.ts'
import type { OpenLibrary } from '../library/library.ts'
import { freshName, type RawRow, rawRows, rowsOf, spoilRow, visit } from '../testing/index.ts'
import type { MapDocument } from '../types/index.ts'

const opened: OpenLibrary[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map((library) => library.close()))
})

async function open(name: string): Promise<OpenLibrary> {
  const library = await visit(name)
  opened.push(library)
  return library
}

const label = 'Edit'
const RAIN = map`Rain -> + Grass -> - Rain`

/** A map in storage of two whole copies and a row for each of these variables. */
async function storedMap(name: string, ids: readonly string[]): Promise<{ id: string; map: CausalMap }> {
  const library = await visit(name)
  const document = await library.create(RAIN)
  for (const id of ids) {
    document.run(addVariable, { id, x: 1, y: 2 }, { label })
    await document.flush()
  }
  const { state } = document
  await library.close()
  return { id: document.id, map: state.getState().map }
}

async function openAgain(name: string, id: string): Promise<MapDocument> {
  const document = await (await open(name)).open(id)
  if (!document) throw new Error('it did not open')
  return document
}

function idsOf(document: MapDocument): string[] {
  return Object.keys(document.state.getState().map.variables).sort()
}

async function row(name: string, id: string, store: string, at: number): Promise<RawRow> {
  const found = (await rowsOf(name, id)).filter((one) => one.store === store).at(at)
  if (!found) throw new Error('no such row')
  return found
}

/** The row with one bit of its bytes turned over. */
function flipped(value: unknown, at = 0): unknown {
  if (typeof value !== 'object' || value === null || !('bytes' in value)) return value
  const bytes = value.bytes instanceof Uint8Array ? value.bytes.slice() : new Uint8Array()
  const index = at % bytes.length
  bytes[index] = (bytes[index] ?? 0) ^ 1
  return { ...value, bytes }
}

/** The row with neither half as it was written. */
function ruined(value: unknown): unknown {
  const spoilt = flipped(value)
  return typeof spoilt === 'object' && spoilt !== null ? { ...spoilt, replay: '[]' } : spoilt
}

function cut(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('bytes' in value)) return value
  return { ...value, bytes: value.bytes instanceof Uint8Array ? value.bytes.slice(0, -3) : value.bytes }
}

test('one damaged change costs no more than itself, and the person is told', async () => {
  const name = freshName()
  const { id } = await storedMap(name, ['a', 'b', 'c', 'd'])
  const broken = await row(name, id, 'updates', 1)
  await spoilRow(name, broken, ruined(broken.value))
  const document = await openAgain(name, id)
  expect(idsOf(document)).toEqual(['a', 'c', 'd', 'v1', 'v2'])
  expect(document.state.getState().notices).toMatchObject([
    { text: expect.stringContaining('One stored change') },
  ])
})

test('changes of one record after a damaged one are still there', async () => {
  const name = freshName()
  const library = await visit(name)
  const document = await library.create(RAIN)
  for (const text of ['Rainfall', 'Rain in May', 'Rain in June']) {
    document.run(renameVariable, { id: 'v1', name: text }, { label })
    await document.flush()
  }
  await library.close()
  const broken = await row(name, document.id, 'updates', 1)
  await spoilRow(name, broken, flipped(broken.value))
  const again = await openAgain(name, document.id)
  expect(again.state.getState().map.variables.v1).toMatchObject({ name: 'Rain in June' })
})

test('a damaged whole copy loses nothing, because there is another', async () => {
  const name = freshName()
  const { id, map: before } = await storedMap(name, ['a', 'b'])
  const broken = await row(name, id, 'snapshots', -1)
  await spoilRow(name, broken, cut(broken.value))
  const document = await openAgain(name, id)
  expect(document.state.getState().map).toEqual(before)
  expect(document.state.getState().notices).toMatchObject([
    { text: expect.stringContaining('nothing is lost') },
  ])
})

test('without any whole copy, what the changes tell is kept', async () => {
  const name = freshName()
  const { id } = await storedMap(name, ['a', 'b'])
  for (const at of [0, 1]) {
    const broken = await row(name, id, 'snapshots', at)
    await spoilRow(name, broken, 'rubbish')
  }
  const document = await openAgain(name, id)
  expect(idsOf(document)).toEqual(['a', 'b'])
  expect(document.state.getState().notices).toHaveLength(1)
})

test('a change that is gone, or stands where another belongs, is noticed', async () => {
  const name = freshName()
  const { id } = await storedMap(name, ['a', 'b', 'c', 'd'])
  await spoilRow(name, await row(name, id, 'updates', 0), undefined)
  const [second, third] = [await row(name, id, 'updates', 0), await row(name, id, 'updates', 1)]
  await spoilRow(name, third, second.value)
  const document = await openAgain(name, id)
  expect(idsOf(document)).toEqual(['b', 'd', 'v1', 'v2'])
  expect(document.state.getState().notices).toMatchObject([
    { text: expect.stringContaining('2 stored changes') },
  ])
})

test('damaged rows are set aside, so the next visit is told nothing and edits go on', async () => {
  const name = freshName()
  const { id } = await storedMap(name, ['a', 'b', 'c'])
  const broken = await row(name, id, 'updates', 0)
  await spoilRow(name, broken, ruined(broken.value))
  const library = await visit(name)
  const document = await library.open(id)
  document?.run(addVariable, { id: 'new', x: 0, y: 0 }, { label })
  await library.close()
  const again = await openAgain(name, id)
  expect(again.state.getState().notices).toEqual([])
  expect(idsOf(again)).toEqual(['b', 'c', 'new', 'v1', 'v2'])
  const aside = (await rawRows(name)).filter((one) => one.store === 'quarantine')
  // With them the map as it was before, since edits followed.
  expect(aside).toMatchObject([
    { value: { map: id, store: 'earlier' } },
    { value: { map: id, store: 'updates', value: ruined(broken.value) } },
  ])
})

test('a damaged line of the library is written anew from its map', async () => {
  const name = freshName()
  const { id } = await storedMap(name, ['a'])
  await spoilRow(name, { store: 'maps', key: id }, { text: '{', sum: 1 })
  const library = await open(name)
  expect(library.state.getState().entries).toMatchObject([{ id, variables: 3, links: 2, deleted: null }])
})

test('whatever is done to rows of one map, it opens soundly with all that is whole, and other maps do not notice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(9), fc.constantFrom('flip', 'cut', 'gone', 'text', 'null'), fc.nat()), {
        minLength: 1,
        maxLength: 4,
      }),
      async (blows) => {
        const name = freshName()
        const other = await storedMap(name, ['a'])
        const { id } = await storedMap(name, ['a', 'b', 'c', 'd'])
        const rows = await rowsOf(name, id)
        for (const [which, blow, at] of blows) {
          const hit = rows[which % rows.length]
          if (!hit) continue
          const values = {
            flip: flipped(hit.value, at),
            cut: cut(hit.value),
            gone: undefined,
            text: 'x',
            null: null,
          }
          await spoilRow(name, hit, values[blow])
        }
        const hitRows = new Set(blows.map(([which]) => which % rows.length))
        const library = await visit(name)
        const document = await library.open(id)
        const found = document ? document.state.getState().map : emptyMap()
        expect(isSound(found)).toEqual([])
        for (const [index, one] of ['a', 'b', 'c', 'd'].entries()) {
          // Rows are read updates first: row `index` made the variable.
          if (!hitRows.has(index) && document) expect(Object.keys(found.variables)).toContain(one)
        }
        const neighbour = await library.open(other.id)
        expect(neighbour?.state.getState()).toMatchObject({ map: other.map, notices: [] })
        await library.close()
      },
    ),
    { numRuns: process.env.SEDIKO_LONG === '1' ? 500 : 12 },
  )
}, 60_000)
