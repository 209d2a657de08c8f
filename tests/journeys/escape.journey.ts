import type { Page } from '@playwright/test'
import { link, nameField, toasts, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

/** Whether the keys go to the canvas. */
const canvasHasKeys = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      document.activeElement?.closest('.canvas') !== null &&
      !document.activeElement?.matches('input, textarea'),
  )

/** What opens a field or something else with the keys, and what is there then. */
const OPENED: readonly (readonly [what: string, open: (page: Page) => Promise<void>, seen: string])[] = [
  ['a rename', (page) => page.keyboard.press('F2'), 'textarea.name-field'],
  ['a new variable', (page) => page.keyboard.press('n'), 'textarea.name-field'],
  ['a new label', (page) => page.keyboard.press('a'), 'textarea.name-field'],
  ['the quick line', (page) => page.keyboard.press('/'), '.quick-line textarea'],
  ['the find bar', (page) => page.keyboard.press('Control+f'), '.find-bar input'],
  ['the targets of a link', (page) => page.keyboard.press('l'), '.target-list input'],
  ['the palette', (page) => page.keyboard.press('Control+k'), '.palette input'],
  ['the list of keys', (page) => page.keyboard.press('?'), '[role="dialog"]'],
  ['the outline', (page) => page.keyboard.press('Shift+O'), '.outline-scroll'],
]

test('one Escape closes what was opened by key, keeps what is selected, and the canvas has the keys again', async ({
  page,
}) => {
  await openMap(page, 'A -> + B -> - A')
  for (const [what, open, seen] of OPENED) {
    await variable(page, 'A').click()
    await open(page)
    await expect(page.locator(seen).first(), what).toBeVisible()
    await expect
      .poll(() => page.evaluate((one) => document.activeElement?.matches(`${one}, ${one} *`), seen), what)
      .toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => canvasHasKeys(page), what).toBe(true)
    const isNew = what.startsWith('a new')
    await expect(variable(page, 'A'), what).toHaveAttribute('aria-pressed', String(!isNew))
    await expect(variable(page), what).toHaveCount(2)
  }
})

test('Escape in a field of a panel or of the title leaves it for the canvas and offers the words again', async ({
  page,
}) => {
  await openMap(page, 'A -> + B')
  await variable(page, 'A').click()
  await page.keyboard.press('Shift+I')
  for (const field of [
    page.getByRole('textbox', { name: 'Map name' }),
    page.getByRole('combobox', { name: 'Unit' }),
    page.getByRole('combobox', { name: 'Group' }),
  ]) {
    const before = await field.inputValue()
    await field.fill('Some words')
    await page.keyboard.press('Escape')
    await expect.poll(() => canvasHasKeys(page)).toBe(true)
    await expect(field).toHaveValue(before)
    await toasts(page).getByRole('button', { name: 'Bring it back' }).click()
    await expect(field).toHaveValue('Some words')
    await field.fill(before)
    await field.press('Enter')
    await expect(toasts(page).getByRole('button', { name: 'Bring it back' })).toHaveCount(0)
  }
})

test('a new linked variable that Escape took away comes back with what was typed', async ({ page }) => {
  await openMap(page, 'A -> + B')
  await variable(page, 'B').click()
  await page.keyboard.press('Control+Enter')
  await nameField(page).waitFor()
  await page.keyboard.type('Soil water')
  await page.keyboard.press('Escape')
  await expect(variable(page)).toHaveCount(2)
  await expect(toasts(page)).toContainText('“Soil water” is given up.')
  await toasts(page).getByRole('button', { name: 'Bring it back' }).click()
  await expect(nameField(page)).toHaveValue('Soil water')
  await expect(nameField(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(link(page, 'B', 'Soil water')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(2)
})

test('Ctrl+Z in a field in which nothing is typed gives the naming or the link up and takes nothing back', async ({
  page,
}) => {
  await openMap(page, 'A -> + B')
  await variable(page, 'A').click()
  await page.keyboard.press('Shift+K')
  for (const [key, seen] of [
    ['n', '.name-field'],
    ['l', '.target-list'],
    ['F2', '.name-field'],
  ] as const) {
    await variable(page, 'A').click()
    await page.keyboard.press(key)
    await expect(page.locator(seen)).toBeVisible()
    const field = page.locator(`${seen} input, textarea${seen}`)
    const before = await field.inputValue()
    await page.keyboard.type('x')
    await expect(field).toHaveValue('x')
    // The browser's own, of what is typed.
    await page.keyboard.press('Control+z')
    await expect(field).toHaveValue(before)
    await page.keyboard.press('Control+z')
    await expect(page.locator(seen)).toHaveCount(0)
    await expect(variable(page)).toHaveCount(2)
    await expect(page.locator('.variable.locked')).toHaveCount(1)
  }
  await page.keyboard.press('Control+z')
  await expect(page.locator('.variable.locked')).toHaveCount(0)
})

test('the name of a new target that Escape dropped is in the list again when it is wanted', async ({
  page,
}) => {
  await openMap(page, 'A -> + B')
  await variable(page, 'A').click()
  await page.keyboard.press('l')
  await page.keyboard.type('Rainfall')
  await page.keyboard.press('Escape')
  await toasts(page).getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.locator('.target-list input')).toHaveValue('Rainfall')
  await page.keyboard.press('Enter')
  await expect(link(page, 'A', 'Rainfall')).toHaveCount(1)
})
