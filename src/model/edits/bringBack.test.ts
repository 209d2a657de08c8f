import { describe, expect, test } from 'vitest'
import { applyEdit, bringBack, type CausalMap, dropAside, repairMap } from '../index.ts'

const RAIN = { id: 'v1', name: 'Rain', x: 0, y: 0 }
const DEBT = { id: 'v2', name: 'Debt', x: 300, y: 40, note: 'Since 2016' }
const LINK = { id: 'l1', source: 'v1', target: 'v2', polarity: '-', note: 'Seen twice' }

function read(file: object): CausalMap {
  return repairMap(file).map
}

describe('what is aside comes back', () => {
  test('a link with its end, in one step', () => {
    const start = read({
      variables: [RAIN],
      links: [LINK],
      aside: { variables: [{ why: 'needed', ...DEBT }] },
    })
    expect(start.aside).toMatchObject({
      links: { l1: { why: 'noEnd' } },
      variables: { v2: { why: 'needed' } },
    })
    const after = applyEdit(start, bringBack, { kind: 'links', id: 'l1', newId: 'x' }).map
    expect(after.links.l1).toMatchObject({ polarity: '-', note: 'Seen twice' })
    expect(after.variables.v2).toMatchObject({ name: 'Debt', note: 'Since 2016' })
    expect(after.aside).toMatchObject({ links: {}, variables: {} })
  })

  test('a link of whose end nothing is left, with a variable without a name beside the other end', () => {
    const start = read({ variables: [RAIN], links: [LINK] })
    const after = applyEdit(start, bringBack, { kind: 'links', id: 'l1', newId: 'x' }).map
    expect(after.variables.v2).toMatchObject({ name: '', x: 160, y: 0 })
    expect(after.links.l1).toMatchObject({ source: 'v1', target: 'v2', note: 'Seen twice' })
  })

  test('a link that names no end, with a new one', () => {
    const start = read({ variables: [RAIN], links: [{ ...LINK, source: '', target: 'v1' }] })
    const after = applyEdit(start, bringBack, { kind: 'links', id: 'l1', newId: 'x' }).map
    expect(after.links.l1).toMatchObject({ source: 'x', target: 'v1' })
    expect(after.variables.x).toMatchObject({ name: '', x: -160 })
  })

  test('a label whose id a variable bears, under another', () => {
    const start = read({
      variables: [RAIN],
      aside: { labels: [{ why: 'idTaken', id: 'v1', text: 'Wet years', x: 5, y: 6 }] },
    })
    expect(start.aside.labels.v1).toMatchObject({ why: 'idTaken' })
    const after = applyEdit(start, bringBack, { kind: 'labels', id: 'v1', newId: 'x' }).map
    expect(after.labels.x).toMatchObject({ text: 'Wet years', x: 5, y: 6 })
    expect(after.aside.labels).toEqual({})
    expect(after.variables.v1).toMatchObject({ name: 'Rain' })
    expect(applyEdit(start, bringBack, { kind: 'labels', id: 'v1', newId: 'v1' }).map).toBe(start)
  })

  test('and nothing happens for what is not aside', () => {
    const start = read({ variables: [RAIN] })
    expect(applyEdit(start, bringBack, { kind: 'links', id: 'l1', newId: 'x' }).map).toBe(start)
  })
})

test('letting go of a link lets go of the end that only it needed', () => {
  const start = read({ variables: [RAIN], links: [LINK], aside: { variables: [{ why: 'needed', ...DEBT }] } })
  const after = applyEdit(start, dropAside, { records: { links: ['l1'] } }).map
  expect(after.aside).toMatchObject({ links: {}, variables: {} })
  expect(Object.keys(after.aside.variables)).toEqual([])
})
