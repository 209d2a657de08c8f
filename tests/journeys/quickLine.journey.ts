import type { Locator, Page } from '@playwright/test'
import { pasteText } from '../support/allowClipboard.ts'
import { choose, link, loopRow, openBlankMap, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

/** The box in which a line is typed. */
function quickLine(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Quick line' })
}

test('a loop of four variables is drawn from one line, at once, and is one step back', async ({ page }) => {
  await openBlankMap(page)
  // No waiting, neither for the box nor for what it is fetched with.
  await page.keyboard.press('/')
  await page.keyboard.type('Rainfall -> + Grazing -> - || Debt -> + Herd size -> + Rainfall')
  await page.keyboard.press('Enter')
  await expect(variable(page)).toHaveCount(4)
  await expect(link(page)).toHaveCount(4)
  await expect(link(page, 'Grazing', 'Debt')).toHaveAccessibleName(/negative, delayed/)
  await expect(loopRow(page, 'B1')).toBeVisible()
  // On a busy machine the loop follows in a sentence of its own.
  await expect(
    page.getByRole('status').filter({ hasText: /4 variables and 4 links drawn(; c|\.\s*C)loses B1\./ }),
  ).toBeAttached()

  // The box is empty and goes on; in the empty box the key of undo means the map.
  await expect(quickLine(page)).toBeFocused()
  await expect(quickLine(page)).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(link(page)).toHaveCount(4)

  await page.keyboard.press('Escape')
  await expect(quickLine(page)).toHaveCount(0)
  // What came back has the keyboard.
  await expect(variable(page, 'Rainfall')).toBeFocused()
})

test('the key of the quick line pressed again in it types nothing where it would be all of it', async ({
  page,
}) => {
  await openBlankMap(page)
  // Before its box is fetched, and after.
  await page.keyboard.press('/')
  await page.keyboard.press('/')
  await page.keyboard.type('Mud')
  await expect(quickLine(page)).toHaveValue('Mud')
  await page.keyboard.press('Enter')
  await expect(variable(page, 'Mud')).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('Cows/ha')
  await expect(quickLine(page)).toHaveValue('Cows/ha')
  // As it is after opening a line in which something was left: chosen whole.
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.press('/')
  await expect(quickLine(page)).toHaveValue('Cows/ha')
})

test('names on the map are completed with Tab, and what would be drawn is shown before it is', async ({
  page,
}) => {
  await openMap(page, 'Grazing land')
  await choose(page, 'Insert', 'Quick line')
  await page.keyboard.type('gra')
  await expect(page.getByRole('option', { name: 'Grazing land', selected: true })).toBeVisible()
  await page.keyboard.press('Tab')
  // No key is lost, however fast the next ones come.
  await page.keyboard.type(' -> - Erosion')
  await expect(quickLine(page)).toHaveValue('Grazing land -> - Erosion')
  const preview = page.getByTestId('quick-preview')
  await expect(preview.getByText('Erosion')).toBeVisible()
  await expect(page.getByText('Enter draws 1 new variable and 1 link.')).toBeVisible()
  await expect(variable(page)).toHaveCount(1)
  const shown = await preview.getByText('Erosion').boundingBox()
  await page.keyboard.press('Enter')
  await expect(link(page, 'Grazing land', 'Erosion')).toHaveCount(1)
  await expect(preview).toHaveCount(0)
  const drawn = await variable(page, 'Erosion').boundingBox()
  const middle = (box: typeof shown) => [(box?.x ?? 0) + (box?.width ?? 0) / 2, box?.y ?? 0]
  expect(Math.abs((middle(drawn)[0] ?? 0) - (middle(shown)[0] ?? 0))).toBeLessThan(3)
})

test('the first word that cannot be read is marked, with the reason, and Enter changes nothing', async ({
  page,
}) => {
  await openBlankMap(page)
  await page.keyboard.press('/')
  await page.keyboard.type('Rainfall -> + + Grazing')
  const problem = page.getByRole('status').filter({ hasText: 'Column 15: expected a name' })
  await expect(problem).toBeVisible()
  await expect(page.locator('.quick-line mark')).toHaveText('+')
  await page.keyboard.press('Enter')
  await expect(quickLine(page)).toHaveValue('Rainfall -> + + Grazing')
  await expect(variable(page)).toHaveCount(0)

  await quickLine(page).fill('Debt -> debt')
  await expect(
    page.getByRole('status').filter({ hasText: '“debt” cannot be linked to itself' }),
  ).toBeVisible()
  await expect(page.locator('.quick-line mark')).toHaveText('debt')

  // A line that merely goes on is no mistake until it is to be drawn.
  await quickLine(page).fill('Debt ->')
  await expect(page.locator('.quick-line mark')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('status').filter({ hasText: 'expected a name, but the line ends' }),
  ).toBeVisible()
  await expect(variable(page)).toHaveCount(0)
})

test('several lines are pasted and drawn in one step, and an absurd paste is refused', async ({ page }) => {
  await openBlankMap(page)
  await page.keyboard.press('/')
  await expect(page.getByRole('button', { name: 'Close quick line' })).toBeVisible()
  await pasteText(page, 'A -> + B\nB -> + C // a comment\nC -> - A\nAlone')
  await expect(page.getByText('Enter draws 4 new variables and 3 links.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(variable(page)).toHaveCount(4)
  await expect(loopRow(page, 'B1')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(0)

  await pasteText(page, 'Word '.repeat(50_000))
  await expect(page.getByRole('status').filter({ hasText: 'more than 200,000 characters' })).toBeVisible()
  await expect(quickLine(page)).toHaveValue('')
  await pasteText(page, Array.from({ length: 2100 }, (_, at) => `N${at}`).join('\n'))
  await expect(page.getByRole('status').filter({ hasText: '2,100 names' })).toBeVisible()
  await expect(quickLine(page)).toHaveValue('')
  await expect(variable(page)).toHaveCount(0)
})
