import type { Locator, Page } from '@playwright/test'
import { doubleClick } from '../support/doubleClick.ts'
import { link, loopRow, nameField, openBlankMap, sign, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

async function nameHere(page: Page, x: number, y: number, name: string): Promise<void> {
  await doubleClick(page, [x, y])
  await nameField(page).waitFor()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(variable(page, name)).toBeVisible()
}

async function middle(thing: Locator): Promise<{ x: number; y: number }> {
  const box = await thing.boundingBox()
  if (!box) throw new Error('It is not to be seen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** A point on the rim: just outside the right edge of the name, where the pointer draws a link. */
async function rim(thing: Locator): Promise<{ x: number; y: number }> {
  const text = await thing.locator('.text').boundingBox()
  if (!text) throw new Error('It is not to be seen.')
  return { x: text.x + text.width + 5, y: text.y + text.height / 2 }
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 })
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
}

test('a loop is drawn by mouse: double-click, drag from the rim, drop on empty paper', async ({ page }) => {
  await openBlankMap(page)
  await nameHere(page, 250, 300, 'Births')
  await drag(page, await rim(variable(page, 'Births')), { x: 550, y: 300 })
  await page.keyboard.type('Population')
  await page.keyboard.press('Enter')
  await expect(link(page, 'Births', 'Population')).toHaveCount(1)

  await drag(page, await rim(variable(page, 'Population')), await middle(variable(page, 'Births')))
  await expect(link(page, 'Population', 'Births')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('+')
  await sign(page, 'Births', 'Population').click()
  await page.keyboard.press('+')
  await expect(loopRow(page, 'R1')).toBeVisible()
})

test('a link dropped on its own variable draws nothing, and Escape gives a drag up', async ({ page }) => {
  await openBlankMap(page)
  await nameHere(page, 300, 300, 'Trust')
  await drag(page, await rim(variable(page, 'Trust')), await middle(variable(page, 'Trust')))
  await expect(link(page)).toHaveCount(0)
  const start = await middle(variable(page, 'Trust'))
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + 150, start.y + 90, { steps: 5 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  const end = await middle(variable(page, 'Trust'))
  // The rim that shows while the pointer is over it makes the element a little wider.
  expect(Math.hypot(end.x - start.x, end.y - start.y)).toBeLessThan(1)
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(0)
})

test('a drag moves a variable with its links, as one step of undo', async ({ page }) => {
  await openMap(page, 'Births -> + Population')
  const before = await middle(variable(page, 'Births'))
  await drag(page, before, { x: before.x + 40, y: before.y + 160 })
  const after = await middle(variable(page, 'Births'))
  expect(Math.round(after.x - before.x)).toBe(40)
  expect(Math.round(after.y - before.y)).toBe(160)
  await page.keyboard.press('Control+z')
  await expect.poll(() => middle(variable(page, 'Births'))).toEqual(before)
  await page.keyboard.press('Control+y')
  await expect.poll(() => middle(variable(page, 'Births'))).toEqual(after)
})

test('a link is bent by its middle, and given back to the loop rule by a double-click', async ({ page }) => {
  await openMap(page, 'Births -> + Population')
  const path = link(page, 'Births', 'Population').locator('.band')
  const before = await path.getAttribute('d')
  await sign(page, 'Births', 'Population').click()
  const handle = page.locator('[data-part="handle"]')
  const from = await middle(handle)
  await drag(page, from, { x: from.x, y: from.y - 90 })
  await expect.poll(() => path.getAttribute('d')).not.toBe(before)
  await doubleClick(page, handle)
  await expect.poll(() => path.getAttribute('d')).toBe(before)
})

test('what lies in a rectangle is selected, Shift adds and takes away, Delete deletes, undo brings it all back', async ({
  page,
}) => {
  await openBlankMap(page)
  await nameHere(page, 250, 250, 'One')
  await nameHere(page, 250, 400, 'Two')
  await nameHere(page, 600, 300, 'Three')
  await drag(page, await rim(variable(page, 'One')), await middle(variable(page, 'Three')))
  await drag(page, { x: 150, y: 180 }, { x: 380, y: 480 })
  await expect(page.locator('[aria-roledescription="variable"][aria-pressed="true"]')).toHaveCount(2)
  await variable(page, 'Three').click({ modifiers: ['Shift'] })
  await expect(page.locator('[aria-roledescription="variable"][aria-pressed="true"]')).toHaveCount(3)
  await variable(page, 'Two').click({ modifiers: ['Shift'] })
  await page.keyboard.press('Delete')
  await expect(variable(page)).toHaveCount(1)
  await expect(link(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(3)
  await expect(link(page, 'One', 'Three')).toHaveCount(1)
})

test('the wheel moves the view, Ctrl with the wheel and a pinch scale it, and a button fits it again', async ({
  page,
}) => {
  await openBlankMap(page)
  await nameHere(page, 400, 300, 'Herd')
  const before = await middle(variable(page, 'Herd'))
  await page.mouse.move(500, 400)
  await page.mouse.wheel(60, 40)
  await expect
    .poll(async () => Math.round((await middle(variable(page, 'Herd'))).x - before.x))
    .toBeLessThan(-20)
  const width = async (): Promise<number> => (await variable(page, 'Herd').boundingBox())?.width ?? 0
  const scaled = await width()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect.poll(width).toBeGreaterThan(scaled * 1.2)
  await page.getByRole('button', { name: 'Zoom to fit' }).click()
  await expect(variable(page, 'Herd')).toBeInViewport()
})
