import type { Locator, Page } from '@playwright/test'
import { middleOf, type Place } from './fingers.ts'
import { handOn, inFirefox } from './firefox/hand.ts'

/** Double-clicks the middle of an element, or a place of the window. */
export async function doubleClick(page: Page, at: Locator | Place): Promise<void> {
  if ('boundingBox' in at) {
    // Waits until it can be clicked, and brings it into view.
    await at.click({ trial: true })
  }
  const [x, y] = 'boundingBox' in at ? await middleOf(at) : at
  if (!inFirefox(page)) return page.mouse.dblclick(x, y)
  // To Firefox two clicks are a double-click only when they are sent as one gesture; Playwright sends each movement by itself.
  const hand = await handOn(page)
  const down = { type: 'pointerDown', button: 0 } as const
  const up = { type: 'pointerUp', button: 0 } as const
  await hand.perform([
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [{ type: 'pointerMove', x, y }, down, up, down, up],
    },
  ])
  hand.lift()
}
