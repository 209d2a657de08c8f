import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyEdit,
  type CausalMap,
  deleteThings,
  map,
  mergeVariables,
  noteLoop,
  setPolarity,
  splitLink,
} from '../../model/index.ts'
import { anyMap } from '../../model/testing/index.ts'
import { finish } from '../../pace/index.ts'
import { findLoops } from '../index.ts'
import { loopDifferenceInPieces } from './difference.ts'

function told(before: CausalMap, after: CausalMap): readonly string[] {
  return finish(loopDifferenceInPieces(before, after)).changes.map(({ text }) => text)
}

/** The map with a name for its shortest loop through a variable. */
function named(of: CausalMap, through = 'v1'): CausalMap {
  const loop = findLoops(of).loops.find(({ variables }) => variables.includes(through))
  if (!loop) throw new Error('The map has no loop.')
  const { links, variables, type } = loop
  const note = { noteId: 'n', links, variables, type, number: 4, fields: { name: 'Drought' } }
  return applyEdit(of, noteLoop, note).map
}

describe('the loops that are different between two maps', () => {
  const ring = named(map`Rain -> + Grass -> - Rain`)
  const open = applyEdit(ring, deleteThings, { links: ['l2'] }).map

  test('are told as closed and as broken, by what they are called and where they run', () => {
    expect(told(open, ring)).toEqual(['B4 “Drought” was closed: Rain → + Grass → − Rain.'])
    expect(told(ring, open)).toEqual(['B4 “Drought” was broken: Rain → + Grass → − Rain.'])
    const bare = map`A -> + B -> + A`
    expect(told(map`A -> + B`, bare)).toEqual(['R1 was closed: A → + B → + A.'])
  })

  test('are told when they are of another type', () => {
    const turned = applyEdit(ring, setPolarity, { ids: ['l2'], polarity: '+' }, () => 7).map
    expect(told(ring, turned)).toEqual([
      'B4 “Drought” became reinforcing and is R7 now: Rain → + Grass → + Rain.',
    ])
  })

  test('are not those that follow a split or a merge', () => {
    const split = applyEdit(ring, splitLink, {
      link: 'l1',
      variableId: 'w',
      firstId: 'm1',
      secondId: 'm2',
      x: 0,
      y: 0,
    }).map
    expect(told(ring, split)).toEqual([])
    expect(told(split, applyEdit(split, mergeVariables, { from: 'w', into: 'v1' }).map)).toEqual([])
  })

  test('are those of which something is said where there are too many to compare', () => {
    const names = Array.from({ length: 9 }, (_, at) => `N${at}`)
    const all = names.flatMap((from) => names.filter((to) => to !== from).map((to) => `${from} -> + ${to}`))
    const many = map`${`Rain -> + Grass -> - Rain; ${all.join('; ')}`}`
    const rain = Object.values(many.variables).find(({ name }) => name === 'Rain')?.id ?? ''
    const said = named(many, rain)
    const without = applyEdit(said, deleteThings, { variables: [rain] }).map
    const unsaid = applyEdit(said, deleteThings, { variables: ['v3'] }).map
    const found = finish(loopDifferenceInPieces(said, without))
    expect(found.isWhole).toBe(false)
    expect(found.changes.map(({ text }) => text)).toEqual([
      'B4 “Drought” was broken: Rain → + Grass → − Rain.',
    ])
    expect(told(said, unsaid)).toEqual([])
  })

  test('are none between a map and itself, and backwards what was closed is broken', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (one, other) => {
        expect(told(one, one)).toEqual([])
        const keys = (of: CausalMap, to: CausalMap, way: string) =>
          finish(loopDifferenceInPieces(of, to))
            .changes.flatMap((change) => (change.way === way ? change.loop.key : []))
            .sort()
        expect(keys(one, other, 'closed')).toEqual(keys(other, one, 'broken'))
      }),
      { numRuns: 100 },
    )
  })
})
