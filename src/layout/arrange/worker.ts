import { PAGE_PACE } from '../../pace/index.ts'
import { arrange } from './arrange.ts'
import { rehearse } from './rehearse.ts'
import { reportArranging } from './report.ts'
import type { ArrangeRequest } from './types.ts'

let isAsked = false

/** Arranges a map away from the page, which ends the worker when it wants no more of it. Started by `createArranger`. */
addEventListener('message', (event: MessageEvent<ArrangeRequest>) => {
  isAsked = true
  void reportArranging(arrange, event.data, {
    send: (report) => postMessage(report),
    now: PAGE_PACE.now,
    pause: () => Promise.resolve(),
    isWanted: () => true,
  })
})

void rehearse(
  () => new Promise((goOn) => PAGE_PACE.pause(goOn)),
  () => !isAsked,
)
