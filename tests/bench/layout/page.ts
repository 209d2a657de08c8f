import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { type CausalMap, readMapJson } from '../../../src/model/index.ts'
import { openMap } from '../browser.ts'
import { startBenchPage } from '../loops/browser/page.ts'
import { syntheticMap } from '../syntheticMap.ts'
import type { Promised } from './promises.ts'

/** What is pressed one after the other, and what is said once it is done. The first time the page is not yet used to it. */
const PRESSED = [
  { what: 'rings', key: 'o', said: /^Arranged as rings\./ },
  { what: 'rings again', key: 'o', said: /^(Arranged as rings|Nothing needed)/ },
  { what: 'tidy', key: 't', said: /^(Tidied\.|Nothing needed)/ },
] as const
const EXAMPLE = new URL('../../../examples/youth-unemployment.sediko.json', import.meta.url)

/** What arranging a map in the built page took: from the key to the end, and the longest the page could not answer, ms. */
interface Arranged {
  readonly what: string
  readonly whole: number
  readonly longest: number
}

/** Arranges maps in the built page by key and looks how long the page is held up; prints a table on the way. */
export async function inThePage(): Promise<readonly Promised[]> {
  const bench = await startBenchPage()
  try {
    const arranged: Arranged[] = []
    for (const map of maps()) {
      const page = await bench.fresh()
      await openMap(page, map)
      // What is fetched ahead is there by then, and the worker has been through its rehearsal.
      await page.waitForTimeout(3_000)
      for (const { what, key, said } of PRESSED)
        arranged.push(await arrangeBy(page, { key, said }, `${what}, ${map.meta.title}`))
      await page.context().close()
    }
    console.log('\nIn the built page: from the key to the end, and the longest task of the page, ms')
    for (const { what, whole, longest } of arranged)
      console.log(`${what.padEnd(44)} ${whole.toFixed(0).padStart(7)} ${longest.toFixed(0).padStart(6)}`)
    return [
      {
        what: 'the page held up while it arranges, ms, up to 200 variables',
        value: Math.max(...arranged.map(({ longest }) => longest)),
        atMost: 50,
      },
    ]
  } finally {
    await bench.close()
  }
}

function maps(): readonly CausalMap[] {
  const example = readMapJson(JSON.parse(readFileSync(EXAMPLE, 'utf8')))
  if (!example.ok) throw new Error(example.reason)
  return [example.map, syntheticMap(100, 150), syntheticMap(200, 300)]
}

async function arrangeBy(
  page: Page,
  { key, said }: { readonly key: string; readonly said: RegExp },
  what: string,
): Promise<Arranged> {
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    const tasks: number[] = []
    Reflect.set(window, 'benchTasks', tasks)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
  })
  const started = performance.now()
  await page.keyboard.press(key)
  // The chip, or the sentence of the time before, may still be there for a moment.
  await page.waitForTimeout(300)
  await page.getByText(said).first().waitFor({ state: 'attached', timeout: 60_000 })
  const whole = performance.now() - started
  await page.waitForTimeout(600)
  const tasks = await page.evaluate((): readonly number[] => Reflect.get(window, 'benchTasks'))
  // Shorter ones are not told of.
  return { what, whole, longest: Math.max(0, ...tasks) }
}
