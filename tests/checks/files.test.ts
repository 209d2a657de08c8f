import { expect, test } from 'vitest'
import { checkInPieces, doubledInFile } from '../../src/checks/index.ts'
import { readMapJson } from '../../src/model/index.ts'
import { finish } from '../../src/pace/index.ts'

/** What the editor refuses comes by files: what is told of one with these links and loops, by rule. */
function toldOf(links: readonly object[], loops: readonly object[] = []): readonly string[] {
  const variables = ['Wells', 'Cattle'].map((name, at) => ({ id: `v${at + 1}`, name, x: at * 200, y: 0 }))
  const read = readMapJson({ format: 'sediko-map', version: 1, variables, links, loops })
  if (!read.ok) throw new Error(read.reason)
  const { map, notices } = read
  const { findings } = finish(
    checkInPieces({ map, own: { fine: [], vague: [] }, language: 'en', mode: 'review' }),
  )
  const all = [...doubledInFile(map, notices), ...findings]
  return all.flatMap(({ rule, severity }) => (severity.review === 'info' ? [] : `${rule} ${severity.review}`))
}

const link = (id: string, source: string, target: string, polarity: string) => ({
  id,
  source,
  target,
  polarity,
  note: 'said why',
})
const there = link('l1', 'v1', 'v2', '+')
const back = link('l2', 'v2', 'v1', '-')

test('a file may hold a link twice, a link to itself, a wrong label and a loop that is broken', () => {
  expect(toldOf([there, link('l2', 'v1', 'v2', '+')])).toEqual(['L02 error'])
  expect(toldOf([there, link('l2', 'v1', 'v2', '?')])).toEqual(['L02 error'])
  expect(toldOf([there, link('l2', 'v1', 'v1', '+')])).toEqual(['L04 warning'])
  const loop = { links: ['l1', 'l2'], variables: ['v1', 'v2'], name: 'Thirst' }
  expect(toldOf([there, back], [{ ...loop, type: 'R' }])).toEqual(['P03 error'])
  expect(toldOf([there], [{ ...loop, type: 'B' }])).toEqual(['P05 error'])
})

test('nothing is told of a file that is sound', () => {
  const loop = { links: ['l1', 'l2'], variables: ['v1', 'v2'], name: 'Thirst', type: 'B' }
  expect(toldOf([there, back], [loop])).toEqual([])
})
