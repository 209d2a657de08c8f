import { describe, expect, test } from 'vitest'
import { addVariable, renameVariable } from '../../model/index.ts'
import { deleteDatabase, freshName, rawRows, until, waitFor } from '../testing/index.ts'
import { label, RAIN, testVisits } from './testing.ts'

const { again, open } = testVisits()

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
