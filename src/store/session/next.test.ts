import { describe, expect, test } from 'vitest'
import { findLoops, type LoopList, labelOf } from '../../loops/index.ts'
import {
  applyEdit,
  type CausalMap,
  deleteThings,
  map,
  moveThings,
  renameVariable,
} from '../../model/index.ts'
import { played } from '../../pace/testing.ts'
import type { SessionEvent, SessionState } from './events.ts'
import { freshSession, next } from './next.ts'

const RING = map`Rain -> + Grass -> + Cattle -> - Rain; Grass -> - Rain`
const MOVED = applyEdit(RING, moveThings, { places: { v1: { x: 9, y: 9 } } }).map
const RENAMED = applyEdit(RING, renameVariable, { id: 'v1', name: 'Rainfall' }).map
const CUT = applyEdit(RING, deleteThings, { links: ['l4'] }).map

const changed = (to: CausalMap, edits = 1): SessionEvent => ({ kind: 'changed', map: to, edits })
const answered = (of: CausalMap, stage: 'first' | 'list' | 'count' = 'count'): SessionEvent => ({
  kind: 'answered',
  of,
  list: findLoops(of),
  stage,
})
const FOLLOWED: SessionEvent = { kind: 'followed' }
const LONG: SessionEvent = { kind: 'long' }
const DRAWN: SessionEvent = { kind: 'drawn' }

const opening = (...events: readonly SessionEvent[]) =>
  played(next, freshSession(RING, 0), { kind: 'opened' }, ...events)

/** A session that has found the loops of its map. */
const [OPEN] = opening(answered(RING), FOLLOWED)

function asked(first: SessionState, ...events: readonly SessionEvent[]): readonly string[] {
  return played(next, first, ...events)[1].map(({ kind }) => kind)
}

function labels({ list, numbering }: SessionState): readonly string[] {
  return list.loops.map((loop) => (numbering.numbers ? labelOf(numbering.numbers, loop) : ''))
}

describe('a session that opens', () => {
  test('looks for the loops, and tells what is found at once in one go with the rest', () => {
    expect(opening()[1].map(({ kind }) => kind)).toEqual(['search', 'letGo'])
    expect(opening(answered(RING))[1].map(({ kind }) => kind)).toEqual(['forgetLong', 'rehearse'])
    const [state, effects] = opening(answered(RING), FOLLOWED)
    expect(effects.map(({ kind }) => kind)).toEqual(['tell', 'draw'])
    expect(labels(state)).toEqual(['B1', 'B2'])
  })

  test('draws what it has while the search goes on, and tells an answer that comes later by itself', () => {
    const [early] = opening(FOLLOWED)
    expect(early.isSearching).toBe(true)
    expect(asked(early, answered(RING))).toEqual(['forgetLong', 'rehearse', 'tell', 'draw'])
  })

  test('lists the shortest few of many loops only while there are fewer to see', () => {
    const [few] = opening(FOLLOWED, answered(CUT, 'first'))
    expect([few.list.loops.length, few.isSearching]).toEqual([1, true])
    expect(asked(few, answered(CUT, 'first'))).toEqual([])
  })
})

describe('a change of the map', () => {
  test('of a link has the loops looked for, and the links drawn around those of before meanwhile', () => {
    const [state, effects] = played(next, OPEN, changed(CUT))
    expect(effects).toEqual([
      { kind: 'stopRehearsing' },
      { kind: 'search', map: CUT, mayBreak: true },
      { kind: 'followLinks' },
      { kind: 'letGo' },
    ])
    const [after, told] = played(next, state, answered(CUT), FOLLOWED)
    expect([labels(after), told[0]]).toEqual([['B2'], { kind: 'tell', isSame: false, isNoted: false }])
  })

  test('of a place looks for no loops and tells the same', () => {
    expect(asked(OPEN, changed(MOVED))).toEqual(['stopRehearsing', 'letGo'])
    const [, effects] = played(next, OPEN, changed(MOVED), FOLLOWED)
    expect(effects[0]).toEqual({ kind: 'tell', isSame: true, isNoted: true })
  })

  test('of a name puts the loops in order anew; during a search that waits until it is over', () => {
    expect(asked(OPEN, changed(RENAMED))).toEqual(['stopRehearsing', 'search', 'letGo'])
    const [searching] = played(next, OPEN, changed(CUT), FOLLOWED)
    const both = applyEdit(CUT, renameVariable, { id: 'v1', name: 'Rainfall' }).map
    expect(asked(searching, changed(both, 2))).toEqual(['stopRehearsing', 'letGo'])
    const [waiting] = played(next, searching, changed(both, 2), FOLLOWED)
    expect(asked(waiting, answered(CUT, 'first'))).not.toContain('search')
    const [again, effects] = played(next, waiting, answered(CUT))
    expect(effects.map(({ kind }) => kind)).toEqual(['forgetLong', 'search', 'draw'])
    expect([again.isSearching, again.isRenamed]).toEqual([true, false])
  })

  test('lets go of what vanished without drawing each of it: what the person looks at is drawn at the end', () => {
    const [following] = played(next, OPEN, changed(CUT))
    expect(asked(following, { kind: 'looked', isLit: true })).toEqual([])
    expect(asked(OPEN, { kind: 'looked', isLit: true })).toEqual(['mark', 'draw'])
    expect(asked(OPEN, { kind: 'looked', isLit: false })).toEqual(['draw'])
  })
})

