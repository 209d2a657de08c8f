import { type Link, newLink } from '../../model/index.ts'
import { createTestPace, type TestPace } from '../../pace/testing.ts'
import type { LoopGraph, LoopList } from '../types.ts'
import * as edits from './edits.ts'
import { createLoopFinder } from './finder.ts'
import { type LoopWorker, runSearcher } from './runner.ts'
import { createSearcher, type SearchOrder } from './searcher.ts'
import type { LoopFinderOptions } from './surroundings.ts'

interface TestWorker extends LoopWorker {
  readonly orders: SearchOrder[]
  ended: boolean
}

/** A worker that lives in the test: the same searcher, its messages put off and copied as a browser does. */
function createTestWorker(pace: TestPace): TestWorker {
  const obey = createSearcher((report) => {
    const data = structuredClone(report)
    pace.pause(() => worker.onmessage?.(new MessageEvent('message', { data })))
  }, pace)
  const worker: TestWorker = {
    orders: [],
    ended: false,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage(order) {
      worker.orders.push(order)
      const data = structuredClone(order)
      pace.pause(() => obey(data))
    },
    terminate() {
      worker.ended = true
    },
  }
  return worker
}

/** A finder with all that surrounds it in the hands of the test. */
export function setFinder(options: LoopFinderOptions = {}) {
  const pace = createTestPace()
  const workers: TestWorker[] = []
  const errors: string[] = []
  /** What was answered in the end, and all answers with their stage. */
  const answers: LoopList[] = []
  const stages: string[] = []
  const timers: (() => void)[] = []
  const finder = createLoopFinder({
    createWorker: () => {
      const worker = createTestWorker(pace)
      workers.push(worker)
      return worker
    },
    onError: (sentence) => errors.push(sentence),
    ...pace,
    loadRunner: (then) => then(runSearcher),
    loadSearcher: (then) => then(createSearcher),
    loadEdits: (then) => then(edits),
    wait: (work) => {
      timers.push(work)
      return () => void timers.splice(timers.indexOf(work), 1)
    },
    ...options,
  })
  const find = (graph: LoopGraph): void =>
    finder.find(graph, (list, stage) => {
      stages.push(`${stage} ${list.loops.length}`)
      if (stage === 'count') answers.push(list)
    })
  return { finder, find, pace, workers, errors, answers, stages, timers }
}

/** A link from every variable to every other. */
export function everyPair(variables: number): readonly Link[] {
  return Array.from({ length: variables * variables }, (_, at) => {
    const source = Math.floor(at / variables)
    return newLink({ id: `l${at}`, source: `v${source}`, target: `v${at % variables}`, polarity: '+' })
  }).filter((link) => link.source !== link.target)
}
