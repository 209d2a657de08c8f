import type { Page } from '@playwright/test'
import type { KillableBrowser } from './browser.ts'

/** How the life of a page ends: all of the browser is killed, its own process alone, the tab is closed, or it is loaded again. */
export const ENDINGS = ['browser', 'renderer', 'tab', 'reload'] as const

export type Ending = (typeof ENDINGS)[number]

/**
 * Ends the life of the page now, whatever it is doing. Gives the page to go on in, which is always another one, so that whoever
 * was still busy with the old one is stopped; null when the browser must be started again.
 */
export async function endLife(ending: Ending, browser: KillableBrowser, page: Page): Promise<Page | null> {
  switch (ending) {
    case 'browser':
      await browser.kill()
      return null
    case 'renderer':
      return afterCrash(browser, page)
    case 'tab':
      // The last tab would take the browser with it.
      return closedFor(page, await browser.newPage())
    case 'reload': {
      const next = await browser.newPage()
      await page.reload()
      return closedFor(page, next)
    }
  }
}

async function afterCrash(browser: KillableBrowser, page: Page): Promise<Page> {
  const next = await browser.newPage()
  const crashed = page.waitForEvent('crash')
  const session = await page.context().newCDPSession(page)
  // It is gone before it can answer.
  session.send('Page.crash').catch(() => undefined)
  await crashed
  return closedFor(page, next)
}

async function closedFor(page: Page, next: Page): Promise<Page> {
  await page.close()
  return next
}
