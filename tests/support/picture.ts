import type { Page } from '@playwright/test'
import { type Clip, handOn, inFirefox } from './firefox/hand.ts'

/** A part of what the window shows, as a PNG. For a picture Playwright puts a style into the page, which the page's policy refuses in Firefox. */
export async function pictureOf(page: Page, clip: Clip): Promise<Buffer> {
  if (!inFirefox(page)) return page.screenshot({ clip, animations: 'disabled' })
  const hand = await handOn(page)
  const picture = await hand.picture(clip)
  hand.lift()
  return picture
}
