import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { nameField, openBlankMap } from '../support/page.ts'
import { freshPage } from './browser.ts'
import type { Figure } from './figures.ts'

/** What the network brings until a new map can be drawn on, compressed as a static host would. */
export async function measureFirstLoad(browser: Browser, address: string): Promise<readonly Figure[]> {
  const page = await freshPage(browser, address)
  const sizes: Promise<{ readonly type: string; readonly bytes: number }>[] = []
  page.on('response', (response) => {
    const type = response.headers()['content-type']?.split(';')[0] ?? ''
    sizes.push(response.body().then((body) => ({ type, bytes: gzipSync(body, { level: 9 }).byteLength })))
  })
  await openBlankMap(page)
  await page.keyboard.press('n')
  await nameField(page).waitFor()
  const loaded = await Promise.all([...sizes])
  await page.context().close()
  const kilobytes = (wanted: RegExp): number =>
    loaded.filter(({ type }) => wanted.test(type)).reduce((sum, { bytes }) => sum + bytes, 0) / 1000
  const input = `first visit, to the first variable being typed; ${loaded.length} files; gzip -9`
  return [
    {
      what: 'script before the canvas can be drawn on',
      input,
      value: kilobytes(/javascript/),
      unit: 'kB',
      below: 230,
    },
    { what: 'everything before the canvas can be drawn on', input, value: kilobytes(/./), unit: 'kB' },
  ]
}
