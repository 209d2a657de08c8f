import { PAGE_PACE } from '../../pace/index.ts'
import { createEngine } from './engine.ts'
import { startAnswering } from './startAnswering.ts'
import type { CheckOrder } from './types.ts'

const engine = createEngine()
let stop = (): void => {}

/** Checks maps away from the page. Between two pieces it hears of a newer order. Started by `createChecker`. */
addEventListener('message', (event: MessageEvent<CheckOrder>) => {
  stop()
  stop = startAnswering(engine, event.data, (report) => postMessage(report), PAGE_PACE)
})
