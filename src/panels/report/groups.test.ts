import { expect, test } from 'vitest'
import { emptyMap, mapFromNotation, repairMap } from '../../model/index.ts'
import { groupsOf, isThere } from './groups.ts'

const link = {
  text: 'Its sign was mended.',
  about: 'Link from A to B',
  at: { kind: 'links', id: 'l1' },
} as const
const gone = { text: 'It was left out.', about: 'Link from A to gone' }
const file = { text: 'The file does not say its version.' }

test('what was left out comes first, what is about the whole file last, and nothing is lost between', () => {
  expect(groupsOf([file, link, gone], emptyMap())).toEqual([
    { title: 'Left out', lines: [gone] },
    { title: 'Links', lines: [link] },
    { title: 'The file', lines: [file] },
  ])
  expect(groupsOf([], emptyMap())).toEqual([])
})

test('what is kept aside stands apart, and leads there, until it is on the map', () => {
  const { map } = repairMap({
    variables: [{ id: 'a', name: 'A' }],
    links: [{ id: 'l1', source: 'a', target: 'b' }],
  })
  expect(groupsOf([link, gone], map)).toEqual([
    { title: 'Left out', lines: [gone] },
    { title: 'Kept aside', lines: [link] },
  ])
  expect(isThere(map, link)).toBe(true)
  expect(groupsOf([link], mapFromNotation('A -> + B'))).toEqual([{ title: 'Links', lines: [link] }])
})

test('a line leads to its place for as long as that is on the map', () => {
  const map = mapFromNotation('A -> + B')
  expect([isThere(map, link), isThere(map, gone), isThere({ ...map, links: {} }, link)]).toEqual([
    true,
    false,
    false,
  ])
})
