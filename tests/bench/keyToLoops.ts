import type { Browser, Page } from '@playwright/test'
import { link, selectLink, variable } from '../support/page.ts'
import { freshPage, openMap } from './browser.ts'
import { type Figure, percentile } from './figures.ts'
import { syntheticMap } from './syntheticMap.ts'

const ROUNDS = 40
/** Rounds that are not counted: they warm the engine up, as any person's first minute does. */
const WARMING = 6

/**
 * From the moment a key is pressed to the paint after the loops panel shows what follows from it: a sign turned round,
 * a link deleted, and that undone, by real key events.
 */
export async function measureKeyToLoops(browser: Browser, address: string): Promise<readonly Figure[]> {
  const page = await freshPage(browser, address)
  await openMap(page, syntheticMap(40, 70))
  await page.evaluate(watchKeys)
  const [source, target] = await endsOfALoopLink(page)
  const samples: Record<string, number[]> = { sign: [], delete: [], undo: [] }
  for (let round = -WARMING; round < ROUNDS; round += 1) {
    const keep = (name: string, ms: number): void => {
      if (round >= 0) samples[name]?.push(ms)
    }
    await selectLink(page, source, target)
    await page.waitForTimeout(60)
    const isPositive = (await link(page, source, target).getAttribute('aria-label'))?.includes('positive')
    keep('sign', await press(page, isPositive ? '-' : '+'))
    await selectLink(page, source, target)
    await page.waitForTimeout(60)
    keep('delete', await press(page, 'Delete'))
    keep('undo', await press(page, 'Control+z'))
  }
  const shown = await page
    .getByText(/^(All [\d,]+ loops|The first )/)
    .first()
    .innerText()
  await page.context().close()
  const input = `40 variables, 70 links; ${shown.toLowerCase()}; ${ROUNDS} of each key`
  const all = Object.values(samples).flat()
  return [
    { what: 'key press to loops shown, p95', input, value: percentile(all, 0.95), unit: 'ms', below: 50 },
    { what: '  a sign turned round, p95', input, value: percentile(samples.sign ?? [], 0.95), unit: 'ms' },
    { what: '  a link deleted, p95', input, value: percentile(samples.delete ?? [], 0.95), unit: 'ms' },
    { what: '  that undone, p95', input, value: percentile(samples.undo ?? [], 0.95), unit: 'ms' },
    { what: 'key press to loops shown, median', input, value: percentile(all, 0.5), unit: 'ms' },
  ]
}

/** A link from the first variable of the first loop in the panel to the second. */
async function endsOfALoopLink(page: Page): Promise<readonly [string, string]> {
  const row = await page
    .getByRole('button', { name: /^(Reinforcing|Balancing) loop [RB]1,/ })
    .first()
    .innerText()
  const [first = '', second = ''] = row.match(/Variable of number \d+/g) ?? []
  if (!second) throw new Error(`No loop can be read from ${row}`)
  await variable(page, first).waitFor()
  return [first, second]
}

/** Presses a key and gives the milliseconds from its time stamp to the paint after the panel's last change. */
async function press(page: Page, key: string): Promise<number> {
  await page.evaluate(() => Reflect.set(window, 'sedikoPainted', []))
  await page.keyboard.press(key)
  await page.waitForTimeout(250)
  const painted: unknown = await page.evaluate(() => Reflect.get(window, 'sedikoPainted'))
  const last = Array.isArray(painted) ? painted.at(-1) : undefined
  if (typeof last !== 'number') throw new Error(`The loops panel did not change after ${key}.`)
  return last
}

/**
 * Runs in the page. Notes for every key the time from its stamp to each paint that shows a change of the loops panel:
 * a frame callback comes before the paint, and a message sent from it is delivered after.
 */
function watchKeys(): void {
  let stamp = 0
  addEventListener('keydown', (event) => (stamp = event.timeStamp), { capture: true })
  const panel = document.querySelector('.loops-panel') ?? document.body
  new MutationObserver(() => {
    const since = stamp
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        const painted: unknown = Reflect.get(window, 'sedikoPainted')
        if (Array.isArray(painted)) painted.push(performance.now() - since)
      }
      channel.port2.postMessage(null)
    })
  }).observe(panel, { subtree: true, childList: true, characterData: true })
}