describe('a search that takes long', () => {
  const [searching] = played(next, OPEN, changed(CUT), FOLLOWED)

  test('leaves out loops that an edit broke, of those that were listed', () => {
    expect(played(next, searching, LONG)[1]).toEqual([
      { kind: 'leaveOut', list: OPEN.list, before: RING, map: CUT },
    ])
    const list: LoopList = { ...findLoops(CUT), complete: false }
    const [state, effects] = played(next, searching, LONG, { kind: 'leftOut', list })
    expect([state.list, state.listed, effects]).toEqual([list, CUT, [{ kind: 'showList', list }]])
    expect(asked(state, answered(CUT))).toContain('tell')
  })

  test('is not waited for where no loop can be broken', () => {
    expect(played(next, OPEN, changed(RENAMED))[1]).toContainEqual({
      kind: 'search',
      map: RENAMED,
      mayBreak: false,
    })
  })
})

describe('numbers of loops', () => {
  test('are written into the map once the page has drawn the edit, and only once', () => {
    expect(asked(OPEN, changed(CUT), answered(CUT), FOLLOWED)).toEqual(['tell', 'keepLater', 'draw'])
    const [edited] = played(next, OPEN, changed(CUT), answered(CUT), FOLLOWED)
    expect(asked(edited, DRAWN)).toEqual(['keep'])
    expect(asked(edited, DRAWN, DRAWN)).toEqual([])
    // Writing them is an edit too.
    const [kept] = played(next, edited, DRAWN, changed(CUT, 2), { kind: 'kept', edits: 2 }, FOLLOWED)
    expect([kept.isKeeping, asked(kept, DRAWN)]).toEqual([false, []])
  })

  test('are not written into a map that was only opened, or edited elsewhere', () => {
    expect(OPEN.isKeeping).toBe(false)
    expect(asked(OPEN, changed(CUT, 0), answered(CUT), FOLLOWED)).not.toContain('keepLater')
  })

  test('are not written while loops are being looked for, nor after the session is closed', () => {
    const [edited] = played(next, OPEN, changed(CUT), answered(CUT), FOLLOWED)
    expect(asked(edited, changed(RING, 2), FOLLOWED, DRAWN)).toEqual([])
    expect(asked(edited, { kind: 'closed' }, DRAWN)).toEqual([])
  })

  test('of a long list come a few at a time', () => {
    const many: LoopList = {
      ...OPEN.list,
      loops: Array.from({ length: 700 }, (_, at) => ({
        ...(OPEN.list.loops[0] ?? never()),
        key: `key ${at}`,
      })),
    }
    const come: SessionEvent = { kind: 'answered', of: RING, list: many, stage: 'count' }
    const [first, effects] = opening(FOLLOWED, come)
    const [second] = played(next, first, { kind: 'numbersDue' })
    const [third, last] = played(next, second, { kind: 'numbersDue' })
    expect(
      [first, second, third].map((state) => labels(state).filter((label) => label !== 'B').length),
    ).toEqual([300, 600, 700])
    expect(effects.map(({ kind }) => kind)).toContain('numberLater')
    expect(last.map(({ kind }) => kind)).toEqual(['relabel'])
  })
})

test('the independent loops are found as long as somebody wants them, for each map anew', () => {
  const want = (isWanted: boolean, isFound = false): SessionEvent => ({
    kind: 'independentWanted',
    isWanted,
    isFound,
  })
  expect(asked(OPEN, want(true))).toEqual(['findIndependent'])
  expect(asked(OPEN, want(true, true))).toEqual([])
  expect(asked(OPEN, want(true), changed(CUT), want(true))).toEqual([])
  expect(asked(OPEN, want(true), changed(CUT), answered(CUT))).toContain('findIndependent')
  expect(asked(OPEN, want(true), want(false), changed(CUT), answered(CUT))).not.toContain('findIndependent')
})

test('loops up to another length are looked for at once', () => {
  expect(asked(OPEN, { kind: 'lengthChosen' })).toEqual(['search', 'letGo'])
})

function never(): never {
  throw new Error('There is a loop.')
}
