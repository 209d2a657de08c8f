import { gzipSync } from 'node:zlib'
import type { Browser, Page, Response } from '@playwright/test'
import { canvasReady, nameField } from '../support/page.ts'
import { freshPage } from './browser.ts'
import type { Figure } from './figures.ts'

/** A file that the page asked for. */
interface Loaded {
  readonly address: string
  readonly isScript: boolean
  /** Compressed as a static host would. */
  readonly bytes: number
}

/**
 * What is asked of the network until a new map can be drawn on: on the first visit by way of the start screen, and when
 * the address of a map is opened with an empty cache. A file counts when it was asked for before the canvas was there. On the start screen *Blank map* is pressed the moment it stands:
 * the pictures below it, which come when the page has nothing else to do, are no part of what a new map needs.
 */
export async function measureFirstLoad(browser: Browser, address: string): Promise<readonly Figure[]> {
  const page = await freshPage(browser, address)
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Blank map',
      )
      if (button === undefined) return
      observer.disconnect()
      button.click()
    }).observe(document, { subtree: true, childList: true })
  })
  const first = await loadedUntilCanvas(page, async () => {
    await page.goto('./')
    await canvasReady(page)
  })
  await page.keyboard.press('n')
  await nameField(page).waitFor()
  await page.keyboard.press('Escape')

  // The same storage, but nothing of the page in the cache.
  const again = await page.context().newPage()
  const network = await again.context().newCDPSession(again)
  await network.send('Network.clearBrowserCache')
  const direct = await loadedUntilCanvas(again, async () => {
    await again.goto(page.url())
    await again.locator('.react-flow').waitFor()
  })
  await page.context().close()
  const kilobytes = (files: readonly Loaded[]): number =>
    files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
  const scripts = (files: readonly Loaded[]): readonly Loaded[] => files.filter(({ isScript }) => isScript)
  const figure = (what: string, files: readonly Loaded[], way: string): Figure => {
    return { what, input: `${way}; ${files.length} files; gzip -9`, value: kilobytes(files), unit: 'kB' }
  }
  return [
    {
      ...figure('script before the canvas can be drawn on', scripts(first), 'first visit, blank map'),
      below: 230,
    },
    {
      ...figure('script before the canvas can be drawn on', scripts(direct), 'address of a map'),
      below: 230,
    },
    figure('everything before the canvas can be drawn on', first, 'first visit, blank map'),
  ]
}

/** Runs `open` and gives what was asked for before the canvas was there. */
async function loadedUntilCanvas(page: Page, open: () => Promise<void>): Promise<readonly Loaded[]> {
  const loading: Promise<Loaded>[] = []
  const onResponse = (response: Response): void => {
    const isScript = (response.headers()['content-type'] ?? '').includes('javascript')
    const address = response.url()
    loading.push(
      response.body().then((body) => ({ address, isScript, bytes: gzipSync(body, { level: 9 }).byteLength })),
    )
  }
  page.on('response', onResponse)
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.react-flow')) return
      Reflect.set(window, 'canvasAt', performance.now())
      observer.disconnect()
    }).observe(document, { subtree: true, childList: true })
  })
  await open()
  const early = await page.evaluate(() => {
    const canvasAt = Number(Reflect.get(window, 'canvasAt'))
    const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    return files.filter(({ startTime }) => startTime < canvasAt).map(({ name }) => name.replace(/#.*$/, ''))
  })
  // What comes later is of no account, and may be cut off when the page closes.
  page.off('response', onResponse)
  const wanted = new Set(early)
  return (await Promise.all(loading)).filter(({ address }) => wanted.has(address.replace(/#.*$/, '')))
}
