import type { Page } from '@playwright/test'
import { variable } from '../../support/page.ts'
import type { Action } from './operators.ts'
import { NAMES } from './transcript.ts'

/** Does these actions in the page, as a person does, without waiting between them but for the pointer's goal to be there. */
export async function play(page: Page, actions: readonly Action[]): Promise<void> {
  let clicks = 0
  for (const action of actions) {
    // The browser is told which click of several in one place this is.
    clicks = action.kind === 'down' ? clicks + 1 : action.kind === 'up' ? clicks : 0
    if (action.kind === 'key') await page.keyboard.press(action.key)
    else if (action.kind === 'text') await page.keyboard.type(action.text)
    else if (action.kind === 'point') await page.mouse.move(...(await placeOf(page, action.at)), { steps: 4 })
    else if (action.kind === 'down') await page.mouse.down({ clickCount: clicks })
    else if (action.kind === 'up') await page.mouse.up({ clickCount: clicks })
    // A person needs longer for each of these than the page.
    if (action.kind !== 'text') await page.waitForTimeout(60)
  }
}

/** Where a name is put on the paper, or where its rim or its middle is: px of the window. */
async function placeOf(page: Page, at: string): Promise<[number, number]> {
  const [part = '', ...words] = at.split(' ')
  const name = words.join(' ')
  const index = NAMES.indexOf(name)
  if (part === 'paper') return [120 + (index % 4) * 235, 130 + Math.floor(index / 4) * 200 + (index % 2) * 50]
  const box = await variable(page, name).boundingBox()
  if (box === null) throw new Error(`${name} is not to be seen.`)
  return [box.x + box.width / 2, part === 'rim' ? box.y - 6 : box.y + box.height / 2]
}
