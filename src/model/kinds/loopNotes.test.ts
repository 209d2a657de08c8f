import { describe, expect, test } from 'vitest'
import {
  acceptLoopType,
  addLink,
  applyEdit,
  type CausalMap,
  deleteThings,
  type LoopNote,
  map,
  mergeVariables,
  noteLoop,
  readMapJson,
  reverseLinks,
  serialise,
  setPolarity,
  splitLink,
} from '../index.ts'

/** The map with the loop over these links called "Trap", number 1. */
function named(start: CausalMap, links: readonly string[], noteId = 'n', name = 'Trap'): CausalMap {
  const saying = { noteId, links, variables: [], type: 'R', number: 1, fields: { name } } as const
  return applyEdit(start, noteLoop, saying).map
}

function noteOf(some: CausalMap, id = 'n'): LoopNote | undefined {
  return some.loopNotes[id]
}

const triangle = named(map`A -> + B -> + C -> - A`, ['l1', 'l2', 'l3'])

test('of a broken loop those variables are known that the note had of which something is said, not those that a number was once given with', () => {
  const start = named(map`C -> + B -> + C`, ['l1', 'l2'], 'n')
  const broken = applyEdit(start, deleteThings, { links: ['l2'] }).map
  const { n } = broken.loopNotes
  if (n === undefined) throw new Error('The note is gone.')
  // Before C was what it is now the loop passed another variable.
  const counted: LoopNote = { ...n, id: 'a', name: '', variables: ['gone', 'v2'] }
  const read = readMapJson(JSON.parse(serialise({ ...broken, loopNotes: { a: counted, n } })))
  if (!read.ok) throw new Error(read.reason)
  expect(read.map.loopNotes).toEqual({ a: { ...n, id: 'a' } })
  const again = applyEdit(read.map, addLink, { id: 'l9', source: 'v2', target: 'v1', polarity: '+' }).map
  expect(noteOf(again, 'a')).toMatchObject({ name: 'Trap', links: ['l1', 'l9'] })
})

describe('a note follows the type of its loop', () => {
  test('with a new number of its new letter', () => {
    const after = applyEdit(triangle, setPolarity, { ids: ['l3'], polarity: '+' }, () => 7).map
    expect(noteOf(after)).toMatchObject({ type: 'R', number: 7, name: 'Trap' })
  })

  test('keeping its number when none is offered, unless another note has it', () => {
    const alone = applyEdit(triangle, setPolarity, { ids: ['l3'], polarity: '+' }).map
    expect(noteOf(alone)).toMatchObject({ type: 'R', number: 1 })
    const two = named(named(map`A -> + B -> + A -> - C -> + A`, ['l1', 'l2']), ['l3', 'l4'], 'o')
    const after = applyEdit(two, setPolarity, { ids: ['l3'], polarity: '+' }).map
    expect([noteOf(after)?.number, noteOf(after, 'o')?.number]).toEqual([1, 0])
  })

  test('and is not touched by edits elsewhere', () => {
    const after = applyEdit(triangle, addLink, { id: 'x', source: 'v1', target: 'v3' }).map
    expect(noteOf(after)).toBe(noteOf(triangle))
  })
})

describe('a type that a file declares and the links do not bear out', () => {
  const { n } = triangle.loopNotes
  const disputed: CausalMap = n ? { ...triangle, loopNotes: { n: { ...n, declared: 'R' } } } : triangle

  test('is kept by every edit, on its links and elsewhere', () => {
    const elsewhere = applyEdit(disputed, addLink, { id: 'x', source: 'v1', target: 'v3' }, () => 7).map
    expect(noteOf(elsewhere)).toMatchObject({ type: 'B', declared: 'R', number: 1 })
    const turned = applyEdit(elsewhere, setPolarity, { ids: ['l1'], polarity: '?' }, () => 7).map
    expect(noteOf(turned)).toMatchObject({ type: 'U', declared: 'R', number: 1 })
  })

  test('follows the links again once they bear it out', () => {
    const right = applyEdit(disputed, setPolarity, { ids: ['l3'], polarity: '+' }).map
    const after = applyEdit(right, setPolarity, { ids: ['l3'], polarity: '-' }, () => 7).map
    expect(noteOf(after)).toMatchObject({ type: 'B', number: 7 })
  })

  test('gives way when a person accepts what the links make', () => {
    const after = applyEdit(disputed, acceptLoopType, { id: 'n', number: 4 }).map
    expect(noteOf(after)).toMatchObject({ type: 'B', number: 4, name: 'Trap' })
    expect(applyEdit(after, acceptLoopType, { id: 'n', number: 5 }).map).toBe(after)
    expect(applyEdit(triangle, acceptLoopType, { id: 'gone', number: 5 }).map).toBe(triangle)
  })

  test('takes no number that another note has', () => {
    const other = applyEdit(disputed, addLink, { id: 'x', source: 'v2', target: 'v1', polarity: '-' }).map
    const two = named(other, ['l1', 'x'], 'o')
    expect(noteOf(applyEdit(two, acceptLoopType, { id: 'n', number: 1 }).map)).toMatchObject({
      type: 'B',
      number: 0,
    })
  })
})

