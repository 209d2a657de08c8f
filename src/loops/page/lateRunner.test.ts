import { expect, test } from 'vitest'
import type { Runner } from '../../pace/index.ts'
import { createLateRunner, type LateRunner } from './lateRunner.ts'
import type { SearchOrder } from './searcher.ts'

/** A late runner whose code comes when the test says so, and what the runner was told. */
function set() {
  const loads: { readonly come: () => void; readonly failed: (reason: string) => void }[] = []
  const told: string[] = []
  const failures: string[] = []
  const runner: Runner<SearchOrder> = {
    warm: () => told.push('warm'),
    order: ({ kind }) => told.push(kind),
    beside: ({ kind }) => told.push(kind),
    word: ({ kind }) => told.push(kind),
    cancel: () => told.push('cancel'),
    end: () => told.push('end'),
  }
  const late = createLateRunner(
    (then, failed) => loads.push({ come: () => then(runner), failed }),
    (reason) => failures.push(reason),
  )
  return { late, loads, told, failures }
}

function enough(late: LateRunner): void {
  late.use(({ word }) => word({ kind: 'enough' }))
}

test('what needs the runner waits for it, in order, and it is fetched once', () => {
  const { late, loads, told } = set()
  late.fetch()
  enough(late)
  late.warm()
  expect([loads.length, told]).toEqual([1, []])
  loads[0]?.come()
  enough(late)
  late.warm()
  late.cancel()
  late.end()
  expect(told).toEqual(['warm', 'enough', 'enough', 'warm', 'cancel', 'end'])
  expect(loads).toHaveLength(1)
})

test('what is called off or ended meanwhile is not done when the runner comes', () => {
  const called = set()
  enough(called.late)
  called.late.cancel()
  called.loads[0]?.come()
  expect(called.told).toEqual([])

  const ended = set()
  ended.late.warm()
  enough(ended.late)
  ended.late.end()
  ended.loads[0]?.come()
  expect(ended.told).toEqual([])
})

test('where it cannot be fetched only what waits for it is told why, and the next need fetches it again', () => {
  const { late, loads, told, failures } = set()
  late.warm()
  loads[0]?.failed('no network')
  expect(failures).toEqual([])
  enough(late)
  loads[1]?.failed('no network')
  expect(failures).toEqual(['no network'])
  enough(late)
  loads[2]?.come()
  expect(told).toEqual(['warm', 'enough'])
})
