import { type Asker, createAsker } from '../../pace/index.ts'
import { recogniseAsked } from './engine.ts'
import type { RecogniseAnswer, RecogniseAsk } from './types.ts'

/** Looks for archetypes beside the page, one ask at a time. */
export type Recogniser = Asker<RecogniseAsk, RecogniseAnswer>

/** Makes a recogniser. `onError` is told in a sentence why an ask will have no answer. */
export function createRecogniser(onError: (sentence: string) => void): Recogniser {
  return createAsker({
    createWorker: startWorker,
    answering: recogniseAsked,
    onFail: (reason) => onError(`Archetypes could not be looked for (${reason}).`),
  })
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}
