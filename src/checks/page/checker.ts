import { type Asker, createAsker } from '../../pace/index.ts'
import type { CheckAnswer, CheckAsk } from '../types.ts'
import { createEngine } from './engine.ts'

/** Checks maps beside the page, one ask at a time. */
export type Checker = Asker<CheckAsk, CheckAnswer>

/** Makes a checker. `onError` is told in a sentence why an ask will have no answer. */
export function createChecker(onError: (sentence: string) => void): Checker {
  return createAsker({
    createWorker: startWorker,
    answering: createEngine(),
    onFail: (reason) => onError(`The map could not be checked (${reason}).`),
  })
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}
