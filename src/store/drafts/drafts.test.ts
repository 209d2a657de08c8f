import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addVariable, map } from '../../model/index.ts'
import type { OpenLibrary } from '../library/library.ts'
import { openStorage } from '../storage/storage.ts'
import {
  breakStorage,
  fakeLocks,
  fakePage,
  fakeStorage,
  freshName,
  rawRows,
  spoilRow,
  testLibraries,
  until,
  waitFor,
} from '../testing/index.ts'
import type { MapDocument } from '../types/index.ts'
import { createDrafts } from './drafts.ts'
import { leaveDrafts, leftKey } from './left.ts'

let name: string
let left: Storage
const libraries = testLibraries()
const { opened } = libraries

beforeEach(() => {
  name = freshName()
  left = fakeStorage()
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  vi.stubGlobal('localStorage', left)
})
afterEach(async () => {
  await libraries.end()
  vi.unstubAllGlobals()
})

const open = (): Promise<OpenLibrary> => libraries.open(name, { returnsWithin: 50 })

/** Opens the map as a page of its own, and looks for drafts. */
async function openMap(id: string): Promise<MapDocument> {
  const document = await (await open()).open(id)
  if (!document) throw new Error('the map is gone')
  document.drafts.keep()
  return document
}

const textAt = (document: MapDocument, place: string): string | undefined =>
  document.drafts.state.getState().drafts.get(place)?.text
const allTexts = (document: MapDocument): readonly string[] =>
  [...document.drafts.state.getState().drafts.values()].map(({ text }) => text).sort()
const has = (document: MapDocument, place: string, text: string): Promise<void> =>
  until(() => textAt(document, place) === text, `${place} with “${text}”`)
const TYPED = { text: 'Rain -> ->', base: '' }

/** A new map, by a page of its own. */
async function newMap(): Promise<{ library: OpenLibrary; document: MapDocument }> {
  const library = await open()
  return { library, document: await library.create(map`Rain -> + Grass`) }
}

/** The page is closed. */
async function closePage(library: OpenLibrary): Promise<void> {
  opened.splice(opened.indexOf(library), 1)
  await library.close()
}

test('the chip says Saving from the keystroke until storage has acknowledged the draft', async () => {
  const { document } = await newMap()
  expect(document.state.getState().saving.kind).toBe('saved')
  document.drafts.put('outline', TYPED)
  expect(document.state.getState().saving.kind).toBe('saving')
  await waitFor(document, 'saved')
  expect((await rawRows(name)).filter(({ store }) => store === 'drafts')).toHaveLength(1)
})

test('an edit that is acknowledged while a draft is not does not make the chip say Saved', async () => {
  const { document } = await newMap()
  libraries.mend = breakStorage('throw')
  document.drafts.put('title', TYPED)
  document.run(addVariable, { id: 'a', x: 0, y: 0 }, { label: 'Edit' })
  await waitFor(document, 'notSaved')
  libraries.mend?.()
  await document.flush()
  const said: string[] = []
  document.state.subscribe(({ saving }) => said.push(saving.kind))
  await waitFor(document, 'saved')
  expect(document.drafts.state.getState().saving).toBeNull()
  expect(said.filter((kind) => kind === 'saved')).toHaveLength(1)
})

test('what a page that is gone had typed stands where it was typed, and is given up for good', async () => {
  const { library, document } = await newMap()
  document.drafts.put('outline', TYPED)
  document.drafts.put('title', { text: 'Half a ti', base: 'Whole' })
  await waitFor(document, 'saved')
  await closePage(library)

  const again = await openMap(document.id)
  await has(again, 'outline', TYPED.text)
  expect(again.drafts.state.getState().drafts.get('title')).toEqual({ text: 'Half a ti', base: 'Whole' })
  again.drafts.put('outline', null)
  await waitFor(again, 'saved')
  for (const each of [...opened]) await closePage(each)
  const third = await openMap(document.id)
  await has(third, 'title', 'Half a ti')
  expect(textAt(third, 'outline')).toBeUndefined()
})

test('a map that is opened again in the same page has its drafts again', async () => {
  const { library, document } = await newMap()
  document.drafts.put('quickLine', TYPED)
  await document.close()
  await until(() => document.drafts.state.getState().saving === null, 'saving')
  const again = await library.open(document.id)
  if (!again) throw new Error('the map is gone')
  again.drafts.keep()
  await has(again, 'quickLine', TYPED.text)
  again.drafts.put('quickLine', null)
  await waitFor(again, 'saved')
  expect((await rawRows(name)).filter(({ store }) => store === 'drafts')).toEqual([])
})

test('what another open page is typing stays there, and comes over when that page goes', async () => {
  const { library, document } = await newMap()
  document.drafts.put('title', { text: 'from one', base: '' })
  await waitFor(document, 'saved')
  const other = await openMap(document.id)
  other.drafts.put('title', { text: 'from two', base: '' })
  await waitFor(other, 'saved')
  expect(allTexts(other)).toEqual(['from two'])
  await closePage(library)
  await until(() => allTexts(other).length === 2, 'the other draft')
  expect(allTexts(other)).toEqual(['from one', 'from two'])
  expect(textAt(other, 'title')).toBe('from two')
})

