import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'
import { fingersOn } from '../support/fingers.ts'
import { loopRow, nameField, openMapFile, toasts, variable } from '../support/page.ts'
import { test } from './fixture.ts'
import { openMap } from './maps.ts'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } })

const WATER = fileURLToPath(new URL('../../examples/water-livestock.sediko.json', import.meta.url))

/** What can be done with what is selected, at the foot of the canvas. */
function fingerBar(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'What can be done here' })
}

/** Waits until what is told stands, and no part of it lies on the bar for fingers. */
async function standsAboveBar(told: Locator, page: Page): Promise<void> {
  await expect(told).toBeVisible()
  await expect
    .poll(async () => {
      const [above, below] = [await told.boundingBox(), await fingerBar(page).boundingBox()]
      return above !== null && below !== null && above.y + above.height <= below.y
    })
    .toBe(true)
}

for (const width of [320, 390]) {
  test(`everything in the bar is within reach on a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 })
    await openMap(page, 'Rain -> + Grass', 'Rainfall and grass')
    await fingerBar(page).waitFor()
    const bar = page.getByRole('banner')
    // Buttons are as high as the bar with the line below it.
    for (const each of await bar.getByRole('button').all()) await expect(each).toBeInViewport({ ratio: 0.95 })
    await expect(bar.getByRole('button', { name: 'Panel' })).toBeVisible()
    // What the bar for fingers has is not there twice: it took the place of the name of the map.
    await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(1)
    // Redo keeps its place, so that nothing moves under a thumb when there is something to do again.
    const redo = fingerBar(page).getByRole('button', { name: 'Redo' })
    await expect(redo).toBeDisabled()
    const stood = await redo.boundingBox()
    await variable(page, 'Grass').tap()
    await fingerBar(page).getByRole('button', { name: 'More actions' }).tap()
    await page.getByRole('menuitem', { name: /^Delete/ }).tap()
    await expect(variable(page, 'Grass')).toHaveCount(0)
    await fingerBar(page).getByRole('button', { name: 'Undo' }).tap()
    await expect(redo).toBeEnabled()
    expect((await redo.boundingBox())?.y).toBeCloseTo(stood?.y ?? 0, 0)
    await expect(redo).toBeInViewport({ ratio: 1 })
    // What has no room in the bar is in More, by name.
    await bar.getByRole('button', { name: 'More' }).tap()
    await expect(page.getByRole('menuitem', { name: /^Export as/ })).toBeInViewport({ ratio: 1 })
  })
}

test('the projector is left by a finger also while a loop is told, all of the bar within reach', async ({
  page,
}) => {
  await openMap(page, 'Rain -> + Grass -> + Cattle -> - Grass')
  await expect(loopRow(page, 'B1')).toBeVisible()
  await page.keyboard.press('j')
  const bar = fingerBar(page)
  await bar.getByRole('button', { name: 'Next loop' }).tap()
  await standsAboveBar(page.locator('.projector-loop'), page)
  // However narrow: what leaves comes first.
  await page.setViewportSize({ width: 320, height: 568 })
  await expect(bar.getByRole('button').first()).toHaveAccessibleName('Leave projector mode')
  // The bar folds once its room is known.
  await expect(async () => {
    for (const each of await bar.getByRole('button').filter({ visible: true }).all())
      await expect(each).toBeInViewport({ ratio: 1, timeout: 500 })
  }).toPass()
  await bar.getByRole('button', { name: 'Leave projector mode' }).tap()
  await expect(page.getByRole('banner')).toBeVisible()
})

test('what is told at the foot stands above the bar for fingers, and what is typed there takes its place', async ({
  page,
}) => {
  await page.addInitScript({
    path: fileURLToPath(new URL('../support/holdArranging.page.js', import.meta.url)),
  })
  await openMap(page, 'Rain -> + Grass -> + Cattle -> - Grass')
  await fingerBar(page).waitFor()

  await variable(page, 'Grass').tap()
  await page.keyboard.press('g')
  await standsAboveBar(page.getByRole('group', { name: 'In focus' }), page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  await page.keyboard.press('o')
  await standsAboveBar(page.locator('.arrange-chip'), page)
  await page.keyboard.press('Escape')
  await expect(page.locator('.arrange-chip')).toHaveCount(0)

  await page.keyboard.press('n')
  await nameField(page).fill('Milk')
  await page.keyboard.press('Escape')
  await standsAboveBar(toasts(page).getByText(/Milk/), page)

  await page.keyboard.press('/')
  await expect(page.getByLabel('Quick line', { exact: true })).toBeFocused()
  await expect(fingerBar(page)).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(fingerBar(page)).toBeVisible()
})

test('a long press begins selecting: taps add and take away, and a menu has what can be done with all', async ({
  page,
}) => {
  await openMap(page, 'Rain -> + Grass -> + Cattle -> - Grass')
  const bar = fingerBar(page)
  await bar.waitFor()
  const fingers = await fingersOn(page)
  await fingers.press(variable(page, 'Rain'))
  await expect(bar.getByText('1 selected')).toBeVisible()
  await variable(page, 'Grass').tap()
  await variable(page, 'Cattle').tap()
  await expect(bar.getByText('3 selected')).toBeVisible()
  await variable(page, 'Rain').tap()
  await expect(bar.getByText('2 selected')).toBeVisible()
  await expect(variable(page, 'Rain')).toHaveAttribute('aria-pressed', 'false')
  await bar.getByRole('button', { name: 'More actions' }).tap()
  await expect(page.getByRole('menuitem', { name: /^Group/ })).toBeVisible()
  await page.keyboard.press('Escape')
  // With something selected the paper offers to take it there, with no drag.
  const before = await variable(page, 'Grass').boundingBox()
  await fingers.press([24, 70])
  await page.getByRole('menuitem', { name: 'Move 2 things here' }).tap()
  await expect.poll(async () => (await variable(page, 'Grass').boundingBox())?.y).toBeLessThan(before?.y ?? 0)
  await bar.getByRole('button', { name: 'Done' }).tap()
  await page.keyboard.press('Escape')
  await expect(bar.getByText(/selected/)).toHaveCount(0)
  await expect(variable(page, 'Grass')).toHaveAttribute('aria-pressed', 'false')

  // On paper, which nobody selects, it is the menu itself.
  await fingers.press([340, 260])
  await expect(page.getByRole('menu', { name: 'Actions' })).toBeVisible()
  await page.getByRole('menuitem', { name: /^Variable/ }).tap()
  await nameField(page).waitFor()
})

test('a loop that is held comes into view at a size at which it is read, above a sheet of a third', async ({
  page,
}) => {
  await openMapFile(page, 'a.sediko.json', await readFile(WATER, 'utf8'))
  await expect(loopRow(page, 'R7')).toBeVisible()
  const name = variable(page, 'Grass cover').locator('.text')
  const height = async () => (await name.boundingBox())?.height ?? 0
  expect(await height()).toBeLessThan(8)
  await loopRow(page, 'R7').tap()
  // A line of 15 px is 19 high; at 13 px it is 16.5.
  await expect.poll(height).toBeGreaterThan(16)
  const [sheet, canvas] = [await page.locator('.side').boundingBox(), await name.boundingBox()]
  expect(sheet?.height).toBeLessThanOrEqual(267)
  expect((canvas?.y ?? 0) + (canvas?.height ?? 0)).toBeLessThan(sheet?.y ?? 0)
})
