import { PAGE_PACE } from '../../pace/index.ts'
import { answerInPieces } from './engine.ts'
import { startAnswering } from './startAnswering.ts'
import type { RecogniseOrder } from './types.ts'

let stop = (): void => {}

/** Recognises archetypes away from the page. Between two pieces it hears of a newer order. Started by `createRecogniser`. */
addEventListener('message', (event: MessageEvent<RecogniseOrder>) => {
  stop()
  stop = startAnswering(answerInPieces, event.data, (report) => postMessage(report), PAGE_PACE)
})
