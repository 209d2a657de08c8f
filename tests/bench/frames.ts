import type { Browser, Page } from '@playwright/test'
import { variable } from '../support/page.ts'
import { freshPage, openMap } from './browser.ts'
import { type Figure, percentile } from './figures.ts'
import { dragOf, type Movement, pan } from './gestures.ts'
import { syntheticMap } from './syntheticMap.ts'
import { frameWork, TRACE_CATEGORIES } from './trace.ts'

/** The variable that is dragged: it stands in the middle of a map of 200. */
export const DRAGGED = 'Variable of number 101'

/** Main-thread work in each frame while dragging and panning, with the whole of a 200/400 map in view. */
export async function measureFrames(browser: Browser, address: string): Promise<readonly Figure[]> {
  const page = await freshPage(browser, address)
  await openMap(page, syntheticMap(200, 400))
  const input = '200 variables, 400 links, all in view'
  const drag = dragOf((on) => variable(on, DRAGGED))
  const figures = [
    ...(await measured(browser, page, `dragging a variable; ${input}`, drag, 16)),
    ...(await measured(browser, page, `panning by wheel; ${input}`, pan, 16)),
  ]
  await page.context().close()
  return figures
}

/** Main-thread work in each frame while this movement lasts. `below` is what has been promised of its 95th percentile. */
export async function measured(
  browser: Browser,
  page: Page,
  input: string,
  move: Movement,
  below?: number,
): Promise<readonly Figure[]> {
  await browser.startTracing(page, { categories: [...TRACE_CATEGORIES] })
  await move(page)
  const { perFrame, processorPerFrame, longestTask } = frameWork(
    (await browser.stopTracing()).toString('utf8'),
  )
  const counted = `${input}; ${perFrame.length} frames with input`
  const figure = (what: string, value: number): Figure => ({ what, input: counted, value, unit: 'ms' })
  const p95 = figure('main-thread tasks a frame, p95', percentile(perFrame, 0.95))
  if (below !== undefined && perFrame.length < 300)
    throw new Error(`Only ${perFrame.length} frames with input were traced.`)
  return [
    below === undefined ? p95 : { ...p95, below },
    figure('  of that processor time, p95', percentile(processorPerFrame, 0.95)),
    figure('main-thread tasks a frame, median', percentile(perFrame, 0.5)),
    figure('longest single task', longestTask),
  ]
}
