import type { Locator, Page } from '@playwright/test'
import { handOn, inFirefox } from './firefox/hand.ts'

/** A place of the window, px. */
export type Place = readonly [x: number, y: number]

/** Fingers on the screen, as the browser itself gets them: it makes taps, clicks and gestures of them. */
export interface Fingers {
  tap(at: Locator | Place): Promise<void>
  doubleTap(at: Locator | Place): Promise<void>
  /** One finger rests until the page takes it for a long press. */
  press(at: Locator | Place): Promise<void>
  /** One finger goes from place to place, in steps. */
  drag(from: Place, to: Place): Promise<void>
  /** Two fingers about a place go from one distance to another, px. */
  pinch(about: Place, from: number, to: number): Promise<void>
}

/** Where the fingers are, one moment after another: they come down at the first and go up after the last. */
type Gesture = readonly (readonly Place[])[]

/** Of what moves a finger waits for so many frames that it stands, as Playwright's mouse does. */
const PATIENCE = 120

/** So long a finger rests for a long press, ms: the gesture itself, as two taps are. */
const REST = 700

/** The middle of an element once it stands still. */
async function standingPlaceOf(at: Locator): Promise<Place> {
  let place = await middleOf(at)
  for (let frame = 0; frame < PATIENCE; frame++) {
    await at.evaluate(() => new Promise(requestAnimationFrame))
    const now = await middleOf(at)
    if (now[0] === place[0] && now[1] === place[1]) break
    place = now
  }
  return place
}

/** Puts fingers on a page whose context has touch. */
export async function fingersOn(page: Page): Promise<Fingers> {
  const touch = inFirefox(page) ? await touchInFirefox(page) : await touchInChromium(page)
  const placeOf = async (at: Locator | Place): Promise<Place> => {
    if (!('boundingBox' in at)) return at
    await at.scrollIntoViewIfNeeded()
    return standingPlaceOf(at)
  }
  return {
    tap: async (at) => touch([[await placeOf(at)]]),
    async doubleTap(at) {
      const place = await placeOf(at)
      await touch([[place]])
      await page.waitForTimeout(80)
      await touch([[place]])
      if (inFirefox(page)) await madeDouble(page, place)
    },
    async press(at) {
      const place = await placeOf(at)
      await touch([[place]], REST)
    },
    drag: (from, to) =>
      touch(inSteps((share) => [[from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]])),
    pinch: ([x, y], from, to) =>
      touch(
        inSteps((share) => {
          const reach = (from + (to - from) * share) / 2
          return [
            [x - reach, y],
            [x + reach, y],
          ]
        }),
      ),
  }
}

/** Firefox makes a double-click of two taps in a layer between screen and page, which touches by WebDriver go past. */
async function madeDouble(page: Page, place: Place): Promise<void> {
  await page.evaluate(([clientX, clientY]) => {
    const hit = document.elementFromPoint(clientX, clientY)
    const shared = { clientX, clientY, detail: 2, bubbles: true, cancelable: true, view: window }
    hit?.dispatchEvent(new MouseEvent('dblclick', shared))
  }, place)
}

function inSteps(placesAt: (share: number) => readonly Place[]): Gesture {
  return Array.from({ length: 9 }, (_, step) => placesAt(step / 8))
}

async function touchInChromium(page: Page): Promise<(gesture: Gesture, rest?: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map(([x, y], id) => ({ x, y, id })),
    })
  return async ([first = [], ...others], rest = 0) => {
    await send('touchStart', first)
    if (rest > 0) await page.waitForTimeout(rest)
    for (const places of others) await send('touchMove', places)
    await send('touchEnd', [])
  }
}

async function touchInFirefox(page: Page): Promise<(gesture: Gesture, rest?: number) => Promise<void>> {
  const { perform } = await handOn(page)
  return ([first = [], ...others], rest = 0) =>
    perform(
      first.map(([x, y], finger) => ({
        type: 'pointer',
        id: `finger ${finger}`,
        parameters: { pointerType: 'touch' },
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          ...(rest > 0 ? [{ type: 'pause', duration: rest } as const] : []),
          ...others.flatMap((places) => {
            const [nextX, nextY] = places[finger] ?? [x, y]
            return { type: 'pointerMove', x: nextX, y: nextY, duration: 16 } as const
          }),
          { type: 'pointerUp', button: 0 },
        ],
      })),
    )
}

/** The middle of what an element shows, px of the window. */
export async function middleOf(element: Locator): Promise<Place> {
  const box = await element.boundingBox()
  if (box === null) throw new Error('It is not to be seen.')
  return [box.x + box.width / 2, box.y + box.height / 2]
}
