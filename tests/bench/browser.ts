import { type Browser, chromium, type Page } from '@playwright/test'
import type { CausalMap } from '../../src/model/index.ts'
import { serialise } from '../../src/model/index.ts'
import { findChromium, LAUNCH_FLAGS } from '../support/chromium.ts'
import { canvasReady } from '../support/page.ts'

/** Starts the browser that the tests use. */
export async function startBrowser(): Promise<Browser> {
  const found = await findChromium()
  return chromium.launch({ executablePath: found.path, env: { ...found.env }, args: [...LAUNCH_FLAGS] })
}

/** A fresh page at the size of a small projector, without anything stored. */
export async function freshPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  // Without the browser's own file dialogues the page asks by an element that a test can answer.
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker')
    Reflect.deleteProperty(window, 'showSaveFilePicker')
  })
  return page
}

/** Opens this map in the page, as a person opens a file, and waits until it can be worked on. */
export async function openMap(page: Page, map: CausalMap): Promise<void> {
  await page.goto('./')
  await page.locator('#root button').first().waitFor()
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+o')
  const buffer = Buffer.from(serialise(map))
  await (await chooser).setFiles({
    name: `${map.meta.title.replace('/', '-')}.sediko.json`,
    mimeType: 'application/json',
    buffer,
  })
  await canvasReady(page)
  await page.keyboard.press('Shift+1')
  await page.waitForTimeout(1000)
}
