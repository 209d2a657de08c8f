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

/**
 * What arranging a map in the built page took, ms: from the key to the end; the longest task of the page; and the most that a task has
 * worked. Where the tasks of a page wait for a processor, as on a machine without a graphics card whose two processors paint as
 * well, the two differ: only the second is ours.
 */
interface Arranged {
  readonly what: string
  readonly whole: number
  readonly longest: number
  readonly work: number
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
    console.log(
      '\nIn the built page, ms: from the key to the end, the longest task, the most that a task worked',
    )
    for (const { what, ...times } of arranged) {
      const columns = [times.whole, times.longest, times.work].map((time) => time.toFixed(0).padStart(6))
      console.log(`${what.padEnd(56)} ${columns.join(' ')}`)
    }
    const worst = (of: 'longest' | 'work') => Math.max(...arranged.map((times) => times[of]))
    return [
      { what: 'work of the page in one task while it arranges, ms', value: worst('work'), atMost: 50 },
      { what: 'the page held up by a task, waiting for a processor too, ms', value: worst('longest') },
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
  const stopWatching = await watchTasks(page)
  const started = performance.now()
  await page.keyboard.press(key)
  // The chip, or the sentence of the time before, may still be there for a moment.
  await page.waitForTimeout(300)
  await page.getByText(said).first().waitFor({ state: 'attached', timeout: 60_000 })
  const whole = performance.now() - started
  await page.waitForTimeout(600)
  return { what, whole, ...(await stopWatching()) }
}

/** One entry of Chromium's trace; times in microseconds, `tdur` is what the thread itself worked. */
interface Traced {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** Watches the tasks of the page's main thread; what it answers stops it and tells the longest, ms. */
async function watchTasks(
  page: Page,
): Promise<() => Promise<{ readonly longest: number; readonly work: number }>> {
  const session = await page.context().newCDPSession(page)
  const traced: Traced[] = []
  // Only the protocol's own declaration would tell more of an entry.
  session.on('Tracing.dataCollected', ({ value }) => traced.push(...(value as unknown as Traced[])))
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'] },
  })
  return async () => {
    await session.send('Tracing.end')
    await ended
    await session.detach()
    const threads = traced.filter(
      ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
    )
    const isOurs = ({ pid, tid }: Traced): boolean =>
      threads.some((own) => own.pid === pid && own.tid === tid)
    const tasks = traced.filter((entry) => entry.name === 'ThreadControllerImpl::RunTask' && isOurs(entry))
    if (tasks.length === 0) throw new Error('The trace of the browser holds no task of the page.')
    return {
      longest: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
      work: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
    }
  }
}
