import { expect, test } from 'vitest'
import { type CausalMap, emptyMap, map, mapFromNotation } from '../../../model/index.ts'
import { played } from '../../../pace/testing.ts'
import { type KeepingEvent, type KeepingState, next } from './next.ts'

const RAIN = map`Rain -> + Grass`
const CATTLE = map`Rain -> + Grass -> + Cattle`
const LARGE = mapFromNotation(Array.from({ length: 30 }, (_, at) => `Variable ${at}`).join('; '))
const MINUTE = 60_000

/** As it was opened: nothing has been edited. */
function opened(start: CausalMap): KeepingState {
  return { opened: { map: start, cause: 'opened', at: 'then' }, last: null, edits: 0, due: [] }
}

/** An edit that is in storage after so many minutes. */
const stored = (minutes: number, to: CausalMap = CATTLE): KeepingEvent => ({
  kind: 'stored',
  map: to,
  clock: minutes * MINUTE,
  at: `minute ${minutes}`,
})

const changed = (minutes: number, before: CausalMap, after: CausalMap): KeepingEvent => ({
  kind: 'changed',
  before,
  after,
  clock: minutes * MINUTE,
  at: `minute ${minutes}`,
})

/** What is kept once the page is quiet after all this. */
function kept(first: KeepingState, ...events: readonly KeepingEvent[]): readonly unknown[] {
  const [state] = played(next, first, ...events)
  const [after, effects] = next(state, { kind: 'quiet' })
  expect(after.due).toEqual([])
  return effects.flatMap((effect) =>
    effect.kind === 'keep' ? effect.all.map(({ cause, at, map: of }) => [cause, at, of]) : [],
  )
}

test('a map is kept as it was opened when it is edited for the first time, but not an empty one', () => {
  expect(kept(opened(RAIN))).toEqual([])
  expect(kept(opened(RAIN), stored(0))).toEqual([['opened', 'then', RAIN]])
  expect(kept(opened(emptyMap()), stored(0))).toEqual([])
  expect(kept(opened(RAIN), stored(0), stored(1))).toEqual([['opened', 'then', RAIN]])
})

test('nothing is written before the page has nothing else to do', () => {
  expect(played(next, opened(RAIN), stored(0))[1]).toEqual([{ kind: 'wait' }])
  expect(played(next, opened(RAIN), { kind: 'quiet' })[1]).toEqual([])
})

test('while it is edited one is kept every ten minutes, counted from the last', () => {
  expect(kept(opened(emptyMap()), stored(0), stored(9))).toEqual([])
  expect(kept(opened(emptyMap()), stored(0), stored(10))).toEqual([['edited', 'minute 10', CATTLE]])
  expect(kept(opened(emptyMap()), stored(0), { kind: 'kept', clock: 5 * MINUTE }, stored(14))).toEqual([])
})

test('or every hundred edits', () => {
  const edits = Array.from({ length: 100 }, () => stored(0))
  expect(kept(opened(emptyMap()), stored(0), ...edits.slice(1))).toEqual([])
  expect(kept(opened(emptyMap()), stored(0), ...edits)).toEqual([['edited', 'minute 0', CATTLE]])
})

test('and the map before a large change, unless one was kept just before or it is the map as it was opened', () => {
  const edited = [stored(0, RAIN), { kind: 'quiet' }] as const
  expect(kept(opened(emptyMap()), ...edited, changed(3, RAIN, LARGE))).toEqual([['before', 'minute 3', RAIN]])
  expect(kept(opened(emptyMap()), ...edited, changed(1, RAIN, LARGE))).toEqual([])
  expect(kept(opened(emptyMap()), ...edited, changed(3, RAIN, CATTLE))).toEqual([])
  expect(kept(opened(RAIN), stored(0), { kind: 'quiet' }, changed(3, RAIN, LARGE))).toEqual([])
})
