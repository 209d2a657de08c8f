import { describe, expect, test } from 'vitest'
import {
  addThings,
  addVariable,
  becomeMap,
  type CausalMap,
  emptyMap,
  moveThings,
  renameVariable,
  serialise,
} from '../../model/index.ts'
import { breakStorage, freshName, rawRows, spoilRow, until, waitFor } from '../testing/index.ts'
import type { MapDocument, Version } from '../types/index.ts'
import { label, mapOf, RAIN, testVisits } from './testing.ts'

const libraries = testVisits()
const { again, open, opened } = libraries

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
