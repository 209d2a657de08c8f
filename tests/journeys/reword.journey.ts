import type { Page } from '@playwright/test'
import {
  canvasReady,
  choose,
  link,
  loopRow,
  nameField,
  selectLink,
  toasts,
  variable,
} from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

async function selectVariable(page: Page, name: string): Promise<void> {
  await variable(page, name).focus()
  if ((await variable(page, name).getAttribute('aria-pressed')) !== 'true') await page.keyboard.press('Space')
}

test('a name is turned round with its signs: one step, and Escape gives both up', async ({ page }) => {
  await openMap(page, 'Unemployment -> - Wages -> - Unemployment')
  await expect(loopRow(page, 'R1')).toBeVisible()
  await page.keyboard.press('Escape')
  await selectVariable(page, 'Unemployment')
  await choose(page, 'Edit', 'Turn the name round')
  await expect(nameField(page)).toHaveValue('Unemployment')
  await page.keyboard.type('Employment')
  await page.keyboard.press('Enter')
  await expect(link(page, 'Employment', 'Wages')).toHaveAccessibleName(/positive/)
  await expect(loopRow(page, 'R1')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(link(page, 'Unemployment', 'Wages')).toHaveAccessibleName(/negative/)

  await selectVariable(page, 'Unemployment')
  await page.keyboard.press('Shift+T')
  await nameField(page).waitFor()
  await page.keyboard.type('Work')
  await page.keyboard.press('Escape')
  await expect(link(page, 'Unemployment', 'Wages')).toHaveAccessibleName(/negative/)

  // A reload in the middle of it parts the name from no sign.
  await selectVariable(page, 'Unemployment')
  await page.keyboard.press('Shift+T')
  await nameField(page).waitFor()
  await page.keyboard.type('Work')
  await page.reload()
  await canvasReady(page)
  await expect(link(page, 'Work', 'Wages')).toHaveAccessibleName(/positive/)
  await expect(nameField(page)).toHaveCount(0)
})

test('variables are merged, split and put into a link, each as one step', async ({ page }) => {
  await openMap(page, 'Debt -> + Interest -> + Debts')
  await page.keyboard.press('Escape')
  await selectVariable(page, 'Debt')
  await variable(page, 'Debts').click({ modifiers: ['Shift'] })
  await choose(page, 'Edit', 'Merge variables')
  await expect(variable(page)).toHaveCount(2)
  await expect(loopRow(page, 'R1')).toBeVisible()

  await selectLink(page, 'Debt', 'Interest')
  await page.keyboard.press('Shift+B')
  await nameField(page).waitFor()
  await page.keyboard.type('Risk')
  await page.keyboard.press('Enter')
  await expect(link(page, 'Debt', 'Risk')).toHaveCount(1)
  await expect(link(page, 'Risk', 'Interest')).toHaveCount(1)
  await expect(link(page, 'Debt', 'Interest')).toHaveCount(0)

  await choose(page, 'Edit', 'Split variable in two')
  await nameField(page).waitFor()
  await page.keyboard.type('Risk premium')
  await page.keyboard.press('Enter')
  await expect(link(page, 'Risk', 'Risk premium')).toHaveCount(1)
  await expect(link(page, 'Risk premium', 'Interest')).toHaveCount(1)
  // Still one loop and reinforcing, though over other links, and so under another number.
  await expect(page.getByRole('button', { name: /^Reinforcing loop R\d, .*4 links/ })).toBeVisible()
  for (const count of [3, 2, 3]) {
    await page.keyboard.press('Control+z')
    await expect(variable(page)).toHaveCount(count)
  }
})

test('the name of another variable is refused by the field, and nothing changes until it is another', async ({
  page,
}) => {
  await openMap(page, 'Unemployment -> - Wages')
  await page.keyboard.press('Escape')
  await selectVariable(page, 'Unemployment')
  await page.keyboard.press('Shift+T')
  await nameField(page).waitFor()
  await page.keyboard.type('wages')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText(
    '“Wages” is on the map already. Type another name; Esc gives up.',
  )
  await expect(nameField(page)).toBeFocused()
  await expect(nameField(page)).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Employment')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(link(page, 'Employment', 'Wages')).toHaveAccessibleName(/positive/)

  // Left for something else, it is given up, and that is told.
  await page.keyboard.press('n')
  await nameField(page).waitFor()
  await page.keyboard.type('Wages')
  await variable(page, 'Employment').click()
  await expect(toasts(page)).toContainText('“Wages” is on the map already. Nothing was changed.')
  await expect(variable(page)).toHaveCount(2)
})

test('a link is turned round by key, in one step, with its sign', async ({ page }) => {
  await openMap(page, 'Debt -> - || Interest')
  await page.keyboard.press('Escape')
  await selectLink(page, 'Debt', 'Interest')
  await page.keyboard.press('r')
  await expect(link(page, 'Interest', 'Debt')).toHaveAccessibleName(/negative, delayed/)
  await page.keyboard.press('Control+z')
  await expect(link(page, 'Debt', 'Interest')).toHaveCount(1)
})
