import type { Page } from '@playwright/test'
import { variable } from '../../support/page.ts'
import type { Action } from './operators.ts'
import { NAMES } from './transcript.ts'

type Place = [x: number, y: number]

/** Where the paper is on which each name is put, px of the window, by its number: on a screen worked by mouse. */
export const ON_SCREEN = (index: number): Place => [
  120 + (index % 4) * 235,
  130 + Math.floor(index / 4) * 200 + (index % 2) * 50,
]

/** The same on a tablet held across, with the panel below. */
export const ON_TABLET = (index: number): Place => [
  110 + (index % 5) * 200,
  100 + Math.floor(index / 5) * 125 + (index % 2) * 40,
]

/** Does these actions in the page, as a person does, without waiting between them but for the pointer's goal to be there. */
export async function play(page: Page, actions: readonly Action[], paper = ON_SCREEN): Promise<void> {
  let clicks = 0
  for (const [at, action] of actions.entries()) {
    // The browser is told which click of several in one place this is.
    clicks = action.kind === 'down' ? clicks + 1 : action.kind === 'up' ? clicks : 0
    if (action.kind === 'key') await page.keyboard.press(action.key)
    else if (action.kind === 'text') await page.keyboard.type(action.text)
    else if (action.kind === 'point')
      await page.mouse.move(...(await placeOf(page, action.at, paper)), { steps: 4 })
    else if (action.kind === 'down') await page.mouse.down({ clickCount: clicks })
    else if (action.kind === 'up') await page.mouse.up({ clickCount: clicks })
    else if (action.kind === 'tap') await page.touchscreen.tap(...(await placeOf(page, action.at, paper)))
    // A person needs longer for each of these than the page.
    if (action.kind !== 'text' && !isTwice(action, actions[at + 1])) await page.waitForTimeout(60)
  }
}

/** Where a name is put on the paper, or where its rim or its middle or a button is: px of the window. */
async function placeOf(page: Page, at: string, paper: (index: number) => Place): Promise<Place> {
  const [part = '', ...words] = at.split(' ')
  const name = words.join(' ')
  if (part === 'paper') return paper(NAMES.indexOf(name))
  const thing = part === 'button' ? page.getByRole('button', { name, exact: true }) : variable(page, name)
  const box = await thing.boundingBox()
  if (box === null) throw new Error(`${name} is not to be seen.`)
  return [box.x + box.width / 2, part === 'rim' ? box.y - 6 : box.y + box.height / 2]
}

/** The second of two taps in one place follows at once. */
function isTwice(action: Action, next: Action | undefined): boolean {
  return action.kind === 'tap' && next?.kind === 'tap' && action.at === next.at
}
