import type { Page } from '@playwright/test'

/** A name as it is seen on the canvas. */
export interface SeenName {
  readonly text: string
  /** How high its letters are set, px on the screen. */
  readonly size: number
  /** Whether all of it is within the window. */
  readonly isSeen: boolean
}

/** The names that are not faded, with the size of their letters on the screen. */
export async function litNames(page: Page): Promise<readonly SeenName[]> {
  return page.locator('.thing.variable:not(.faded) .text').evaluateAll((all) =>
    all.map((element) => {
      const box = element.getBoundingClientRect()
      const scale = element instanceof HTMLElement ? box.height / element.offsetHeight : 0
      return {
        text: element.textContent ?? '',
        size: Number.parseFloat(getComputedStyle(element).fontSize) * scale,
        isSeen: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
      }
    }),
  )
}
