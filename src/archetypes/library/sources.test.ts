import { expect, test } from 'vitest'
import { wholeLibrary } from './testing.ts'

const library = await wholeLibrary()
const sources = library.flatMap(({ card }) => [
  ...card.sources,
  ...card.examples.flatMap((example) => example.sources),
])

test('a work has one address and one standing, wherever it is cited', () => {
  const told = new Map<string, string>()
  for (const { cite, url, standing } of sources) {
    const said = `${url} ${standing}`
    expect(told.get(cite) ?? said, cite).toBe(said)
    told.set(cite, said)
  }
  expect(new Set(sources.map(({ standing }) => standing))).toEqual(
    new Set(['seen', 'in-part', 'title-only', 'not-opened', 'weak']),
  )
})

test('every source can be looked up: by its address, or by author, year and title', () => {
  for (const { cite, url } of sources) expect(url !== '' || /\b(19|20)\d\d\b/.test(cite), cite).toBe(true)
})

test('no page is named of a book that was not opened, and nothing is said of what was not checked', () => {
  for (const { cite, where, standing } of sources) {
    expect(`${cite} ${where}`).not.toMatch(/not checked|from memory|about pp?\./)
    if (standing === 'not-opened' || standing === 'title-only')
      expect(`${cite} ${where}`, cite).not.toMatch(/\bpp?\. ?\d/)
  }
})

test('no card cites a place in a work twice, nor a work without a place beside one with', () => {
  for (const { card } of library) {
    const places = card.sources.map(({ cite, where }) => `${cite} ${where}`)
    expect(new Set(places).size, card.name).toBe(places.length)
    for (const { cite, where } of card.sources)
      if (where === '')
        expect(
          card.sources.filter((other) => other.cite === cite),
          cite,
        ).toHaveLength(1)
  }
})
