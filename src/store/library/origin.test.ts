import { expect, test } from 'vitest'
import { addVariable, mapFromNotation } from '../../model/index.ts'
import { freshName, visit } from '../testing/index.ts'
import { readOrigin } from './origin.ts'

const origin = {
  file: 'a.json',
  source: 'i23456789abcd',
  report: [
    { text: 'It was left out.', about: 'Link from A to gone' },
    { text: 'It was mended.', at: { kind: 'links', id: 'l1' } },
  ],
} as const

test('where a map came from is there at the next visit, also after an edit', async () => {
  const name = freshName()
  const library = await visit(name)
  const document = await library.create(mapFromNotation('A -> + B'))
  await library.setOrigin(document.id, origin)
  document.run(addVariable, { id: 'c', name: 'C', x: 0, y: 0 }, { label: 'Add variable' })
  await document.flush()
  expect(library.state.getState().entries[0]).toMatchObject({ origin, variables: 3 })
  await library.close()
  const next = await visit(name)
  expect(next.state.getState().entries[0]).toMatchObject({ origin, variables: 3 })
  await next.close()
})

test('a line of the library without an origin, or with one that cannot be read, is a line all the same', () => {
  expect(readOrigin(undefined)).toBeNull()
  expect(readOrigin({ file: 'a.json' })).toBeNull()
  expect(
    readOrigin({
      file: 'a.json',
      source: 7,
      report: [3, { text: 'Yes.', at: { kind: 'planets', id: 'x' } }],
    }),
  ).toEqual({
    file: 'a.json',
    source: null,
    report: [{ text: 'Yes.' }],
  })
})
