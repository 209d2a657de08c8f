import { expect, test } from 'vitest'
import { readAny } from './readAny.ts'
import type { Notice } from './types.ts'

async function noticesOf(fields: object): Promise<readonly Notice[]> {
  const text = JSON.stringify({ format: 'sediko-map', version: 1, ...fields })
  const result = await readAny('a.json', new TextEncoder().encode(text))
  if (!result.ok) throw new Error(result.reason)
  return result.notices
}

const variable = (id: unknown, name: string) => ({ id, name, x: 0, y: 0 })
const variables = [variable('a', 'Rain'), variable('b', 'Grass'), variable('a', 'Rain again')]

test('a link that is kept aside is named by its ends as the file names them, and found there', async () => {
  const links = [
    { id: 'l1', source: 'a', target: 'gone', polarity: '+' },
    { id: 'l2', source: 'b' },
  ]
  const left = (await noticesOf({ variables: variables.slice(0, 2), links })).map(({ about, at }) => [
    about,
    at,
  ])
  expect(left).toEqual([
    ['Link from Rain to gone (not in the file)', { kind: 'links', id: 'l1' }],
    ['Link from Grass to nothing', { kind: 'links', id: 'l2' }],
  ])
})

test('records that are on the map are found, also behind those that are aside and under another id', async () => {
  const links = [
    { id: 'l1', source: 'a', target: 'gone', polarity: '+' },
    { id: 'l2', source: 'a', target: 'b', polarity: 'plus' },
    { id: 'l2', source: 'b', target: 'a', polarity: '-' },
    { id: 'l4', source: 'b', target: 'a', polarity: '-' },
  ]
  const labels = ['no label', { id: 't', text: 'Maun', x: 'far', y: 0 }]
  const notices = await noticesOf({ variables, links, labels })
  const found = notices.map(({ where, about, at }) => [where, about, at?.kind, at?.id])
  expect(found).toContainEqual(['variables[2]', 'Variable Rain again', 'variables', 'v1'])
  expect(found).toContainEqual(['links[0]', 'Link from Rain to gone (not in the file)', 'links', 'l1'])
  expect(found).toContainEqual(['links[1].polarity', 'Link from Rain to Grass: sign', 'links', 'l2'])
  expect(found).toContainEqual(['links[2]', 'Link from Grass to Rain', 'links', 'l3'])
  expect(found).toContainEqual(['links[3]', 'Link from Grass to Rain', 'links', 'l3'])
  expect(found).toContainEqual(['labels[0]', undefined, undefined, undefined])
  expect(found).toContainEqual(['labels[1]', 'Label Maun', 'labels', 't'])
})

test('every notice names its field in plain words, also of the map itself', async () => {
  const title = 'x'.repeat(2_001)
  const links = [{ id: 'l1', source: 'a', target: 'b', polarity: 'plus' }]
  const texts = (await noticesOf({ title, variables: variables.slice(0, 2), links })).map(({ text }) => text)
  expect(texts).toEqual([
    'The title is longer than 2,000 characters; it was cut, and all of it put at the end of the map’s description.',
    'The sign cannot be “plus”; it was set to “?”.',
  ])
})

test('a hostile file cannot make names of objects its own', async () => {
  const notices = await noticesOf({
    variables: [{ id: '__proto__', name: 'x' }],
    links: [{ id: 'toString', source: '__proto__' }],
  })
  for (const { at } of notices) expect(at?.id ?? 'v1').toMatch(/^[vl]1$/)
})
