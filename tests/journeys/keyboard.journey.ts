import type { Page } from '@playwright/test'
import { addVariable, link, loopRow, nameField, openBlankMap, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'

/** Goes to a link with the Tab key alone, and selects it. */
async function selectLinkByKeys(page: Page, source: string, target: string): Promise<void> {
  await tabTo(page, link(page, source, target))
  await page.keyboard.press('Space')
  await expect(link(page, source, target)).toHaveAttribute('aria-pressed', 'true')
}

async function tabTo(page: Page, wanted: ReturnType<typeof link>): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Forty presses of Tab did not lead there.')
}

test('a loop of three variables is drawn by keyboard alone, at the speed of speech', async ({ page }) => {
  await openBlankMap(page)
  await page.keyboard.press('n')
  // No waiting between the keys: what is typed at once must land in the name.
  await page.keyboard.type('Rainfall')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Grazing land')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Herd size')
  await page.keyboard.press('Enter')
  await expect(variable(page)).toHaveCount(3)
  await expect(link(page)).toHaveCount(2)

  // What was named last is selected and has the focus.
  await expect(variable(page, 'Herd size')).toBeFocused()
  await page.keyboard.press('l')
  await page.keyboard.type('rain')
  await expect(page.getByRole('option', { name: 'Rainfall', selected: true })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(link(page, 'Herd size', 'Rainfall')).toHaveAttribute('aria-pressed', 'true')
  await expect(loopRow(page, '?1')).toBeVisible()

  await page.keyboard.press('-')
  await selectLinkByKeys(page, 'Rainfall', 'Grazing land')
  await page.keyboard.press('+')
  await selectLinkByKeys(page, 'Grazing land', 'Herd size')
  await page.keyboard.press('-')
  await expect(loopRow(page, 'R1')).toBeVisible()
  await expect(loopRow(page, 'R1')).toHaveAccessibleName(/^Reinforcing loop R1, .*3 links/)
  await page.keyboard.press('+')
  await expect(loopRow(page, 'B1')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(loopRow(page, 'R1')).toBeVisible()
})

test('Escape makes no variable, and an empty name makes none', async ({ page }) => {
  await openBlankMap(page)
  await page.keyboard.press('n')
  await nameField(page).waitFor()
  await page.keyboard.type('Half a thou')
  await page.keyboard.press('Escape')
  await expect(variable(page)).toHaveCount(0)
  await page.keyboard.press('n')
  await nameField(page).waitFor()
  await page.keyboard.press('Enter')
  await expect(variable(page)).toHaveCount(0)
})

test('a name is changed in place, and the change undone and redone', async ({ page }) => {
  await openBlankMap(page)
  await addVariable(page, 'Debt')
  await variable(page, 'Debt').focus()
  await page.keyboard.press('F2')
  await page.keyboard.type('Household debt')
  await page.keyboard.press('Enter')
  await expect(variable(page, 'Household debt')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(variable(page, 'Debt')).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(variable(page, 'Household debt')).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(variable(page, 'Debt')).toBeVisible()
})

test('every part of a map is reached, changed and taken away by keyboard, and told in words', async ({
  page,
}) => {
  await openBlankMap(page)
  await page.keyboard.press('n')
  for (const name of ['Rainfall', 'Grazing land', 'Herd size']) {
    await page.keyboard.type(name)
    await page.keyboard.press(name === 'Herd size' ? 'Enter' : 'Tab')
  }
  await page.keyboard.press('l')
  await page.keyboard.type('rain')
  await page.keyboard.press('Enter')
  const said = page.locator('[role="status"]')

  // From the link that was just drawn along the arrow, and on round the loop.
  await expect(link(page, 'Herd size', 'Rainfall')).toBeFocused()
  await page.keyboard.press('-')
  await page.keyboard.press('>')
  await expect(variable(page, 'Rainfall')).toBeFocused()
  await page.keyboard.press('>')
  await expect(link(page, 'Rainfall', 'Grazing land')).toBeFocused()
  await expect(said).toHaveText('Link 1 of 1 that leads away from Rainfall.')
  await page.keyboard.press('+')
  await page.keyboard.press('d')
  await page.keyboard.press('>')
  await page.keyboard.press('.')
  await page.keyboard.press('+')
  await expect(said).toHaveText('Link from Grazing land to Herd size made positive; closes B1.')
  await expect(link(page, 'Grazing land', 'Herd size')).toHaveAccessibleDescription('closes loop B1')
  await page.keyboard.press('<')
  await expect(variable(page, 'Grazing land')).toHaveAccessibleDescription(
    '1 link leads here, 1 leads away; on 1 balancing loop',
  )
  await page.keyboard.press('Alt+PageDown')
  await page.keyboard.press('Alt+PageDown')
  await expect(link(page, 'Rainfall', 'Grazing land')).toBeFocused()
  await expect(said).toHaveText('Link 1 of 1 that leads to Grazing land.')

  await page.keyboard.press('r')
  await expect(said).toHaveText('Link from Rainfall to Grazing land turned round; opens B1.')
  await page.keyboard.press('Control+z')
  await expect(said).toHaveText('Undone: reverse link; closes B1.')

  // By direction: the three stand in a row, from left to right.
  await page.keyboard.press('<')
  await page.keyboard.press('Alt+ArrowRight')
  await expect(variable(page, 'Grazing land')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(said).toHaveText('Moved down.')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(variable(page, 'Rainfall')).toBeFocused()
  await page.keyboard.press('F2')
  await page.keyboard.type('Rain')
  await page.keyboard.press('Enter')
  await expect(variable(page, 'Rain')).toBeFocused()

  // What Tab leads to is what the next key acts on.
  await tabTo(page, variable(page, 'Herd size'))
  await page.keyboard.press('Delete')
  await expect(said).toHaveText('Herd size with 2 links deleted; opens B1.')
  await expect(variable(page)).toHaveCount(2)
})
