import type { Page } from '@playwright/test'
import {
  addVariable,
  choose,
  link,
  nameField,
  openBlankMap,
  seenThings,
  toasts,
  variable,
} from '../support/page.ts'
import { expect, test } from './fixture.ts'

/** Pastes a text as a person does who has copied it elsewhere. */
async function pasteText(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('Control+v')
}

test('a part of a map is copied and pasted by key, within the map and into another', async ({ page }) => {
  await openBlankMap(page)
  await pasteText(page, 'Births -> + Population -> + || Births; Population -> + Deaths')
  await expect(toasts(page)).toContainText('3 variables and 3 links made.')
  await expect(link(page)).toHaveCount(3)

  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
  await expect(variable(page)).toHaveCount(6)
  await expect(link(page)).toHaveCount(6)
  await expect(page.locator('[aria-roledescription="variable"][aria-pressed="true"]')).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(0)
  await page.keyboard.press('Control+y')
  await expect(variable(page)).toHaveCount(3)
  const original = await seenThings(page)

  // Another map of the same browser: everything comes along, in its shape.
  await openBlankMap(page)
  await page.keyboard.press('Control+v')
  await expect(variable(page)).toHaveCount(3)
  expect((await seenThings(page)).length).toBe(original.length)
  await page.keyboard.press('Control+x')
  await expect(variable(page)).toHaveCount(0)
  await page.keyboard.press('Control+v')
  await expect(link(page, 'Population', 'Births')).toHaveCount(1)
  await page.keyboard.press('Control+d')
  await expect(variable(page)).toHaveCount(6)
})

test('text from elsewhere is drawn as what it says, each paste one step', async ({ page }) => {
  await openBlankMap(page)
  await pasteText(page, '1. Rainfall\n2. Grazing land\n\n- Herd size\n')
  await expect(toasts(page)).toContainText('3 variables made.')
  await expect(variable(page, 'Grazing land')).toBeVisible()

  await pasteText(
    page,
    'From\tTo\tSign\tDelay\nrainfall\tGrazing land\t+\t\nGrazing land\tHerd size\tplus\tyes\nx\n',
  )
  await expect(toasts(page)).toContainText(
    '2 links made. 1 row could not be read: row 4 does not say where its link goes.',
  )
  await expect(variable(page)).toHaveCount(3)
  await expect(link(page, 'Rainfall', 'Grazing land')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(link(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(0)

  await pasteText(page, 'a -> b -> -> c')
  await expect(toasts(page)).toContainText('Line 1, column 11')
  await expect(variable(page)).toHaveCount(0)
})

test('the menu copies and pastes as the keys do, and where a name is typed the clipboard is left alone', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openBlankMap(page)
  await addVariable(page, 'Debt')
  await choose(page, 'Edit', 'Copy')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('Debt')
  await choose(page, 'Edit', 'Paste')
  await expect(variable(page, 'Debt')).toHaveCount(2)

  await page.keyboard.press('F2')
  await nameField(page).waitFor()
  await page.keyboard.press('End')
  await page.keyboard.press('Control+v')
  await expect(nameField(page)).toHaveValue('DebtDebt')
  await page.keyboard.press('Escape')
  await expect(variable(page)).toHaveCount(2)
})