test('a tab that is loaded anew finds what it had typed, though another has the map open', async () => {
  const tabs = [fakeStorage(), fakeStorage()] as const
  const inTab = <T>(tab: 0 | 1, work: () => Promise<T>): Promise<T> => {
    vi.stubGlobal('sessionStorage', tabs[tab])
    return work()
  }
  const { library, document } = await inTab(0, newMap)
  const other = await inTab(1, () => openMap(document.id))
  document.drafts.put('title', { text: 'Half a ti', base: 'Whole' })
  await waitFor(document, 'saved')
  await closePage(library)
  const again = await inTab(0, () => openMap(document.id))
  await has(again, 'title', 'Half a ti')
  expect(textAt(other, 'title')).toBeUndefined()
})

test('a copy of a tab, which brings its name along, is a tab of its own', async () => {
  vi.stubGlobal('sessionStorage', fakeStorage())
  const { document } = await newMap()
  document.drafts.put('title', TYPED)
  await waitFor(document, 'saved')
  const copy = await openMap(document.id)
  copy.drafts.put('outline', TYPED)
  await waitFor(copy, 'saved')
  expect(textAt(copy, 'title')).toBeUndefined()
  expect(textAt(document, 'outline')).toBeUndefined()
})

test('what a page that came later had typed is found when somebody comes back to this one', async () => {
  const page = fakePage()
  const { document } = await newMap()
  document.drafts.put('title', { text: 'Half', base: '' })
  await waitFor(document, 'saved')
  const later = await open()
  const theirs = await later.open(document.id)
  theirs?.drafts.put('quickLine', TYPED)
  await until(() => theirs?.drafts.state.getState().saving === null, 'saving')
  await closePage(later)
  expect(textAt(document, 'quickLine')).toBeUndefined()
  page.show()
  await has(document, 'quickLine', TYPED.text)
})

test('drafts that storage had not taken when the page went are found at the next visit', async () => {
  const { document, library } = await newMap()
  await closePage(library)
  const page = fakePage()
  const watched = await openMap(document.id)
  watched.drafts.put('quickLine', { text: 'Ra', base: '' })
  await waitFor(watched, 'saved')
  libraries.mend = breakStorage('silence')
  watched.drafts.put('quickLine', { text: 'Rain -> ', base: '' })
  page.hide()
  expect(left.length).toBe(1)
  libraries.mend?.()
  // The browser lets go of the locks of a page that crashed or was closed.
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  const again = await openMap(document.id)
  await has(again, 'quickLine', 'Rain -> ')
  await until(() => left.length === 0, 'forgetting')
})

test('what was left before storage took more, as a killed browser may have it again, is not taken for the latest', async () => {
  const { document, library } = await newMap()
  document.drafts.put('outline', TYPED)
  await waitFor(document, 'saved')
  await closePage(library)
  const [row] = (await rawRows(name)).filter(({ store }) => store === 'drafts')
  const [, place = ''] = Array.isArray(row?.key) ? row.key.map(String) : []
  const key = leftKey(name, document.id, place.split(' ')[0])
  leaveDrafts(key, new Map([['outline', { text: 'Ra', base: '' }]]), 5)
  const again = await openMap(document.id)
  await has(again, 'outline', TYPED.text)
  await until(() => left.getItem(key) === null, 'forgetting')
  expect(allTexts(again)).toEqual([TYPED.text])
})

test('a draft that became a change while the page went does not come back', async () => {
  const { document, library } = await newMap()
  document.drafts.put('title', { text: 'Half', base: '' })
  await waitFor(document, 'saved')
  await closePage(library)
  const page = fakePage()
  const watched = await openMap(document.id)
  await has(watched, 'title', 'Half')
  watched.drafts.put('outline', TYPED)
  await waitFor(watched, 'saved')
  libraries.mend = breakStorage('throw')
  watched.drafts.put('title', null)
  page.hide()
  libraries.mend?.()
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  const again = await openMap(document.id)
  await has(again, 'outline', TYPED.text)
  expect(textAt(again, 'title')).toBeUndefined()
})

test('a draft that is not as it was written is not shown', async () => {
  const { document, library } = await newMap()
  document.drafts.put('title', { text: 'Half', base: '' })
  document.drafts.put('outline', TYPED)
  await waitFor(document, 'saved')
  await closePage(library)
  const row = (await rawRows(name)).find(
    ({ store, key }) => store === 'drafts' && String(key).endsWith('title'),
  )
  if (!row || typeof row.value !== 'object') throw new Error('no row')
  await spoilRow(name, row, { ...row.value, text: 'Other' })
  const again = await openMap(document.id)
  await has(again, 'outline', TYPED.text)
  expect(allTexts(again)).toEqual([TYPED.text])
})

