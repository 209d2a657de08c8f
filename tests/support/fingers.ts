import type { Locator, Page } from '@playwright/test'

type Place = readonly [x: number, y: number]

/** Fingers on the screen, as the browser itself gets them: it makes taps, clicks and gestures of them. */
export interface Fingers {
  tap(at: Locator | Place): Promise<void>
  doubleTap(at: Locator | Place): Promise<void>
  /** One finger goes from place to place, in steps. */
  drag(from: Place, to: Place): Promise<void>
  /** Two fingers about a place go from one distance to another, px. */
  pinch(about: Place, from: number, to: number): Promise<void>
}

/** Puts fingers on a page whose context has touch. */
export async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map(([x, y], id) => ({ x, y, id })),
    })
  const placeOf = async (at: Locator | Place): Promise<Place> => {
    if (!('boundingBox' in at)) return at
    await at.waitFor()
    return middleOf(at)
  }
  const down = async (place: Place): Promise<void> => {
    await touch('touchStart', [place])
    await touch('touchEnd', [])
  }
  return {
    tap: async (at) => down(await placeOf(at)),
    async doubleTap(at) {
      const place = await placeOf(at)
      await down(place)
      await page.waitForTimeout(80)
      await down(place)
    },
    async drag(from, to) {
      await touch('touchStart', [from])
      for (let step = 1; step <= 8; step += 1)
        await touch('touchMove', [
          [from[0] + ((to[0] - from[0]) * step) / 8, from[1] + ((to[1] - from[1]) * step) / 8],
        ])
      await touch('touchEnd', [])
    },
    async pinch([x, y], from, to) {
      const at = (reach: number): readonly Place[] => [
        [x - reach / 2, y],
        [x + reach / 2, y],
      ]
      await touch('touchStart', at(from))
      for (let step = 1; step <= 8; step += 1) await touch('touchMove', at(from + ((to - from) * step) / 8))
      await touch('touchEnd', [])
    },
  }
}

/** The middle of what an element shows, px of the window. */
export async function middleOf(element: Locator): Promise<Place> {
  const box = await element.boundingBox()
  if (box === null) throw new Error('It is not to be seen.')
  return [box.x + box.width / 2, box.y + box.height / 2]
}
