import { createSearcher, type SearchOrder, type SearchReport } from './searcher.ts'

/** Searches for loops away from the page. Started by `createLoopFinder`. */
const channel = new MessageChannel()
let next: (() => void) | null = null

// A message to oneself comes after the orders that are waiting, and is not held back for 4 ms as a timer would be.
channel.port1.onmessage = () => {
  const work = next
  next = null
  work?.()
}

const obey = createSearcher(
  (report: SearchReport) => postMessage(report),
  (work) => {
    next = work
    channel.port2.postMessage(null)
  },
)

addEventListener('message', (event: MessageEvent<SearchOrder>) => obey(event.data))
