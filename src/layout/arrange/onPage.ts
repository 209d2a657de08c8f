import type { FetchStandIn, Pace } from '../../pace/index.ts'
import { type Arrange, type ArrangeReport, reportArranging } from './report.ts'
import type { ArrangeRequest } from './types.ts'

/** Arranges on the page, by an engine that is fetched for it, for want of a worker. */
export function arrangeOnPage(
  loadEngine: () => Promise<Arrange>,
  { pause, now }: Pace,
): FetchStandIn<ArrangeRequest, ArrangeReport> {
  return (then, failed) => {
    loadEngine().then(
      (arrange) =>
        then((send) => {
          let isWanted = true
          const reporting = {
            send,
            now,
            pause: () => new Promise<void>((goOn) => pause(goOn)),
            isWanted: () => isWanted,
          }
          return {
            postMessage: (request) => void reportArranging(arrange, request, reporting),
            terminate() {
              isWanted = false
            },
          }
        }),
      (problem) => failed(problem instanceof Error ? problem.message : String(problem)),
    )
  }
}
