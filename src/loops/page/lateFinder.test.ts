import { expect, test } from 'vitest'
import { map } from '../../model/index.ts'
import { findLoops } from '../index.ts'
import type { LoopFinder, LoopList } from '../types.ts'
import { createLoopFinder } from './finder.ts'
import { waitingFinder } from './lateFinder.ts'

const first = map`A -> + B -> + A`
const second = map`A -> + B -> - A`

/** A waiting finder whose code comes, or fails to come, when the test says so. */
function set() {
  const loads: { readonly come: () => Promise<void>; readonly fail: () => Promise<void> }[] = []
  const errors: string[] = []
  const finder = waitingFinder(
    () =>
      new Promise<() => LoopFinder>((resolve, reject) => {
        const settled = () => new Promise<void>((done) => setTimeout(done))
        loads.push({
          come() {
            resolve(() => createLoopFinder({ createWorker: () => null }))
            return settled()
          },
          fail() {
            reject('no network')
            return settled()
          },
        })
      }),
    (sentence) => errors.push(sentence),
  )
  const answers: LoopList[] = []
  const find = (graph: typeof first) => finder.find(graph, (list) => answers.push(list))
  return { finder, find, answers, loads, errors }
}

test('what was asked last is answered when the finder comes, and then at once', async () => {
  const { find, answers, loads } = set()
  find(first)
  find(second)
  expect(answers).toEqual([])
  await loads[0]?.come()
  expect(answers).toEqual([findLoops(second)])
  find(first)
  expect([answers.length, loads.length]).toEqual([2, 1])
})

test('questions about the loops wait, but not those about an earlier map', async () => {
  const { finder, find, loads } = set()
  const told: string[] = []
  find(first)
  finder.findIndependent(() => told.push('earlier'))
  find(second)
  await new Promise<void>((resolve) => {
    finder.findIndependent(({ loops }) => {
      told.push(`later, ${loops.length}`)
      resolve()
    })
    void loads[0]?.come()
  })
  expect(told).toEqual(['later, 1'])
})

test('closed meanwhile it finds nothing', async () => {
  const { finder, find, answers, loads } = set()
  find(first)
  finder.close()
  await loads[0]?.come()
  expect(answers).toEqual([])
})

test('a finder that cannot be fetched is told of, and the next edit fetches it again', async () => {
  const { find, answers, loads, errors } = set()
  find(first)
  await loads[0]?.fail()
  expect(errors).toEqual(['The loops of this map could not be found (no network).'])
  find(second)
  await loads[1]?.come()
  expect(answers).toEqual([findLoops(second)])
})
