import { afterEach, describe, expect, test } from 'vitest'
import { addVariable, type CausalMap, isSound, map, moveThings, renameVariable } from '../../model/index.ts'
import type { OpenLibrary } from '../library/library.ts'
import { breakStorage, freshName, rawRows, spoilRow, until, visit, waitFor } from '../testing/index.ts'
import type { MapDocument } from '../types/index.ts'

const opened: OpenLibrary[] = []
let mend: (() => void) | null = null

afterEach(async () => {
  mend?.()
  mend = null
  await Promise.all(opened.splice(0).map((library) => library.close()))
})

const label = 'Edit'
const RAIN = map`Rain -> + Grass -> - Rain`

async function tabs(
  count: number,
): Promise<{ name: string; libraries: OpenLibrary[]; documents: MapDocument[] }> {
  const name = freshName()
  const libraries: OpenLibrary[] = []
  for (let tab = 0; tab < count; tab++) libraries.push(await visit(name, { mostRows: 10 }))
  opened.push(...libraries)
  const first = await libraries[0]?.create(RAIN)
  if (!first) throw new Error('no tab')
  const documents = [first]
  for (const library of libraries.slice(1)) {
    const document = await library.open(first.id)
    if (document) documents.push(document)
  }
  return { name, libraries, documents }
}

function mapOf(document: MapDocument | undefined): CausalMap {
  if (!document) throw new Error('no document')
  return document.state.getState().map
}

function allEqual(documents: readonly MapDocument[]): boolean {
  const [first, ...others] = documents.map((document) => JSON.stringify(sorted(mapOf(document))))
  return others.every((other) => other === first)
}

function sorted({ variables, links, meta }: CausalMap): unknown {
  const byId = (records: object) => Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1))
  return [byId(variables), byId(links), meta]
}

describe('one map in several tabs', () => {
  test('is one document: edits of each come to all', async () => {
    const { documents } = await tabs(3)
    for (let turn = 0; turn < 30; turn++) {
      const document = documents[turn % 3]
      document?.run(addVariable, { id: `v${turn}x`, x: turn, y: 0 }, { label })
      document?.run(moveThings, { places: { v1: { x: turn, y: turn } } }, { label })
      if (turn % 4 === 0) documents[(turn + 1) % 3]?.undo()
      if (turn % 7 === 0) await documents[0]?.flush()
    }
    await until(() => allEqual(documents), 'equality')
    expect(isSound(mapOf(documents[0]))).toEqual([])
    expect(documents.map((document) => document.state.getState().saving.kind)).toEqual([
      'saved',
      'saved',
      'saved',
    ])
  })

  test('undo takes back only what was done in the same tab', async () => {
    const { documents } = await tabs(2)
    const [here, there] = documents
    here?.run(addVariable, { id: 'a', x: 0, y: 0 }, { label })
    there?.run(addVariable, { id: 'b', x: 0, y: 0 }, { label })
    await until(() => allEqual(documents), 'equality')
    here?.undo()
    await until(() => allEqual(documents), 'equality')
    expect(Object.keys(mapOf(there).variables).sort()).toEqual(['b', 'v1', 'v2'])
  })

  test('edits that storage refuses are in every tab at least, and none says that they are saved', async () => {
    const { name, libraries, documents } = await tabs(2)
    mend = breakStorage('throw')
    documents[0]?.run(addVariable, { id: 'a', x: 0, y: 0 }, { label })
    await until(() => mapOf(documents[1]).variables.a !== undefined, 'the edit in the other tab')
    for (const document of documents) await waitFor(document, 'notSaved', 1500)
    const late = await visit(name)
    opened.push(late)
    const third = await late.open(documents[0]?.id ?? '')
    await until(() => mapOf(third ?? undefined).variables.a !== undefined, 'the edit in a new tab')
    mend()
    mend = null
    for (const document of documents) await waitFor(document, 'saved')
    expect(libraries).toHaveLength(2)
  })

  test('the list of maps follows other tabs', async () => {
    const { libraries, documents } = await tabs(2)
    documents[0]?.run(addVariable, { id: 'a', x: 0, y: 0 }, { label })
    await until(() => libraries[1]?.state.getState().entries[0]?.variables === 3, 'the count')
    await libraries[0]?.remove(documents[0]?.id ?? '')
    await until(() => libraries[1]?.state.getState().entries[0]?.deleted !== null, 'the deletion')
  })
})

describe('a newer program', () => {
  async function makeNewer(name: string): Promise<void> {
    await spoilRow(name, { store: 'meta', key: 'schema' }, 2)
  }

  test('whose rows are in storage makes this one read-only, with a reason', async () => {
    const { name, libraries, documents } = await tabs(1)
    await Promise.all(opened.splice(0).map((library) => library.close()))
    await makeNewer(name)
    const library = await visit(name)
    opened.push(library)
    const document = await library.open(documents[0]?.id ?? '')
    expect(document?.state.getState()).toMatchObject({
      map: RAIN,
      saving: { kind: 'readOnly', reason: expect.stringContaining('newer') },
    })
    document?.run(renameVariable, { id: 'v1', name: 'x' }, { label })
    expect(mapOf(document ?? undefined)).toEqual(RAIN)
    expect(library.state.getState().problem).toContain('newer')
    expect(libraries).toHaveLength(1)
  })

  test('that comes while a map is open is not overwritten, and the edit that met it is not called saved', async () => {
    const { name, documents } = await tabs(1)
    const [document] = documents
    if (!document) return
    await makeNewer(name)
    const before = (await rawRows(name)).length
    document.run(renameVariable, { id: 'v1', name: 'x' }, { label })
    expect(await waitFor(document, 'notSaved')).toMatchObject({ reason: expect.stringContaining('newer') })
    document.run(renameVariable, { id: 'v1', name: 'y' }, { label })
    expect(mapOf(document).variables.v1).toMatchObject({ name: 'x' })
    expect(await rawRows(name)).toHaveLength(before)
  })

  test('that wants to change the database gets it, and this one saves its last edit and goes read-only', async () => {
    const { name, documents } = await tabs(1)
    const [document] = documents
    if (!document) return
    document.run(renameVariable, { id: 'v1', name: 'Rainfall' }, { label })
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, 7000)
      request.onerror = () => reject(request.error)
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
    })
    await waitFor(document, 'readOnly')
    document.run(renameVariable, { id: 'v1', name: 'y' }, { label })
    expect(mapOf(document).variables.v1).toMatchObject({ name: 'Rainfall' })
    const later = await visit(name)
    opened.push(later)
    const again = await later.open(document.id)
    expect(again?.state.getState()).toMatchObject({ saving: { kind: 'readOnly' } })
    expect(mapOf(again ?? undefined).variables.v1).toMatchObject({ name: 'Rainfall' })
  })
})
