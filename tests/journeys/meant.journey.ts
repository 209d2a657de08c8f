import type { Page } from '@playwright/test'
import { expectNoViolations, rulesIn } from '../support/axe.ts'
import { FADED, link, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

/** Two herds on one meadow, of which only that in the east feels it. */
const COMMONS =
  'Herd of the east -> + Milk of the east -> + Herd of the east; Herd of the west -> + Milk of the west -> + Herd of the west; ' +
  'Herd of the east -> + All cows on the meadow; Herd of the west -> + All cows on the meadow; ' +
  'All cows on the meadow -> - || Grass for each cow -> + Milk of the east; Price of hay -> + Milk of the east'

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const wanted = page.getByRole('button', { name })
  await wanted.waitFor()
  for (let at = 0; at < 12; at++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}

/** Looks at it by axe in both themes. */
async function look(page: Page, where: string): Promise<void> {
  for (const theme of ['Light', 'Dark'] as const) {
    await page.emulateMedia({ colorScheme: theme === 'Light' ? 'light' : 'dark' })
    await expectNoViolations(page, `${where}, ${theme}`, 'body', rulesIn(theme))
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

test('by keyboard alone: say which archetype is meant, be led to the link that is missing, draw it, accept', async ({
  page,
}) => {
  await openMap(page, COMMONS)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('say which archetype')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox', { name: 'Find the archetype that is meant' })).toBeFocused()
  await look(page, 'asked which archetype is meant')
  await page.keyboard.type('tragedy')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'We mean Tragedy of the Commons' })).toBeFocused()
  await expect(page.getByText(/^8 of 9 links stand\. Missing: /).first()).toBeVisible()
  await expect(variable(page, 'Price of hay')).toHaveClass(FADED)
  await expect(page.locator('.missing-link')).toHaveCount(1)

  await tabTo(page, /^Missing: Grass for each cow should raise Milk of the west/)
  await page.keyboard.press('Enter')
  await expect(page.locator('.missing-link.chosen')).toBeVisible()
  await expect(variable(page, 'Milk of the west')).toBeInViewport()
  await look(page, 'led to the missing link')

  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(link(page, 'Grass for each cow', 'Milk of the west')).toHaveCount(1)
  await expect(page.locator('.missing-link')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'This is it' })).toBeFocused()
  await expect(page.getByText('All 9 links stand.').first()).toBeVisible()
  await look(page, 'all stands')

  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Story' })).toBeFocused()
  await expect(
    page
      .getByRole('region', { name: 'On this map, you say' })
      .getByRole('button', { name: /^Tragedy of the Commons/ }),
  ).toBeVisible()
  await expect(page.getByText('An edit has broken it')).toHaveCount(0)
})
