/**
 * `npm run bench:canvas`: main-thread work a frame while dragging, panning and zooming maps of three sizes, and how soon they are
 * there, beside the plain way of drawing with React Flow in the same run. Numbers of variables after it name the sizes that are
 * wanted: `npm run bench:canvas -- 1000`. Exit code 1 when a promise is not kept.
 */
import type { Browser, Page } from '@playwright/test'
import { serialise } from '../../src/model/index.ts'
import { variable } from '../support/page.ts'
import { startPage } from '../support/server.ts'
import { freshPage, openMap, startBrowser } from './browser.ts'
import { type Figure, isKept, printed } from './figures.ts'
import { DRAGGED, measured } from './frames.ts'
import { dragOf, type Movement, pan, zoom } from './gestures.ts'
import { startPlainPage } from './plain/server.ts'
import { syntheticMap } from './syntheticMap.ts'

const ALL_SIZES = [
  [200, 400],
  [500, 1500],
  [1000, 3000],
] as const
const wanted = process.argv.slice(2).map(Number)
const SIZES = ALL_SIZES.filter(([variables]) => wanted.length === 0 || wanted.includes(variables))

/** A frame of a 60 Hz screen, ms; and by when the largest map is promised to be there. */
const FRAME = 16
const FIRST_DRAWN = 1500

/** So long after a map is there its last marks and handles have come, ms: what is measured is the hand, not the end of the opening (`npm run bench:opening`). */
const ARRIVED = 6000

type Size = (typeof ALL_SIZES)[number]

function mapOf([variables, links]: Size) {
  return syntheticMap(variables, links)
}

function nameOf([variables, links]: Size): string {
  return `${variables} variables, ${links} links`
}

async function ours(browser: Browser, address: string, size: Size): Promise<readonly Figure[]> {
  const page = await freshPage(browser, address)
  await openMap(page, mapOf(size))
  await page.waitForTimeout(ARRIVED)
  const drag = dragOf((on) => variable(on, DRAGGED))
  const figures: Figure[] = []
  for (const seen of ['all in view', 'zoomed in'] as const) {
    if (seen === 'zoomed in') await zoomIn(page)
    for (const [what, move] of movements(drag))
      figures.push(...(await measured(browser, page, `${what}; ${nameOf(size)}, ${seen}`, move, FRAME)))
  }
  figures.push(await firstDrawn(page, size))
  await page.context().close()
  return figures
}

/** From the reload of an open map until all its links are drawn and its frame is on the screen. */
async function firstDrawn(page: Page, size: Size): Promise<Figure> {
  await page.getByRole('button', { name: 'Saved', exact: true }).waitFor()
  await page.reload({ waitUntil: 'commit' })
  await page.waitForFunction(
    (count) => document.querySelectorAll('[aria-roledescription="link"]').length === count,
    size[1],
    {
      polling: 'raf',
    },
  )
  const value = await page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0)),
      ),
  )
  const figure: Figure = { what: 'first drawn after a reload', input: nameOf(size), value, unit: 'ms' }
  return size[0] === 1000 ? { ...figure, below: FIRST_DRAWN } : figure
}

/** To 100 % about the variable that is dragged. */
async function zoomIn(page: Page): Promise<void> {
  await variable(page, DRAGGED).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+0')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await page.waitForTimeout(600)
}

async function plain(browser: Browser, address: string, size: Size): Promise<readonly Figure[]> {
  const page = await freshPage(browser, address)
  await page.goto(`./?variables=${size[0]}&links=${size[1]}`)
  await page.locator('.react-flow__edge').first().waitFor()
  await page.waitForTimeout(2000)
  const drag = dragOf((on) => on.locator('.react-flow__node', { hasText: /number 101$/ }))
  const figures: Figure[] = []
  for (const [what, move] of movements(drag))
    figures.push(
      ...(await measured(browser, page, `the plain way, ${what}; ${nameOf(size)}, all in view`, move)),
    )
  await page.context().close()
  return figures
}

function movements(drag: Movement): readonly (readonly [string, Movement])[] {
  return [
    ['dragging a variable', drag],
    ['panning', pan],
    ['zooming', zoom],
  ]
}

const [page, other, browser] = await Promise.all([startPage(), startPlainPage(), startBrowser()])
let broken = 0
try {
  console.log(
    `Node ${process.version}, Chromium ${browser.version()}; maps of ${SIZES.map((size) => `${Math.round(serialise(mapOf(size)).length / 1000)} kB`).join(', ')}`,
  )
  for (const size of SIZES)
    for (const figures of [
      await ours(browser, page.address, size),
      await plain(browser, other.address, size),
    ])
      for (const figure of figures) {
        console.log(printed(figure))
        if (!isKept(figure)) broken += 1
      }
} finally {
  await browser.close()
  await other.stop()
  page.stop()
}
process.exitCode = broken === 0 ? 0 : 1
