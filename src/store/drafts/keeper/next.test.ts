import { describe, expect, test } from 'vitest'
import { played } from '../../../pace/testing.ts'
import type { Places } from '../rows.ts'
import { freshKeeper, type KeeperEvent, type KeeperState, next } from './next.ts'

/** What stands at each place, as `title: Half`. */
function places(...texts: readonly string[]): Places {
  return new Map(
    texts.map((each) => {
      const [place = '', text = ''] = each.split(': ')
      return [place, { text, base: '' }]
    }),
  )
}

const texts = (drafts: Places): readonly string[] =>
  [...drafts].map(([place, { text }]) => `${place}: ${text}`)

const EMPTY = places()
const HALF = places('title: Half')
const WHOLE = places('title: Whole')
const BEGUN: KeeperEvent = { kind: 'begun' }
const typed = (drafts: Places): KeeperEvent => ({ kind: 'typed', drafts })
const written = (drafts: Places): KeeperEvent => ({ kind: 'written', drafts })
const refused = (final = false): KeeperEvent => ({ kind: 'refused', reason: 'It is full.', final })
const gone = (page: string): KeeperEvent => ({ kind: 'gone', page })
const adopted = (found: Places, isStored = true): KeeperEvent => ({
  kind: 'adopted',
  found,
  isStored,
  as: 'x',
})

const play = (...events: readonly KeeperEvent[]) => played(next, freshKeeper(EMPTY), BEGUN, ...events)
const asked = (...events: readonly KeeperEvent[]): readonly string[] =>
  play(...events)[1].map(({ kind }) => kind)

/** One draft that storage has, and nothing under way. */
const [SAVED] = play(written(EMPTY), typed(HALF), written(HALF))

function askedOf(first: KeeperState, ...events: readonly KeeperEvent[]): readonly string[] {
  return played(next, first, ...events)[1].map(({ kind }) => kind)
}

describe('what is typed', () => {
  test('is written at once; what was typed meanwhile is written after it, and only then all is said to be saved', () => {
    expect(play(written(EMPTY), typed(HALF))[1]).toEqual([{ kind: 'write', before: EMPTY, after: HALF }])
    expect(asked(written(EMPTY), typed(HALF), typed(WHOLE))).toEqual([])
    expect(play(written(EMPTY), typed(HALF), typed(WHOLE), written(HALF))[1]).toEqual([
      { kind: 'write', before: HALF, after: WHOLE },
    ])
    expect(play(written(EMPTY), typed(WHOLE), written(WHOLE))[1]).toEqual([
      { kind: 'forgetLeft' },
      { kind: 'say', saving: null },
      { kind: 'rest' },
    ])
  })

  test('is called not saved when storage is slow or refuses, and tried again in the latest form', () => {
    expect(play(written(EMPTY), typed(HALF), { kind: 'slow' })[1]).toEqual([
      { kind: 'say', saving: { kind: 'notSaved', reason: 'The storage of this browser does not answer.' } },
    ])
    const failed = [written(EMPTY), typed(HALF), refused()]
    expect(play(...failed)[1]).toEqual([
      { kind: 'say', saving: { kind: 'notSaved', reason: 'It is full.' } },
      { kind: 'wait' },
    ])
    expect(asked(...failed, typed(WHOLE))).toEqual([])
    expect(play(...failed, typed(WHOLE), { kind: 'due' })[1]).toEqual([
      { kind: 'write', before: EMPTY, after: WHOLE },
    ])
  })

  test('is not tried again when storage refuses for good', () => {
    expect(asked(written(EMPTY), typed(HALF), refused(true))).toEqual(['say', 'rest'])
    expect(asked(written(EMPTY), typed(HALF), refused(true), typed(WHOLE))).toEqual(['rest'])
  })

  test('is tried once more, at once, when the map is closed', () => {
    const closed = [written(EMPTY), typed(HALF), refused(), { kind: 'stopped' }] as const
    expect(asked(...closed)).toEqual(['write'])
    expect(asked(...closed, refused())).toEqual(['say', 'rest'])
  })

  test('is written anew when storage may have lost it, after what is under way; where nothing is typed nothing is', () => {
    const lost: KeeperEvent = { kind: 'lost' }
    expect(askedOf(SAVED, lost)).toEqual(['say', 'write'])
    expect(played(next, SAVED, typed(WHOLE), lost, written(WHOLE))[1]).toContainEqual({
      kind: 'write',
      before: EMPTY,
      after: WHOLE,
    })
    expect(asked(written(EMPTY), lost)).toEqual([])
  })
})

describe('the drafts of a page that is gone', () => {
  test('come here and are shown, and are in storage already', () => {
    expect(askedOf(SAVED, gone('p'))).toEqual(['adopt'])
    const [state, effects] = played(next, SAVED, gone('p'), adopted(places('outline: Rain')))
    expect(texts(state.drafts)).toEqual(['title: Half', 'outline: Rain'])
    expect(effects.map(({ kind }) => kind)).toEqual(['show', 'rest'])
  })

  test('come one page after the other, before what was typed meanwhile is written', () => {
    expect(askedOf(SAVED, gone('p'), gone('q'), typed(WHOLE))).toEqual([])
    expect(askedOf(SAVED, gone('p'), gone('q'), typed(WHOLE), adopted(EMPTY))).toEqual(['adopt'])
    expect(askedOf(SAVED, gone('p'), gone('q'), typed(WHOLE), adopted(EMPTY), adopted(EMPTY))).toEqual([
      'write',
    ])
  })

  test('stand aside where another text is being typed', () => {
    const [state] = played(
      next,
      SAVED,
      gone('p'),
      typed(WHOLE),
      adopted(places('title: Other', 'outline: Rain')),
    )
    expect(texts(state.drafts)).toEqual(['title: Whole', 'aside/x/title: Other', 'outline: Rain'])
  })

  test('are shown and written from here when storage would not take them', () => {
    const [state, effects] = played(next, SAVED, gone('p'), adopted(places('outline: Rain'), false))
    expect(effects.map(({ kind }) => kind)).toEqual(['show', 'write'])
    expect(texts(state.stored)).toEqual(['title: Half'])
  })

  test('and what this page had before are here before what is typed now is written over them', () => {
    const early = [typed(WHOLE), gone('this')] as const
    const [waiting] = played(next, freshKeeper(EMPTY), typed(WHOLE))
    expect(waiting.work).toBe('none')
    expect(played(next, freshKeeper(EMPTY), ...early)[1].map(({ kind }) => kind)).toEqual(['adopt'])
    const [state, effects] = played(next, freshKeeper(EMPTY), ...early, BEGUN, adopted(HALF))
    expect(effects.map(({ kind }) => kind)).toEqual(['show', 'write'])
    expect(texts(state.drafts)).toEqual(['title: Whole', 'aside/x/title: Half'])
  })

  test('of a page that left nothing change nothing', () => {
    const [state, effects] = played(next, SAVED, gone('p'), adopted(EMPTY))
    expect([state, effects]).toEqual([SAVED, [{ kind: 'rest' }]])
  })
})
