/**
 * `npm run bench:opening`: the longest task of the page while a file at the limits is opened, and how soon its map is there. Words after it name the files
 * that are wanted, as in `npm run bench:opening -- labels`. Exit code 1 when a promise is not kept.
 */
import type { Browser, Page } from '@playwright/test'
import {
  type CausalMap,
  emptyMap,
  LIMITS,
  newArchetypeNote,
  newLabel,
  newLoopNote,
  serialise,
} from '../../src/model/index.ts'
import { canvasReady } from '../support/page.ts'
import { startPage } from '../support/server.ts'
import { freshPage, startBrowser } from './browser.ts'
import { type Figure, isKept, printed } from './figures.ts'
import { syntheticMap } from './syntheticMap.ts'

/** No task of the page may hold it up for longer, ms. */
const LONGEST_TASK = 200

const many = <R extends { readonly id: string }>(count: number, make: (at: number) => R) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => make(at)).map((record) => [record.id, record]))

const labels = many(LIMITS.labels, (at) =>
  newLabel({
    id: `t${at}`,
    text: `A label with a number, which is ${at}`,
    x: (at % 80) * 230,
    y: -1000 - Math.floor(at / 80) * 130,
    made: at + 1,
  }),
)
const notes = (variables: number): Pick<CausalMap, 'loopNotes' | 'archetypeNotes'> => ({
  loopNotes: many(LIMITS.loopNotes, (at) =>
    newLoopNote({
      id: `n${at}`,
      links: [`gone${at}`, `lost${at}`],
      variables: [`v${at % variables}`, `v${(at + 7) % variables}`],
      name: `A broken loop, number ${at}`,
    }),
  ),
  archetypeNotes: many(LIMITS.archetypeNotes, (at) =>
    newArchetypeNote({
      id: `a${at}`,
      archetype: 'limits-to-growth',
      slots: ['s'],
      variables: [`v${at % variables}`],
      key: `k${at}`,
      made: at + 1,
    }),
  ),
})

const FILES: Readonly<Record<string, () => CausalMap>> = {
  links: () => syntheticMap(LIMITS.variables, LIMITS.links),
  labels: () => ({ ...emptyMap({ title: 'Labels' }), labels }),
  notes: () => ({ ...syntheticMap(100, 300), ...notes(100) }),
  all: () => ({ ...syntheticMap(LIMITS.variables, LIMITS.links), labels, ...notes(LIMITS.variables) }),
}
const wanted = process.argv.slice(2)

interface Task {
  readonly start: number
  readonly time: number
}

async function opened(
  browser: Browser,
  address: string,
  name: string,
  map: CausalMap,
): Promise<readonly Figure[]> {
  const page = await freshPage(browser, address)
  await page.addInitScript(() => {
    const tasks: { start: number; time: number }[] = []
    Reflect.set(window, 'longTasks', tasks)
    new PerformanceObserver((seen) => {
      for (const { startTime, duration } of seen.getEntries())
        tasks.push({ start: startTime, time: duration })
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto('./')
  await page.locator('#root button').first().waitFor()
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+o')
  const buffer = Buffer.from(serialise(map))
  const started = await clock(page)
  await (await chooser).setFiles({ name: `${name}.sediko.json`, mimeType: 'application/json', buffer })
  page.setDefaultTimeout(180_000)
  await canvasReady(page)
  const ready = await clock(page)
  // Loops are found, marks drawn and code fetched ahead.
  await page.waitForTimeout(5000)
  const tasks = await page.evaluate((): Task[] => Reflect.get(window, 'longTasks'))
  await page.context().close()
  const own = tasks.filter(({ start }) => start >= started)
  if (process.env.TASKS === '1')
    for (const { start, time } of own)
      console.log(`  at ${Math.round(start - started)} ms: ${Math.round(time)} ms`)
  const input = `${name}, ${(buffer.length / 1e6).toFixed(1)} MB`
  return [
    {
      what: 'longest task while a file is opened',
      input,
      value: Math.max(0, ...own.map(({ time }) => time)),
      unit: 'ms',
      below: LONGEST_TASK,
    },
    { what: 'file chosen to map there and saved', input, value: ready - started, unit: 'ms' },
  ]
}

function clock(page: Page): Promise<number> {
  return page.evaluate(() => performance.now())
}

const server = await startPage()
const browser = await startBrowser()
try {
  for (const [name, make] of Object.entries(FILES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    for (const figure of await opened(browser, server.address, name, make())) {
      console.log(printed(figure))
      if (!isKept(figure)) process.exitCode = 1
    }
  }
} finally {
  await browser.close()
  server.stop()
}
