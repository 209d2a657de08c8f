import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isSound } from '../../model/index.ts'
import { freshName, rawRows, visit } from '../testing/index.ts'

/*
 * A database as the first version of the program left it, taken from it and never changed since: maps, edits and snapshots, some of them made by two
 * tabs at once, so that there are words in it which that version hid.
 */

interface Frozen {
  readonly maps: { readonly water: string; readonly budget: string }
  readonly rows: readonly { readonly store: string; readonly key: IDBValidKey; readonly value: unknown }[]
}

const FIXTURE = new URL('./fixtures/stored-1.json', import.meta.url)
const OLD_STORES = ['meta', 'maps', 'updates', 'snapshots', 'quarantine']

function unpacked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('base64' in value && typeof value.base64 === 'string') {
    return new Uint8Array(Buffer.from(value.base64, 'base64'))
  }
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, unpacked(field)]))
}

/** Lays the frozen rows into a database of the old layout. */
async function thaw(name: string): Promise<Frozen> {
  const frozen: Frozen = JSON.parse(readFileSync(FIXTURE, 'utf8'))
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name, 1)
    opening.onerror = () => reject(opening.error)
    opening.onupgradeneeded = () => {
      for (const store of OLD_STORES)
        opening.result.createObjectStore(store, { autoIncrement: store === 'quarantine' })
    }
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(OLD_STORES, 'readwrite')
      for (const { store, key, value } of frozen.rows)
        transaction.objectStore(store).put(unpacked(value), key)
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
      transaction.onerror = () => reject(transaction.error)
    }
  })
  return frozen
}

test('maps stored by the first version open with every word, those that it hid among them', async () => {
  const name = freshName()
  const { maps } = await thaw(name)
  const library = await visit(name)
  expect(library.state.getState().problem).toBeNull()
  expect(
    library.state
      .getState()
      .entries.map(({ title }) => title)
      .sort(),
  ).toEqual(['Budget', 'Water and cattle'])

  const water = (await library.open(maps.water))?.state.getState()
  expect(water?.notices).toEqual([])
  expect(water && isSound(water.map)).toEqual([])
  expect(water?.map.variables).toMatchObject({
    rain: { name: 'Rainfall', unit: 'mm a year', note: 'Measured at the kgotla.' },
    grass: { note: 'After the drought of 2016.\n\nMeasured twice.', extras: { weight: 2 } },
    herd: { name: 'Cattle' },
  })
  expect(water?.map.loopNotes).toMatchObject({ n1: { name: 'Overgrazing', number: 1, pinned: true } })
  expect(water?.map.archetypeNotes).toMatchObject({
    p1: { story: 'The herd outgrows the grass.', mentalModel: 'More is better.' },
  })
  expect(water?.map.labels.t1?.text).toBe('Kgalagadi')
  expect(water?.map.extras).toEqual({ record: { ministry: 'Agriculture', years: [2024, 2025] } })
  expect(Object.keys(water?.map.variables ?? {})).toHaveLength(3)

  const budget = (await library.open(maps.budget))?.state.getState()
  expect(budget?.notices).toEqual([])
  expect(budget && isSound(budget.map)).toEqual([])
  expect(budget?.map.links.eq1).toMatchObject({
    note: 'Said at the first table.\n\nSaid at the second table.',
    evidence: 'documented',
    reference: 'Budget speech 2025',
  })
  expect(budget?.map.loopNotes.na).toMatchObject({
    name: 'Debt trap',
    also: { name: ['Vicious circle'] },
    story: 'Told by the treasury.\n\nTold by the bank.',
    pinned: true,
    number: 1,
  })
  expect(budget?.map.aside.links.stray).toMatchObject({
    why: 'noEnd',
    record: { note: 'Drawn as its end went.' },
  })
  await library.close()
})

test('opening them writes no edit', async () => {
  const name = freshName()
  const { maps } = await thaw(name)
  const library = await visit(name)
  const before = await rawRows(name)
  for (const id of [maps.water, maps.budget]) await library.open(id)
  const rows = (all: Awaited<ReturnType<typeof rawRows>>) =>
    all.filter(({ store }) => store === 'updates' || store === 'snapshots').length
  expect(rows(await rawRows(name))).toBe(rows(before))
  await library.close()
})
