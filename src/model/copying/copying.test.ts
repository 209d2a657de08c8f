import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addPart,
  applyEdit,
  type CausalMap,
  deleteThings,
  emptyMap,
  freshIds,
  type Id,
  type IdsByKind,
  inOrder,
  isSound,
  KINDS,
  leftOut,
  map,
  namesThere,
  newLoopNote,
  noteArchetype,
  noteLoop,
  partOf,
  printNotation,
  stillThere,
} from '../index.ts'
import { anyMap } from '../testing/index.ts'

const LOOP = map`A -> + B -> - A; B -> + C -> + B`

/** The map with a name for the loop over these links. */
function named(on: CausalMap, links: readonly Id[], name: string, number: number): CausalMap {
  const saying = { noteId: `n${number}`, links, variables: [], type: 'R' as const, number, fields: { name } }
  return applyEdit(on, noteLoop, saying).map
}

const TWO = named(named(LOOP, ['l1', 'l2'], 'Balance', 1), ['l3', 'l4'], 'Growth', 2)

function counter(): () => Id {
  let made = 0
  return () => `z${++made}`
}

function added(to: CausalMap, part: CausalMap, use: IdsByKind = {}): CausalMap {
  const applied = applyEdit(to, addPart, { part, ids: freshIds(part, counter()), dx: 0, dy: 0, use })
  expect(isSound(applied.map)).toEqual([])
  return applied.map
}

const everything = (of: CausalMap) => Object.fromEntries(KINDS.map((kind) => [kind, Object.keys(of[kind])]))
const notes = (of: CausalMap) => Object.values(of.loopNotes).map(({ name, number }) => `${number} ${name}`)

describe('the part that a copy takes along', () => {
  test.each([
    [{ variables: ['v1', 'v2'] }, 'A -> + B -> - A', ['1 Balance']],
    [{ variables: ['v1'] }, 'A', []],
    [{ links: ['l1'] }, 'A -> + B', []],
    [{ variables: ['v1'], links: ['l1'] }, 'A -> + B', []],
    [{ links: ['l1', 'l2'] }, 'A -> + B -> - A', ['1 Balance']],
    [{ variables: ['v1', 'v3'] }, 'A\nC', []],
    [{ loopNotes: ['n2'] }, 'B -> + C -> + B', ['2 Growth']],
    [{ variables: ['v1', 'v2', 'v3'] }, 'A -> + B -> - A\nB -> + C -> + B', ['1 Balance', '2 Growth']],
    [{ variables: ['gone'], links: ['gone'] }, '', []],
  ])('%j', (chosen, text, said) => {
    const part = partOf(TWO, chosen)
    expect(isSound(part)).toEqual([])
    expect(printNotation(part).trim()).toBe(text)
    expect(notes(part)).toEqual(said)
  })

  test('a loop of which only a part was chosen stays behind, and that can be said', () => {
    const names = (chosen: object) =>
      leftOut(TWO, partOf(TWO, chosen)).map(({ record }) => Reflect.get(record, 'name'))
    expect(names({ variables: ['v1', 'v2'] })).toEqual([])
    expect(names({ variables: ['v3'] })).toEqual([])
    const ring = named(map`A -> + B -> + C -> + A`, ['l1', 'l2', 'l3'], 'Spiral', 1)
    expect(leftOut(ring, partOf(ring, { variables: ['v1', 'v2'] }))).toHaveLength(1)
    expect(leftOut(ring, partOf(ring, { variables: ['v1', 'v2', 'v3'] }))).toEqual([])
  })
})