describe('a note outlives its loop', () => {
  const broken = applyEdit(triangle, deleteThings, { links: ['l2'] }).map

  test('as it was, while the loop is broken', () => {
    expect(noteOf(broken)).toEqual(noteOf(triangle))
  })

  test('and hangs on the links that close it again with the same sign', () => {
    const after = applyEdit(broken, addLink, { id: 'x', source: 'v2', target: 'v3', polarity: '+' }).map
    expect(noteOf(after)).toMatchObject({ links: ['l1', 'x', 'l3'], type: 'B', number: 1, name: 'Trap' })
  })

  test('but not on links that close it with another sign, until the sign is the same', () => {
    const other = applyEdit(broken, addLink, { id: 'x', source: 'v2', target: 'v3', polarity: '-' }).map
    expect(noteOf(other)).toEqual(noteOf(triangle))
    const same = applyEdit(other, setPolarity, { ids: ['x'], polarity: '+' }).map
    expect(noteOf(same)?.links).toEqual(['l1', 'x', 'l3'])
  })

  test('the oldest links that make the sign are taken', () => {
    const choices = map`A -> - B; A -> + B; B -> + A; B -> - A`
    const loop = named(choices, ['l2', 'l4'])
    const after = applyEdit(loop, deleteThings, { links: ['l4'] }).map
    expect(noteOf(after)?.links).toEqual(['l1', 'l3'])
  })

  test('not those of a loop that has a note of its own', () => {
    const both = named(
      named(map`A -> - B; A -> + B; B -> + A; B -> - A`, ['l2', 'l4']),
      ['l1', 'l3'],
      'o',
      'Other',
    )
    const after = applyEdit(both, deleteThings, { links: ['l4'] }).map
    expect(noteOf(after)?.links).toEqual(['l2', 'l4'])
    expect(noteOf(after, 'o')?.links).toEqual(['l1', 'l3'])
  })
})

describe('a note is carried along where the loop lives on', () => {
  test('through a split', () => {
    const args = { link: 'l2', variableId: 'x', firstId: 'a1', secondId: 'a2', x: 0, y: 0, name: 'X' }
    const after = applyEdit(triangle, splitLink, args).map
    expect(noteOf(after)).toMatchObject({
      links: ['a1', 'a2', 'l3', 'l1'],
      variables: ['v2', 'x', 'v3', 'v1'],
      type: 'B',
      number: 1,
    })
  })

  test('through turning all of it, not through turning a part', () => {
    const turned = applyEdit(triangle, reverseLinks, { ids: ['l1', 'l2', 'l3'] }).map
    expect(noteOf(turned)).toMatchObject({
      links: ['l1', 'l3', 'l2'],
      variables: ['v2', 'v1', 'v3'],
      type: 'B',
    })
    const part = applyEdit(triangle, reverseLinks, { ids: ['l1'] }).map
    expect(noteOf(part)).toEqual(noteOf(triangle))
  })

  test('through merging a variable on it with one beside it', () => {
    const beside = named(map`A -> + B -> + A; C -> + D`, ['l1', 'l2'])
    const after = applyEdit(beside, mergeVariables, { from: 'v2', into: 'v3' }).map
    expect(noteOf(after)).toMatchObject({ links: ['l1', 'l2'], variables: ['v1', 'v3'] })
  })

  test('through merging two neighbours on it: it is one link shorter', () => {
    const after = applyEdit(triangle, mergeVariables, { from: 'v3', into: 'v1' }, () => 4).map
    expect(noteOf(after)).toMatchObject({
      links: ['l1', 'l2'],
      variables: ['v1', 'v2'],
      type: 'R',
      number: 4,
    })
  })

  test('through the merging of equal links, and two notes that meet become one', () => {
    const parallel = map`A -> + B; A -> - B; B -> + A`
    const both = named(named(parallel, ['l1', 'l3'], 'o', 'First'), ['l2', 'l3'], 'n', 'Second')
    const after = applyEdit(both, setPolarity, { ids: ['l2'], polarity: '+' }).map
    expect(Object.values(after.loopNotes)).toMatchObject([
      { id: 'n', links: ['l1', 'l3'], name: 'Second', also: { name: ['First'] } },
    ])
  })
})
