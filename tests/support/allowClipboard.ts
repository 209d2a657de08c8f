import type { Page } from '@playwright/test'
import { inFirefox } from './firefox/hand.ts'

/** Lets this page read and write the clipboard without anybody being asked. In Firefox all pages may that are started by `tests/firefox.config.ts`. */
export async function allowClipboard(page: Page): Promise<void> {
  if (!inFirefox(page)) await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
}

/** Pastes a text as a person does who has copied it elsewhere, into what has the focus. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await allowClipboard(page)
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('Control+v')
}