describe('adding a part', () => {
  test('names of loops run over the copies; a number that is taken does not come', () => {
    const twice = added(TWO, partOf(TWO, { variables: ['v1', 'v2'] }))
    expect(notes(twice).sort()).toEqual(['0 Balance', '1 Balance', '2 Growth'])
    const copy = Object.values(twice.loopNotes).find(({ number }) => number === 0)
    expect(copy?.links.every((id) => twice.links[id] && id.startsWith('z'))).toBe(true)
    expect(notes(added(emptyMap(), TWO))).toEqual(['1 Balance', '2 Growth'])
  })

  test('what is used in place of a copy is what everything runs over; what is the same takes in what is said', () => {
    const part = partOf(TWO, { variables: ['v1', 'v2', 'v3'] })
    const there = map`A -> + B; X -> A`
    const result = added(there, part, namesThere(there, part, false).use)
    expect(printNotation(result).trim()).toBe('A -> + B\nX -> A\nB -> - A\nB -> + C -> + B')
    expect(notes(result).sort()).toEqual(['1 Balance', '2 Growth'])
    expect(Object.keys(result.links)).toEqual(expect.arrayContaining(Object.keys(there.links)))
  })

  test('to use all that is there of an unchanged map changes nothing at all', () => {
    expect(added(TWO, TWO, namesThere(TWO, TWO, true).use)).toBe(TWO)
  })

  test('a loop that was cut comes back with its note and its number', () => {
    const part = partOf(TWO, { variables: ['v1', 'v2'] })
    const cut = applyEdit(TWO, deleteThings, { variables: ['v1', 'v2'] }).map
    const back = added(cut, part, stillThere(cut, part))
    const note = back.loopNotes.n1
    expect(note).toMatchObject({ name: 'Balance', number: 1 })
    expect(note?.links.every((id) => back.links[id])).toBe(true)
    // A second paste is a copy.
    expect(stillThere(back, part)).toMatchObject({ loopNotes: {} })
  })

  test('an archetype is copied with its roles, and is another than the one that it is a copy of', () => {
    const noted = applyEdit(LOOP, noteArchetype, {
      noteId: 'p',
      archetype: 'x',
      structure: 'y',
      state: 'accepted',
      slots: ['one', 'two'],
      variables: ['v1', 'v2'],
      inverted: [],
      links: ['l1', 'l2'],
      key: 'x y one=v1 two=v2',
      story: 'Why',
    }).map
    const twice = added(noted, partOf(noted, { variables: ['v1', 'v2'] }))
    const [first, second] = inOrder(twice.archetypeNotes)
    expect(first).toBe(noted.archetypeNotes.p)
    const [one, two] = second?.variables ?? []
    expect(second).toMatchObject({ story: 'Why', key: `x y one=${one} two=${two}` })
    expect(twice.variables[one ?? '']?.name).toBe('A')
  })

  test('names are found without white space and case, each once, the first for the first', () => {
    const part = map`Rain; "Rain" #2; Grass`
    const there = map`RAIN; Debt`
    expect(namesThere(there, part, false)).toEqual({
      use: { variables: { v1: 'v1' }, groups: {} },
      names: ['RAIN'],
    })
  })

  test.each([
    [{ dx: Number.NaN }],
    [{ ids: {} }],
    [{ ids: { variables: { v1: 'q', v2: 'q', v3: 'r' } } }],
    [{ ids: freshIds(TWO, () => 'v1') }],
  ])('arguments that make no sense change nothing: %j', (wrong) => {
    const args = { part: TWO, ids: freshIds(TWO, counter()), dx: 0, dy: 0, ...wrong }
    expect(applyEdit(TWO, addPart, args).map).toBe(TWO)
  })

  test('things are younger than what is there, in their order, and shifted', () => {
    const part = partOf(TWO, { variables: ['v2', 'v1'] })
    const result = applyEdit(TWO, addPart, { part, ids: freshIds(part, counter()), dx: 10, dy: -5 }).map
    const [a, b] = inOrder(result.variables).slice(3)
    expect([a?.name, b?.name]).toEqual(['A', 'B'])
    expect(a).toMatchObject({ x: (TWO.variables.v1?.x ?? 0) + 10, y: (TWO.variables.v1?.y ?? 0) - 5 })
  })

  test('a note that only keeps a number does not come without it', () => {
    const note = newLoopNote({ id: 'n', links: ['l1', 'l2'], variables: ['v1', 'v2'], type: 'B', number: 1 })
    const numbered = { ...LOOP, loopNotes: { n: note } }
    expect(isSound(numbered)).toEqual([])
    expect(Object.keys(added(numbered, partOf(numbered, { variables: ['v1', 'v2'] })).loopNotes)).toEqual([
      'n',
    ])
  })
})

/** The records of a map without their numbers of making, those in their order. */
function plain(of: CausalMap): unknown {
  return KINDS.map((kind) => {
    const records: readonly { id: Id; made?: number }[] = Object.values(of[kind])
    const sorted = records.toSorted((a, b) => (a.made ?? 0) - (b.made ?? 0) || (a.id < b.id ? -1 : 1))
    return sorted.map((record) => ({ ...record, made: 0 }))
  })
}

test('all of a map copied into an empty one, and back under the ids that it had, is the map', () => {
  fc.assert(
    fc.property(anyMap, (start) => {
      const ids = freshIds(start, counter())
      const all = partOf(start, everything(start))
      const there = applyEdit(emptyMap(), addPart, { part: all, ids, dx: 0, dy: 0 }).map
      expect(isSound(there)).toEqual([])
      const back = Object.fromEntries(
        Object.entries(ids).map(([kind, names]) => [
          kind,
          Object.fromEntries(Object.entries(names ?? {}).map(([id, other]) => [other, id])),
        ]),
      )
      const again = applyEdit(emptyMap(), addPart, { part: there, ids: back, dx: 0, dy: 0 }).map
      expect(plain(again)).toEqual(plain(start))
    }),
    { numRuns: 100 },
  )
})
