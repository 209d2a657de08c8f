import { afterAll, beforeAll, expect, test, vi } from 'vitest'

/** A kind of which no other file knows: comments on a variable, in an order that people choose. */
vi.mock('../kinds/index.ts', async (original) => {
  const { kinds } = await original<typeof import('../kinds/index.ts')>()
  const { ownId, rank, reference, text } = await import('../kinds/field.ts')
  const fields = { id: ownId(), on: reference('variables', 'aside'), text: text(), place: rank() }
  const comments = {
    list: 'comments',
    one: 'comment',
    letter: 'c',
    fields,
    always: ['id'],
    order: 'place',
    most: 10,
    copied: 'about',
  }
  return { kinds: { ...kinds, comments } }
})

// Files of tests share what they import: here everything is imported anew, and afterwards again.
beforeAll(() => {
  vi.resetModules()
})
afterAll(() => {
  vi.doUnmock('../kinds/index.ts')
  vi.resetModules()
})

test('a kind that was added to the list is copied by its description alone', async () => {
  const model = await import('../index.ts')
  const { addRecord, addPart, applyEdit, emptyMap, freshIds, KINDS, mapFromNotation, partOf } = model
  const kind = KINDS.at(-1) ?? 'labels'
  expect(kind).toBe('comments')
  let map = mapFromNotation('A -> B')
  const ranks: Readonly<Record<string, string>> = { c1: 'a1', c2: 'a0', c3: 'a2' }
  for (const [id, place] of Object.entries(ranks)) {
    const fields = { on: id === 'c3' ? 'v2' : 'v1', text: `Says ${id}`, place }
    map = applyEdit(map, addRecord, { kind, id, fields }).map
  }
  const part = partOf(map, { variables: ['v1'] })
  expect(Object.keys(part[kind])).toEqual(['c1', 'c2'])
  expect(Object.keys(partOf(map, { [kind]: ['c3'] }).variables)).toEqual(['v2'])

  let made = 0
  const ids = freshIds(part, () => `z${++made}`)
  const there = applyEdit(emptyMap(), addPart, { part, ids, dx: 5, dy: 5 }).map
  const on = ids.variables?.v1
  expect(Object.values(there[kind])).toEqual([
    { id: ids[kind]?.c2, on, text: 'Says c2', place: 'a0' },
    { id: ids[kind]?.c1, on, text: 'Says c1', place: 'a1' },
  ])
  expect(model.isSound(there)).toEqual([])
  expect(model.calledOf(kind, { id: 'c1' })).toEqual(['comment', 'comments'])
})
