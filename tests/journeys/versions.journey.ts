import type { Page } from '@playwright/test'
import {
  addVariable,
  canvasReady,
  chip,
  choose,
  link,
  nameField,
  openBlankMap,
  openMenu,
  seenThings,
  toasts,
  variable,
} from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

/** What undo would take back, as the menu says it. */
async function undoLabel(page: Page): Promise<string> {
  const label = await (await openMenu(page, 'Edit')).getByRole('menuitem', { name: /^Undo/ }).innerText()
  await page.keyboard.press('Escape')
  return label.split('\n')[0] ?? ''
}

async function reload(page: Page): Promise<void> {
  await page.reload()
  await canvasReady(page)
}

/** What was done on the last visit can be undone a moment after the page is there. */
async function canUndo(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled()
}

async function middleOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await variable(page, name).boundingBox()
  if (!box) throw new Error(`${name} is not on the page`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('undo goes on after a reload: of typing, of a drag, and of what was done in the moment before it', async ({
  page,
}) => {
  await openBlankMap(page)
  await addVariable(page, 'Rain')
  await variable(page, 'Rain').focus()
  await page.keyboard.press('F2')
  await nameField(page).waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Rainfall')
  await page.keyboard.press('Enter')
  await expect(variable(page, 'Rainfall')).toBeVisible()
  const from = await middleOf(page, 'Rainfall')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 90, from.y + 60, { steps: 6 })
  await page.mouse.up()
  const dropped = await seenThings(page)
  const place = await page.evaluate(() => document.querySelector('.react-flow__node')?.getAttribute('style'))
  await expect(chip(page)).toHaveText('Saved')
  await reload(page)
  expect(await seenThings(page)).toEqual(dropped)
  await canUndo(page)
  const told = await undoLabel(page)
  expect(told).toMatch(/^Undo move/)

  await page.keyboard.press('Control+z')
  await expect
    .poll(() => page.evaluate(() => document.querySelector('.react-flow__node')?.getAttribute('style')))
    .not.toBe(place)
  await page.keyboard.press('Control+z')
  await expect(variable(page, 'Rain')).toBeVisible()
  // In the moment after an undo.
  await reload(page)
  await canUndo(page)
  await page.keyboard.press('Control+Shift+z')
  await expect(variable(page, 'Rainfall')).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(0)
})

test('a version is named, looked at on the map, gone back to, and that is undone', async ({ page }) => {
  await openMap(page, 'Rain -> + Grass -> - Debt; Debt -> + Rain')
  await expect(variable(page)).toHaveCount(3)
  const before = await seenThings(page)

  await page.keyboard.press('Control+Alt+s')
  await page.getByRole('textbox', { name: 'Name of this version' }).waitFor()
  await page.keyboard.type('For the workshop')
  await page.keyboard.press('Enter')
  const list = page.getByRole('list', { name: 'Versions' })
  const named = list.getByRole('button', { name: /^For the workshop.*just now.*3 variables, 3 links/ })
  await expect(named).toBeVisible()

  await addVariable(page, 'Cattle')
  await variable(page, 'Rain').focus()
  await page.keyboard.press('F2')
  await nameField(page).waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Rainfall')
  await page.keyboard.press('Enter')
  await variable(page, 'Debt').focus()
  await page.keyboard.press('Delete')
  await expect(variable(page, 'Debt')).toHaveCount(0)
  const after = await seenThings(page)

  await named.click()
  const changes = page.getByRole('region', { name: 'What changed' })
  await expect(changes).toContainText('Cattle was added.')
  await expect(changes).toContainText('Rain was renamed to Rainfall.')
  await expect(changes).toContainText('Debt is gone.')
  await expect(changes).toContainText('2 links are gone.')
  const loop = page.getByRole('list', { name: 'Loops that changed' }).getByRole('button')
  await expect(loop).toHaveText('B1 was broken: Rain → + Grass → − Debt → + Rain.')
  const marks = page.locator('.canvas .changes')
  await expect(marks.locator('.change.added .change-tag')).toHaveText('new')
  await expect(marks.locator('.change.gone .change-words')).toHaveText('Debt')
  await expect(marks.locator('.change.changed .change-tag')).toHaveText('was Rain')

  // A loop that is pointed at is all that is lit.
  await loop.hover()
  await expect(marks.locator('.change.added')).toHaveCount(0)
  await expect(marks.locator('.change.gone .change-words')).toHaveText('Debt')
  await named.hover()
  await expect(marks.locator('.change.added')).toHaveCount(1)

  await page.getByRole('button', { name: 'Go back to this version' }).click()
  await expect.poll(() => seenThings(page)).toEqual(before)
  await expect(changes).toContainText('Nothing is different.')
  await expect(marks).toHaveCount(0)
  // What it was until then is a version too.
  await expect(list.getByRole('button', { name: /^Before a large change.*just now/ })).toBeVisible()

  await toasts(page).getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => seenThings(page)).toEqual(after)
  await page.getByRole('button', { name: 'Back to the other panels' }).click()
  await expect(marks).toHaveCount(0)

  // Named versions are there on the next visit, and open as maps of their own.
  await reload(page)
  await choose(page, 'File', 'Versions')
  await list.getByRole('button', { name: /^For the workshop/ }).click()
  await page.getByRole('button', { name: 'Open as a copy' }).click()
  await expect(page.getByRole('textbox', { name: 'Map name' })).toHaveValue(
    'Cattle and rain (For the workshop)',
  )
  await expect.poll(() => seenThings(page)).toEqual(before)
  await expect(link(page)).toHaveCount(3)
})
