import type { Locator } from '@playwright/test'
import { fingersOn, middleOf } from '../support/fingers.ts'
import { addVariable, link, loopRow, nameField, openBlankMap, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 1024, height: 768 } })

/** Paper on which nothing stands. */
const PAPER = [60, 340] as const

async function boxOf(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await element.boundingBox()
  if (box === null) throw new Error('It is not to be seen.')
  return box
}

test('two fingers pinch the map larger, and one finger moves it', async ({ page }) => {
  await openBlankMap(page)
  await addVariable(page, 'Herd')
  const fingers = await fingersOn(page)
  const herd = variable(page, 'Herd')
  const before = await boxOf(herd)
  await fingers.pinch([200, 180], 100, 240)
  await expect.poll(async () => (await boxOf(herd)).width).toBeGreaterThan(before.width * 1.3)
  const pinched = await boxOf(herd)
  await fingers.drag([700, 330], [620, 330])
  await expect.poll(async () => Math.round((await boxOf(herd)).x - pinched.x)).toBeLessThan(-40)
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
})

test('a loop is drawn, signed, changed and taken back with fingers alone', async ({ page }) => {
  await openBlankMap(page)
  const fingers = await fingersOn(page)
  const bar = page.getByRole('toolbar', { name: 'What can be done here' })
  const button = (name: string) => bar.getByRole('button', { name, exact: true })

  // Two taps on the paper make a variable; the letters come from the keyboard of the screen.
  await fingers.doubleTap([300, 200])
  await nameField(page).waitFor()
  expect(await nameField(page).evaluate((field) => Number.parseFloat(getComputedStyle(field).fontSize))).toBe(
    16,
  )
  await page.keyboard.insertText('Rainfall')
  // Next is what Tab is on a keyboard.
  await fingers.tap(button('Next linked variable'))
  await expect(variable(page, 'Rainfall')).toBeVisible()
  await page.keyboard.insertText('Herd')
  await fingers.tap(PAPER)
  await expect(link(page, 'Rainfall', 'Herd')).toBeVisible()

  // A link without precision: tap, Link, tap.
  await fingers.tap(variable(page, 'Herd'))
  await fingers.tap(button('Link from here'))
  await expect(page.getByText('Tap what it acts on')).toBeVisible()
  await fingers.tap(variable(page, 'Rainfall'))
  await expect(link(page, 'Herd', 'Rainfall')).toHaveAttribute('aria-pressed', 'true')
  await fingers.tap(button('Negative'))
  await expect(button('Negative')).toHaveAttribute('aria-pressed', 'true')
  await fingers.tap(button('Delay'))
  await expect(link(page, 'Herd', 'Rainfall')).toHaveAccessibleName(/negative, delayed$/)

  // A link from the rim of what is selected, onto empty paper: the next variable is made there.
  await fingers.tap(variable(page, 'Herd'))
  const herd = await boxOf(variable(page, 'Herd'))
  await fingers.drag([herd.x + herd.width / 2, herd.y + herd.height + 8], [herd.x, herd.y + 110])
  await nameField(page).waitFor()
  await page.keyboard.insertText('Debt')
  await fingers.tap(PAPER)
  await expect(link(page, 'Herd', 'Debt')).toBeVisible()

  await fingers.doubleTap(variable(page, 'Debt'))
  await nameField(page).waitFor()
  await page.keyboard.insertText('Household debt')
  await fingers.tap(PAPER)
  await fingers.tap(variable(page, 'Household debt'))
  await fingers.tap(button('Delete'))
  await expect(variable(page)).toHaveCount(2)
  await fingers.tap(button('Undo'))
  await expect(variable(page)).toHaveCount(3)
  await fingers.tap(button('Redo'))
  await expect(variable(page)).toHaveCount(2)
  await expect(loopRow(page, '?1')).toBeVisible()

  for (const each of await bar.getByRole('button').all()) {
    const box = await boxOf(each)
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
  }
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
})

test('the keyboard of the screen never covers the name that is typed', async ({ page }) => {
  await openBlankMap(page)
  const fingers = await fingersOn(page)
  await page.getByRole('toolbar', { name: 'What can be done here' }).waitFor()
  await fingers.doubleTap([200, 340])
  await nameField(page).waitFor()
  expect((await middleOf(nameField(page)))[1]).toBeGreaterThan(320)
  // As browsers tell that it has come up: it leaves the upper half free.
  await page.evaluate(() => {
    if (window.visualViewport === null) return
    Object.defineProperty(window.visualViewport, 'height', { value: 260, configurable: true })
    window.visualViewport.dispatchEvent(new Event('resize'))
  })
  await expect.poll(async () => (await middleOf(nameField(page)))[1]).toBeLessThan(250)
})
