import { afterEach, expect, test } from 'vitest'
import {
  addLink,
  addVariable,
  type CausalMap,
  emptyMap,
  map,
  moveThings,
  renameVariable,
} from '../../model/index.ts'
import { sealEntry } from '../library/entries.ts'
import type { OpenLibrary } from '../library/library.ts'
import { freshName, type RawRow, rawRows, rowsOf, spoilRow, visit } from '../testing/index.ts'
import type { DamageNotice, MapDocument } from '../types/index.ts'
import { checksum } from './checksum.ts'

/* What damage has cost is told thing by thing, and what the map was before is offered beside it. */

const opened: OpenLibrary[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map((library) => library.close()))
})

const label = 'Edit'
const RAIN = { ...map`Rain -> + Grass -> - Rain`, meta: { ...emptyMap().meta, title: 'Grazing' } }

/** A map of two whole copies (rows 1 and 2) and a row for each of these edits, from 3 on. */
async function storedMap(...edits: readonly ((document: MapDocument) => unknown)[]): Promise<Stored> {
  const name = freshName()
  const library = await visit(name)
  const document = await library.create(RAIN)
  for (const edit of edits) {
    await edit(document)
    await document.flush()
  }
  const { state, id } = document
  await library.close()
  return { name, id, map: state.getState().map }
}

interface Stored {
  readonly name: string
  readonly id: string
  readonly map: CausalMap
}

const add = (id: string, name: string) => (document: MapDocument) =>
  document.run(addVariable, { id, name, x: 0, y: 0 }, { label })
const rename = (id: string, name: string) => (document: MapDocument) =>
  document.run(renameVariable, { id, name }, { label })
const join = (id: string, source: string, target: string) => (document: MapDocument) =>
  document.run(addLink, { id, source, target }, { label })

async function spoil({ name, id }: Stored, number: number, how: (value: object) => unknown): Promise<void> {
  const rows = await rowsOf(name, id)
  const row = rows.find(({ key }) => Array.isArray(key) && key[1] === number)
  if (!row || typeof row.value !== 'object' || row.value === null) throw new Error('no such row')
  await spoilRow(name, row, how(row.value))
}

const gone = () => undefined
const withoutBytes = (value: object) => ({ ...value, bytes: new Uint8Array([1, 2, 3]) })
const withoutText = (value: object) => ({ ...value, replay: '[' })

async function openAgain(stored: Stored): Promise<{
  library: OpenLibrary
  map: CausalMap
  notice: DamageNotice | undefined
  told: string
}> {
  const library = await visit(stored.name)
  opened.push(library)
  const document = await library.open(stored.id)
  if (!document) throw new Error('it did not open')
  const { map: found, notices } = document.state.getState()
  const [notice] = notices.filter((one) => one.kind === 'damage')
  expect(notices.length).toBeLessThan(2)
  return { library, map: found, notice, told: [notice?.text, ...(notice?.details ?? [])].join(' ') }
}

test.each([
  ['bytes', withoutBytes],
  ['text', withoutText],
])(
  'a change whose %s alone are damaged is made again from the other half, and nothing is lost',
  async (_, how) => {
    const stored = await storedMap(
      add('a', 'Debt'),
      rename('v1', 'Rainfall'),
      rename('v1', 'Rain in May'),
      (document) => document.run(moveThings, { places: { a: { x: 5, y: 6 } } }, { label }),
    )
    await spoil(stored, 4, how)
    const { map: found, told } = await openAgain(stored)
    expect(found).toEqual(stored.map)
    expect(told).toContain('nothing is lost')
  },
)

test('missing last rows are noticed by what the library line says, and the map says how much is missing', async () => {
  const stored = await storedMap(add('a', 'Debt'), add('b', 'Herd'), join('l', 'a', 'b'))
  await spoil(stored, 5, gone)
  await spoil(stored, 4, gone)
  const { map: found, notice, told } = await openAgain(stored)
  expect(Object.keys(found.variables)).toEqual(['v1', 'v2', 'a'])
  expect(told).toContain('2 stored changes')
  expect(told).toContain('2 changes are lost: the last, after adding “Debt”')
  expect(told).toContain('It has 1 variable and 1 link fewer than when it was last saved.')
  // What is here is what the map was before: there is nothing else to offer.
  expect(notice?.action).toBeUndefined()
})

test('a lost change is placed between its neighbours, with what it has left without its ends', async () => {
  const stored = await storedMap(
    add('a', 'Debt'),
    add('b', 'Herd'),
    join('l', 'v1', 'b'),
    rename('b', 'Herd size'),
  )
  await spoil(stored, 4, (value) => withoutText(withoutBytes(value)))
  const { told } = await openAgain(stored)
  expect(told).toMatch(/One change is lost: after adding “Debt” \(.+\) and before adding a link \(.+\)\./)
  expect(told).toContain('A link from “Rain” leads to a variable that is not there, and is kept aside.')
  expect(told).toContain('1 later change of what is lost with that came to nothing.')
  expect(told).toContain('It has 1 variable and 1 link fewer than when it was last saved.')
})

test('the map as it was before the damage is offered, and opens as a map of its own', async () => {
  const stored = await storedMap(add('a', 'Debt'), add('b', 'Herd'), add('c', 'Milk'))
  await spoil(stored, 4, gone)
  const { library, notice, map: found } = await openAgain(stored)
  expect(Object.keys(found.variables)).toEqual(['v1', 'v2', 'a', 'c'])
  if (!notice?.action) throw new Error('nothing is offered')
  const made = await library.act(stored.id, notice.action)
  const earlier = await library.open(made ?? '')
  expect(Object.keys(earlier?.state.getState().map.variables ?? {})).toEqual(['v1', 'v2', 'a'])
  expect(earlier?.state.getState().map.meta.title).toMatch(/^Grazing \(as of .+\d.+\)$/)
  expect(made).not.toBe(stored.id)
})

