import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Locator, Page } from '@playwright/test'

/** Input events at the pace of a 60 Hz screen: a little over 300 frames. */
const EVENTS = 380
const PACE = 1000 / 60

/** One continuous movement of the hand over the canvas. */
export type Movement = (page: Page) => Promise<void>

/*
 * All input is given to the browser itself and not by Playwright, which has the page run something for each of its own moves: a
 * millisecond of the main thread that no person costs it.
 */

/** Drags a thing round in circles. */
export function dragOf(thing: (page: Page) => Locator): Movement {
  return async (page) => {
    const box = await thing(page).boundingBox()
    if (!box) throw new Error('The thing to drag is not in view.')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const input = await page.context().newCDPSession(page)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await atScreenPace((turn) => {
      const at = { x: x + 120 * Math.sin(turn), y: y + 90 * (1 - Math.cos(turn)) }
      return dispatch(input, { type: 'mouseMoved', ...at, button: 'left', buttons: 1 })
    })
    await page.mouse.up()
    await input.detach()
  }
}

/** Turns the wheel, which moves the view to and fro. */
export const pan: Movement = async (page) => {
  await wheel(page, (turn) => ({ deltaX: 9 * Math.cos(turn), deltaY: 7 * Math.sin(turn) }))
}

/** Turns the wheel with Ctrl held, as a touchpad's pinch does: in and out by about a factor of two. */
export const zoom: Movement = async (page) => {
  await wheel(page, (turn) => ({ deltaX: 0, deltaY: 2.2 * Math.cos(turn), modifiers: 2 }))
}

async function wheel(
  page: Page,
  step: (turn: number) => { readonly deltaX: number; readonly deltaY: number; readonly modifiers?: number },
): Promise<void> {
  const input = await page.context().newCDPSession(page)
  await page.mouse.move(480, 380)
  await atScreenPace((turn) => dispatch(input, { type: 'mouseWheel', x: 480, y: 380, ...step(turn) }))
  await input.detach()
}

async function dispatch(input: CDPSession, event: Dispatched): Promise<void> {
  await input.send('Input.dispatchMouseEvent', event)
}

interface Dispatched {
  type: 'mouseMoved' | 'mouseWheel'
  x: number
  y: number
  button?: 'left'
  buttons?: number
  deltaX?: number
  deltaY?: number
  modifiers?: number
}

async function atScreenPace(step: (turn: number) => Promise<void>): Promise<void> {
  const start = performance.now()
  for (let event = 0; event < EVENTS; event += 1) {
    await step((event / EVENTS) * 6 * Math.PI)
    await sleep(Math.max(0, start + (event + 1) * PACE - performance.now()))
  }
}
