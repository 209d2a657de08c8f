import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addVariable, map } from '../../model/index.ts'
import { breakStorage, fakePage, fakeStorage, freshName, until, visit } from '../testing/index.ts'
import { lastWordsOf } from './lastWords.ts'

const EDIT = Uint8Array.of(1, 2, 250, 0)

let storage: Storage
beforeEach(() => {
  storage = fakeStorage()
  vi.stubGlobal('localStorage', storage)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('what one page leaves another finds, until it is forgotten', () => {
  lastWordsOf('maps').leave('m1', EDIT)
  const next = lastWordsOf('maps')
  expect(next.find('m1').updates).toEqual([EDIT])
  expect(next.find('m2').updates).toEqual([])
  expect(lastWordsOf('other maps').find('m1').updates).toEqual([])
  next.find('m1').forget()
  expect(next.find('m1').updates).toEqual([])
})

test('a page that lives on takes back what it left, and not what another did', () => {
  const [one, other] = [lastWordsOf('maps'), lastWordsOf('maps')]
  one.leave('m1', EDIT)
  other.leave('m1', Uint8Array.of(9))
  one.takeBack('m1')
  expect(one.find('m1').updates).toEqual([Uint8Array.of(9)])
})

test('what is not as it was written is not taken for an edit', () => {
  lastWordsOf('maps').leave('m1', EDIT)
  const key = storage.key(0) ?? ''
  storage.setItem(key, `${storage.getItem(key)?.slice(0, -4)}AAA=`)
  expect(lastWordsOf('maps').find('m1')).toMatchObject({ updates: [], isDamaged: true })
})

test('a browser without storage, or with a full one, keeps none and says so', () => {
  expect(lastWordsOf('maps', null).leave('m1', EDIT)).toBe(false)
  expect(lastWordsOf('maps', fakeStorage(3)).leave('m1', EDIT)).toBe(false)
})

test('an edit that was on its way when the page went is on the map at the next visit, and is stored then', async () => {
  const name = freshName()
  const first = await visit(name)
  const { id } = await first.create(map`Rainfall -> + Grazing`)
  const page = fakePage()
  const watched = await visit(name)
  const document = await watched.open(id)
  const mend = breakStorage('silence')
  document?.run(addVariable, { id: 'late', name: 'Debt', x: 0, y: 0 }, { label: 'Add variable' })
  page.hide()
  mend()
  page.remove()

  const next = await visit(name)
  const again = await next.open(id)
  const names = () => Object.values(again?.state.getState().map.variables ?? {}).map((one) => one.name)
  expect(names()).toContain('Debt')
  await until(() => storage.length === 0, 'forgetting')
  const after = await visit(name)
  const stored = await after.open(id)
  expect(stored?.state.getState().map.variables.late?.name).toBe('Debt')
})
