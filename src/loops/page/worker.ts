import { PAGE_PACE } from '../../pace/index.ts'
import { createSearcher, type SearchOrder, type SearchReport } from './searcher.ts'

/** Searches for loops away from the page. Started by `createLoopFinder`. */
const obey = createSearcher((report: SearchReport) => postMessage(report), PAGE_PACE)

addEventListener('message', (event: MessageEvent<SearchOrder>) => obey(event.data))
