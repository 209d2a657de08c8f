import { describe, expect, test } from 'vitest'
import {
  addLink,
  applyEdit,
  type CausalMap,
  deleteThings,
  lackingOf,
  map,
  mendLoop,
  mergeVariables,
  noteLoop,
  printNotation,
  repairMap,
  reverseLinks,
  serialise,
  setPolarity,
  splitLink,
} from '../index.ts'

const SAID = { name: 'Trap', story: 'It closes by itself.' }

/** The map with a name and a story for the loop over these links, number 3. */
function named(start: CausalMap, links: readonly string[]): CausalMap {
  const saying = { noteId: 'n', links, variables: [], type: 'R', number: 3, fields: SAID } as const
  return applyEdit(start, noteLoop, saying).map
}

/** After mending, with ids for as many links as are asked for. */
function mend(broken: CausalMap, newIds: readonly string[] = ['x', 'y', 'z']): CausalMap {
  return applyEdit(broken, mendLoop, { noteId: 'n', newIds }).map
}

const triangle = named(map`A -> + B -> + C -> - A`, ['l1', 'l2', 'l3'])

describe('a broken loop is closed again', () => {
  test('by the one link that is missing, of the sign that keeps its type', () => {
    for (const link of ['l1', 'l2', 'l3']) {
      const mended = mend(applyEdit(triangle, deleteThings, { links: [link] }).map)
      expect(mended.links.x).toMatchObject({ polarity: link === 'l3' ? '-' : '+' })
      expect(mended.loopNotes.n).toMatchObject({ ...SAID, type: 'B', number: 3 })
      expect(mended.loopNotes.n?.links).toContain('x')
    }
  })

  test('by several: the last makes the type, the others are +', () => {
    const broken = applyEdit(triangle, deleteThings, { links: ['l2', 'l3'] }).map
    expect(printNotation(mend(broken)).trim()).toBe('A -> + B -> + C -> - A')
    expect(mend(broken).loopNotes.n).toMatchObject({ links: ['l1', 'x', 'y'], type: 'B', number: 3 })
  })

  test('of an undetermined loop by a link of unknown sign', () => {
    const unknown = named(map`A -> + B -> ? A`, ['l1', 'l2'])
    const broken = applyEdit(unknown, deleteThings, { links: ['l2'] }).map
    expect(mend(broken).links.x).toMatchObject({ polarity: '?' })
  })

  test('by a link beside one that was turned round, or beside one of the other sign', () => {
    const turned = applyEdit(triangle, reverseLinks, { ids: ['l1'] }).map
    expect(mend(turned).loopNotes.n).toMatchObject({
      variables: ['v2', 'v3', 'v1'],
      links: ['l2', 'l3', 'x'],
    })
    const other = applyEdit(triangle, deleteThings, { links: ['l2'] }).map
    const beside = applyEdit(other, addLink, { id: 'o', source: 'v2', target: 'v3', polarity: '-' }).map
    expect(beside.loopNotes.n?.links).toContain('l2')
    expect(mend(beside).links.x).toMatchObject({ source: 'v2', target: 'v3', polarity: '+' })
    expect(mend(beside).loopNotes.n).toMatchObject({ links: ['l1', 'x', 'l3'], type: 'B' })
  })

  test('with the type that its links make where they can make no other', () => {
    const unsure = applyEdit(triangle, setPolarity, { ids: ['l1'], polarity: '?' }).map
    const back = { ...unsure, loopNotes: triangle.loopNotes }
    const { l2: _, ...links } = back.links
    const mended = mend({ ...back, links })
    expect(mended.links.x).toMatchObject({ polarity: '+' })
    expect(mended.loopNotes.n).toMatchObject({ ...SAID, type: 'U' })
  })

  test('with its variable made again, without a name, where nothing is left of it', () => {
    const broken = applyEdit(triangle, deleteThings, { variables: ['v3'] }).map
    expect(
      lackingOf(broken, triangle.loopNotes.n ?? { links: [], variables: [], type: 'R' })?.variables,
    ).toEqual([{ id: 'v3', isAside: false }])
    const mended = mend(broken)
    expect(mended.variables.v3).toMatchObject({ name: '' })
    expect(mended.loopNotes.n).toMatchObject({ ...SAID, links: ['l1', 'x', 'y'], type: 'B', number: 3 })
  })

  test('with a variable and a link that are aside, as they were', () => {
    const file = JSON.parse(serialise(triangle))
    const [first, second, third] = file.variables
    const [ab, bc, ca] = file.links
    const { map: broken } = repairMap({
      ...file,
      variables: [first, second],
      links: [ab],
      aside: {
        variables: [{ why: 'deleted', ...third }],
        links: [
          { why: 'noEnd', ...bc },
          { why: 'noEnd', ...ca },
        ],
      },
    })
    const mended = mend(broken, [])
    expect(serialise(mended)).toBe(serialise(triangle))
  })

  test('not where it is closed, ids are too few or taken, or there is no such note', () => {
    const broken = applyEdit(triangle, deleteThings, { links: ['l2', 'l3'] }).map
    expect(mend(triangle)).toBe(triangle)
    expect(mend(broken, ['x'])).toBe(broken)
    expect(mend(broken, ['x', 'l1'])).toBe(broken)
    expect(applyEdit(broken, mendLoop, { noteId: 'gone', newIds: ['x', 'y'] }).map).toBe(broken)
  })
})

describe('name, story and number follow, so nothing has to be mended', () => {
  const isWhole = (after: CausalMap) => {
    expect(after.loopNotes.n).toMatchObject({ ...SAID, number: 3 })
    expect(lackingOf(after, after.loopNotes.n ?? { links: [], variables: [], type: 'R' })).toBeNull()
  }

  test('through splitting a link', () => {
    const args = { link: 'l2', variableId: 'x', firstId: 'a1', secondId: 'a2', x: 0, y: 0, name: 'X' }
    isWhole(applyEdit(triangle, splitLink, args).map)
  })

  test('through merging a variable of it with another', () => {
    const beside = named(map`A -> + B -> + C -> + A; D -> + E`, ['l1', 'l2', 'l3'])
    isWhole(applyEdit(beside, mergeVariables, { from: 'v4', into: 'v2' }).map)
    isWhole(applyEdit(beside, mergeVariables, { from: 'v2', into: 'v4' }).map)
  })

  test('through merging two neighbours on it', () => {
    const square = named(map`A -> + B -> + C -> + D -> + A`, ['l1', 'l2', 'l3', 'l4'])
    isWhole(applyEdit(square, mergeVariables, { from: 'v4', into: 'v1' }).map)
  })

  test('through turning all of it round', () => {
    isWhole(applyEdit(triangle, reverseLinks, { ids: ['l1', 'l2', 'l3'] }).map)
  })
})