const version = async (document: MapDocument): Promise<void> => {
  const { versions } = await document.keeping()
  expect(await versions.keep('named', 'For the workshop')).toBeNull()
}

test('when the last rows are gone, the last version is offered, and opens with what they held', async () => {
  const stored = await storedMap(add('a', 'Debt'), add('b', 'Herd'), version)
  await spoil(stored, 4, gone)
  const { library, notice, map: found } = await openAgain(stored)
  expect(Object.keys(found.variables)).toEqual(['v1', 'v2', 'a'])
  if (!notice?.action) throw new Error('nothing is offered')
  expect(notice.action.label).toMatch(/^Open its last version, of .*\d/)
  const made = await library.act(stored.id, notice.action)
  const earlier = await library.open(made ?? '')
  expect(Object.keys(earlier?.state.getState().map.variables ?? {})).toEqual(['v1', 'v2', 'a', 'b'])
  expect(earlier?.state.getState().map.meta.title).toMatch(/^Grazing \(as of .+\d.+\)$/)
})

test('a version that holds no more than what is here is not offered, nor one that is damaged', async () => {
  const same = await storedMap(add('a', 'Debt'), version, add('b', 'Herd'))
  await spoil(same, 4, gone)
  expect((await openAgain(same)).notice?.action).toBeUndefined()
  const damaged = await storedMap(add('a', 'Debt'), add('b', 'Herd'), version)
  await spoil(damaged, 4, gone)
  const rows = (await rawRows(damaged.name)).filter(({ store }) => store === 'versions')
  for (const row of rows) await spoilRow(damaged.name, row, { ...Object(row.value), text: '{}' })
  expect((await openAgain(damaged)).notice?.action).toBeUndefined()
})

test('of the map as it was before the damage and of its last version the later is offered', async () => {
  const stored = await storedMap(add('a', 'Debt'), add('b', 'Herd'), version, add('c', 'Milk'))
  await spoil(stored, 4, gone)
  expect((await openAgain(stored)).notice?.action).toMatchObject({ kind: 'openVersion' })
})

test('when what was set aside is damaged as well, it is not opened', async () => {
  const stored = await storedMap(add('a', 'Debt'), add('b', 'Herd'), add('c', 'Milk'))
  await spoil(stored, 4, gone)
  const { library, notice } = await openAgain(stored)
  const aside = (await rawRows(stored.name)).filter(({ store }) => store === 'quarantine')
  for (const row of aside) await spoilRow(stored.name, row, { at: '', bytes: new Uint8Array(), sum: 1 })
  expect(notice?.action && (await library.act(stored.id, notice.action))).toBeNull()
})

test('a map of which only the line is left opens with its name and says how much is lost', async () => {
  const stored = await storedMap(add('a', 'Debt'))
  for (const row of await rowsOf(stored.name, stored.id)) await spoilRow(stored.name, row, undefined)
  const { map: found, told } = await openAgain(stored)
  expect(found.meta.title).toBe('Grazing')
  expect(told).toContain('It has 3 variables and 2 links fewer than when it was last saved.')
})

test('without a sound line it is said that nobody can tell whether the last changes are there', async () => {
  const stored = await storedMap(add('a', 'Debt'), add('b', 'Herd'))
  await spoil(stored, 4, gone)
  await spoilRow(stored.name, { store: 'maps', key: stored.id }, { text: '{', sum: 1 })
  const { told } = await openAgain(stored)
  expect(told).toContain('it cannot be told whether its last changes are missing')
})

test('of several things of a sort the first are told and the others counted', async () => {
  const ids = ['c', 'd', 'e', 'f', 'g', 'h', 'i']
  const stored = await storedMap(
    add('hub', 'Hub'),
    ...ids.map((id) => add(id, id.toUpperCase())),
    ...ids.map((id) => join(`l${id}`, 'hub', id)),
    rename('c', 'Sea'),
  )
  await spoil(stored, 3, gone)
  const { notice } = await openAgain(stored)
  expect(notice?.details?.filter((text) => text.startsWith('A link to'))).toHaveLength(5)
  expect(notice?.details).toContain('There are 2 more like this.')
})

test('lines and rows of an older program, without counts and second sums, are as good as before', async () => {
  const stored = await storedMap(add('a', 'Debt'), add('b', 'Herd'))
  const line = {
    id: stored.id,
    title: 'Grazing',
    created: '',
    modified: '',
    variables: 4,
    links: 2,
    deleted: null,
  }
  await spoilRow(stored.name, { store: 'maps', key: stored.id }, sealEntry(line))
  for (const row of await rowsOf(stored.name, stored.id)) {
    if (row.store === 'updates') await spoilRow(stored.name, row, asBefore(row))
  }
  const { map: found, notice } = await openAgain(stored)
  expect(found).toEqual(stored.map)
  expect(notice).toBeUndefined()
})

/** The row as it was written before each half had a sum. */
function asBefore({ key, value }: RawRow): unknown {
  if (!Array.isArray(key) || typeof value !== 'object' || value === null) return value
  const { bytes, replay }: { bytes?: unknown; replay?: unknown } = value
  if (!(bytes instanceof Uint8Array) || typeof replay !== 'string') return value
  return { bytes, replay, sum: checksum(`${String(key[0])} ${String(key[1])} `, bytes, replay) }
}