describe('without locks', () => {
  beforeEach(() => vi.stubGlobal('navigator', {}))

  /** Resolves once a page has asked whether another lives and had its answer. */
  function answered(): Promise<void> {
    const channel = new BroadcastChannel(`sediko.pages.${name}`)
    return new Promise((resolve) => {
      channel.onmessage = ({ data }: MessageEvent<{ kind: string }>) => {
        if (data.kind !== 'here') return
        channel.close()
        resolve()
      }
    })
  }

  test('a text that is being typed in one page is not shown by another, and not finished twice', async () => {
    const { document } = await newMap()
    document.drafts.put('title', { text: 'from one', base: '' })
    await waitFor(document, 'saved')
    const answer = answered()
    const other = await openMap(document.id)
    await answer
    expect(allTexts(other)).toEqual([])
    document.drafts.put('title', null)
    await waitFor(document, 'saved')
    expect((await rawRows(name)).filter(({ store }) => store === 'drafts')).toEqual([])
    expect(allTexts(other)).toEqual([])
  })

  test('what a page had typed is with another as soon as it is closed', async () => {
    const { document, library } = await newMap()
    document.drafts.put('title', { text: 'from one', base: '' })
    await waitFor(document, 'saved')
    const answer = answered()
    const other = await openMap(document.id)
    await answer
    await closePage(library)
    await has(other, 'title', 'from one')
  })

  test('what was left by a page that does not answer is found by one page alone, once', async () => {
    const { document, library } = await newMap()
    document.drafts.put('title', { text: 'from one', base: '' })
    await waitFor(document, 'saved')
    await closePage(library)
    const [one, two] = [await openMap(document.id), await openMap(document.id)]
    const texts = () => [...allTexts(one), ...allTexts(two)]
    await until(() => texts().length > 0, 'the draft')
    await one.flush()
    await two.flush()
    expect(texts()).toEqual(['from one'])
    expect((await rawRows(name)).filter(({ store }) => store === 'drafts')).toHaveLength(1)
  })
})

test('drafts that storage may have lost are stored again', async () => {
  const storage = await openStorage(name, {
    onLost: () => undefined,
    onTakenOver: () => Promise.resolve(),
    onReadOnly: () => undefined,
  })
  if (!storage.ok) throw new Error(storage.reason)
  const shelf = {
    library: name,
    storage: storage.value,
    page: 'p',
    returnsWithin: 50,
    atClose: [],
    isLeaving: () => false,
  }
  const drafts = createDrafts('m', shelf)
  drafts.put('title', TYPED)
  const isSaved = (): boolean => drafts.state.getState().saving === null
  await until(isSaved, 'saving')
  const [row] = (await rawRows(name)).filter(({ store }) => store === 'drafts')
  if (!row) throw new Error('no row')
  await spoilRow(name, row, undefined)
  const said: unknown[] = []
  drafts.state.subscribe(({ saving }) => said.push(saving?.kind ?? 'saved'))
  drafts.storeAgain()
  await until(() => said.at(-1) === 'saved', 'saving again')
  expect(said).toEqual(['saving', 'saved'])
  const again = (await rawRows(name)).filter(({ store }) => store === 'drafts')
  expect(again).toMatchObject([{ key: row.key, value: TYPED }])
  await drafts.stop()
  storage.value.close()
})

test('what is typed while it is looked for what this page had before is stored, and not written over', async () => {
  const storage = await openStorage(name, {
    onLost: () => undefined,
    onTakenOver: () => Promise.resolve(),
    onReadOnly: () => undefined,
  })
  if (!storage.ok) throw new Error(storage.reason)
  const { value } = storage
  const own = { library: name, page: 'p', returnsWithin: 50, atClose: [], isLeaving: () => false }
  const before = createDrafts('m', { ...own, storage: value })
  before.put('outline', TYPED)
  await until(() => before.state.getState().saving === null, 'saving')
  await before.stop()
  let isLooking = false
  let find = (): void => undefined
  const found = new Promise<void>((resolve) => {
    find = resolve
  })
  const read: typeof value.read = async (work) => {
    isLooking = true
    await found
    return value.read(work)
  }
  const drafts = createDrafts('m', { ...own, storage: { ...value, read } })
  drafts.put('title', { text: 'Ha', base: '' })
  await until(() => isLooking, 'the look')
  drafts.put('title', { text: 'Half', base: '' })
  find()
  await until(() => drafts.state.getState().saving === null, 'saving')
  const texts = [...drafts.state.getState().drafts].map(([place, { text }]) => [place, text])
  expect(texts.sort()).toEqual([
    ['outline', TYPED.text],
    ['title', 'Half'],
  ])
  const rows = (await rawRows(name)).filter(({ store }) => store === 'drafts')
  expect(rows).toMatchObject([{ value: { text: TYPED.text } }, { value: { text: 'Half' } }])
  await drafts.stop()
  value.close()
})

test('where no map is open drafts are kept too', async () => {
  const library = await open()
  library.drafts.put('maps/a/title', { text: 'New na', base: 'Old' })
  await until(() => library.drafts.state.getState().saving === null, 'saving')
  await closePage(library)
  const next = await open()
  next.drafts.keep()
  await until(() => next.drafts.state.getState().drafts.has('maps/a/title'), 'the draft')
})
