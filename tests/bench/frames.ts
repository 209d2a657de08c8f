import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from '@playwright/test'
import { variable } from '../support/page.ts'
import { freshPage, openMap } from './browser.ts'
import { type Figure, percentile } from './figures.ts'
import { syntheticMap } from './syntheticMap.ts'
import { frameWork, TRACE_CATEGORIES } from './trace.ts'

/** Input events at the pace of a 60 Hz screen: a little over 300 frames. */
const EVENTS = 380
const PACE = 1000 / 60

/** Main-thread work in each frame while dragging and panning, with the whole of a 200/400 map in view. */
export async function measureFrames(browser: Browser, address: string): Promise<readonly Figure[]> {
  const page = await freshPage(browser, address)
  await openMap(page, syntheticMap(200, 400))
  const input = '200 variables, 400 links, all in view'
  const figures = [
    ...(await measured(browser, page, `dragging a variable; ${input}`, drag)),
    ...(await measured(browser, page, `panning by wheel; ${input}`, pan)),
  ]
  await page.context().close()
  return figures
}

async function measured(
  browser: Browser,
  page: Page,
  input: string,
  move: (page: Page) => Promise<void>,
): Promise<readonly Figure[]> {
  await browser.startTracing(page, { categories: [...TRACE_CATEGORIES] })
  await move(page)
  const { perFrame, processorPerFrame, longestTask } = frameWork(
    (await browser.stopTracing()).toString('utf8'),
  )
  if (perFrame.length < 300) throw new Error(`Only ${perFrame.length} frames with input were traced.`)
  const counted = `${input}; ${perFrame.length} frames with input`
  const figure = (what: string, value: number): Figure => ({ what, input: counted, value, unit: 'ms' })
  return [
    { ...figure('main-thread tasks a frame, p95', percentile(perFrame, 0.95)), below: 16 },
    figure('  of that processor time, p95', percentile(processorPerFrame, 0.95)),
    figure('main-thread tasks a frame, median', percentile(perFrame, 0.5)),
    figure('longest single task', longestTask),
  ]
}

/** Drags a variable in the middle of the map round in a circle. */
async function drag(page: Page): Promise<void> {
  const box = await variable(page, 'Variable of number 101').boundingBox()
  if (!box) throw new Error('The variable to drag is not in view.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const input = await page.context().newCDPSession(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await atScreenPace(async (turn) => {
    const [across, down] = [x + 120 * Math.sin(turn), y + 90 * (1 - Math.cos(turn))]
    // Not by `page.mouse`, which has the page itself run something for each move: a millisecond that no person costs it.
    const at = { x: across, y: down, button: 'left', buttons: 1 } as const
    await input.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at })
  })
  await page.mouse.up()
}

async function pan(page: Page): Promise<void> {
  await page.mouse.move(500, 400)
  await atScreenPace((turn) => page.mouse.wheel(9 * Math.cos(turn), 7 * Math.sin(turn)))
}

async function atScreenPace(step: (turn: number) => Promise<void>): Promise<void> {
  const start = performance.now()
  for (let event = 0; event < EVENTS; event += 1) {
    await step((event / EVENTS) * 6 * Math.PI)
    await sleep(Math.max(0, start + (event + 1) * PACE - performance.now()))
  }
}
