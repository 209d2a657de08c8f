import { afterEach, expect, test, vi } from 'vitest'
import { emptyMap } from '../../model/index.ts'
import { createMemoryDocument } from '../library/memory.ts'
import type { Drafts } from '../types/index.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

const newDrafts = (): Drafts => createMemoryDocument(emptyMap()).drafts

function textOf({ state }: Drafts): string | undefined {
  return state.getState().drafts.get('title')?.text
}

test('a name that is being typed takes in what another tab makes of it', async () => {
  const { takeIn } = await import('./takeIn.ts')
  const drafts = newDrafts()
  drafts.put('title', { text: 'Herds and rain', base: 'Herds' })
  await takeIn(drafts, 'title', 'All herds')
  expect(drafts.state.getState().drafts.get('title')).toEqual({
    text: 'All herds and rain',
    base: 'All herds',
  })
})

test('a draft that the map says already is none', async () => {
  const { takeIn } = await import('./takeIn.ts')
  const drafts = newDrafts()
  drafts.put('title', { text: 'Herds and rain', base: 'Herds' })
  await takeIn(drafts, 'title', 'Herds and rain')
  expect(textOf(drafts)).toBeUndefined()
})

test('while a letter is being composed nothing is put into the field, and afterwards it is', async () => {
  const page = new EventTarget()
  vi.stubGlobal('document', page)
  vi.stubGlobal('HTMLInputElement', class {})
  vi.stubGlobal('HTMLTextAreaElement', class {})
  const { composed, takeIn } = await import('./takeIn.ts')
  await composed()
  const drafts = newDrafts()
  drafts.put('title', { text: 'かn', base: '' })
  page.dispatchEvent(new Event('compositionstart'))
  const taking = takeIn(drafts, 'title', '!')
  await Promise.resolve()
  expect(textOf(drafts)).toBe('かn')
  drafts.put('title', { text: 'かん', base: '' })
  page.dispatchEvent(new Event('compositionend'))
  await taking
  expect(textOf(drafts)).toMatch(/^(!かん|かん!)$/)
})
