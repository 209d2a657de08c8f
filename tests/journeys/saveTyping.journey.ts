import type { Locator, Page } from '@playwright/test'
import { doubleClick } from '../support/doubleClick.ts'
import { chip, keepSavedFiles, nameField, openBlankMap, savedText, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'

/** A map with a loop whose name is to be given, in which `Debt` is alone. */
async function begin(page: Page): Promise<void> {
  await keepSavedFiles(page)
  await openBlankMap(page)
  await page.keyboard.press('/')
  await page.keyboard.type('Grass -> + Cattle -> - Grass')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Debt')
  await page.keyboard.press('Enter')
  await expect(variable(page, 'Debt')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(chip(page)).toHaveText('Saved')
}

/** The file has the words, nothing is said to be missing in it, and typing goes on where it was. */
async function expectInFile(page: Page, field: Locator, words: string, missing = ''): Promise<void> {
  const before = await field.inputValue()
  const text = await savedText(page)
  if (missing === '') expect(text).toContain(words)
  else expect(text).not.toContain(words)
  await expect(page.getByText(/^Saved to /).last()).toHaveText(
    new RegExp(`^Saved to [\\w .]+\\.sediko\\.json\\.${missing}$`),
  )
  await expect(field).toBeFocused()
  await page.keyboard.type('more')
  await expect(field).toHaveValue(`${before}more`)
}

test('the title that is being typed is in the file', async ({ page }) => {
  await begin(page)
  const field = page.getByRole('textbox', { name: 'Map name' })
  await field.fill('Herds and ')
  await expectInFile(page, field, '"Herds and"')
})

test('so is the name of a variable that is being changed on the map, and of a new one', async ({ page }) => {
  await begin(page)
  await variable(page, 'Debt').focus()
  await page.keyboard.press('F2')
  await expect(nameField(page)).toBeFocused()
  await page.keyboard.type('Loan')
  await expectInFile(page, nameField(page), '"Loan"')
  await page.keyboard.press('Enter')
  await expect(variable(page, 'Loanmore')).toBeFocused()
  await page.keyboard.press('n')
  await expect(nameField(page)).toHaveValue('')
  await page.keyboard.type('Mud')
  await expectInFile(page, nameField(page), '"Mud"')
  // Giving up takes back what was typed since.
  await page.keyboard.press('Escape')
  await expect(variable(page, 'Mud')).toBeVisible()
})

test('so is the text of a label', async ({ page }) => {
  await begin(page)
  await page.keyboard.press('a')
  const field = page.getByRole('textbox', { name: 'Text of the label' })
  await field.waitFor()
  await page.keyboard.type('Told by herders')
  await expectInFile(page, field, 'Told by herders')
})

test('so is the name of a loop, whose field lets the key through', async ({ page }) => {
  await begin(page)
  const loops = page.getByRole('list', { name: 'Feedback loops' })
  await doubleClick(page, loops.getByRole('button', { name: /loop B1,/ }))
  const field = page.getByRole('textbox', { name: 'Name of loop B1' })
  await field.fill('Grazing')
  await expectInFile(page, field, 'Grazing')
})

test('so is the name of a group, typed beside the map', async ({ page }) => {
  await begin(page)
  await variable(page, 'Debt').focus()
  await page.keyboard.press('Space')
  await page.getByRole('tab', { name: 'Inspect' }).click()
  const field = page.getByRole('combobox', { name: 'Group' })
  await field.fill('Money')
  await expectInFile(page, field, 'Money')
})

test('so is a line of the outline that reads; of one that does not it is said', async ({ page }) => {
  await begin(page)
  await page.keyboard.press('Shift+O')
  const field = page.getByRole('textbox', { name: 'Outline of the map' })
  await expect(page.getByRole('region', { name: 'Outline: Enter or Tab to change it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('Debt -> + Worry')
  // The outline has its own order of lines: the caret stays at its letters.
  expect(await savedText(page)).toContain('"Worry"')
  await expect(field).toBeFocused()
  await page.keyboard.type(' and more')
  await expect(field).toHaveValue(/^Debt -> \+ Worry and more$/m)
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Drought -> -> ')
  await expectInFile(page, field, 'Drought', ' Not in it: what was typed in the outline and does not read\\.')
})

test('of a quick line that is not drawn it is said', async ({ page }) => {
  await begin(page)
  await page.keyboard.press('/')
  const field = page.getByRole('textbox', { name: 'Quick line' })
  await field.waitFor()
  await page.keyboard.type('Debt -> + Worry')
  await expectInFile(page, field, 'Worry', ' Not in it: the quick line, which is not drawn\\.')
})
