import type { Page } from '@playwright/test'
import { link, loopRow, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

test('one key says the sign and the delay of everything selected, and undo takes it back', async ({
  page,
}) => {
  await openMap(page, 'Rain -> ? Grass -> ? Cattle -> ? Rain')
  await expect(loopRow(page, '?1')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('+')
  await expect(loopRow(page, 'R1')).toBeVisible()
  await expect(page.locator('[aria-roledescription="link"][aria-label*="positive"]')).toHaveCount(3)
  await page.keyboard.press('-')
  await expect(loopRow(page, 'B1')).toBeVisible()
  await expect(page.locator('.signs.unknown')).toHaveCount(0)
  expect(await isSignOnTop(page)).toBe(true)
  await page.keyboard.press('d')
  await expect(page.locator('[aria-roledescription="link"][aria-label*="delayed"]')).toHaveCount(3)
  // Two strokes each.
  const strokes = () =>
    page.locator('.arcs .delay').evaluateAll((all) => all.map((path) => path.getAttribute('d')).join(''))
  await expect.poll(strokes).toMatch(/^(M[^M]+){6}$/)
  await expect(loopRow(page, 'B1')).toHaveAccessibleName(/3 delays/)
  await page.keyboard.press('d')
  await expect(page.locator('.arcs .delay')).toHaveCount(0)
  await page.keyboard.press('0')
  await expect(loopRow(page, '?1')).toBeVisible()
  await expect(page.locator('.canvas .signs:not(.unknown)')).toHaveCount(0)
  await expect(page.locator('.canvas .signs.unknown')).not.toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(loopRow(page, 'B1')).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(loopRow(page, '?1')).toBeVisible()
})

/** Whether a sign lies above all frames of names, when these reach so far. */
function isSignOnTop(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const rims = [...document.querySelectorAll<HTMLElement>('.rim')]
    const sign = document.querySelector<SVGPathElement>('.signs path')
    const place = sign?.getPointAtLength(0).matrixTransform(sign.getScreenCTM() ?? undefined)
    if (!sign || !place || rims.length === 0) throw new Error('There are signs and names.')
    for (const rim of rims) rim.style.margin = '-600px'
    sign.style.pointerEvents = 'all'
    const isOnTop = document.elementFromPoint(place.x, place.y) === sign
    sign.style.pointerEvents = 'none'
    const isCovered = document.elementFromPoint(place.x, place.y)?.matches('.rim') === true
    for (const rim of rims) rim.style.margin = ''
    sign.style.pointerEvents = ''
    return isOnTop && isCovered
  })
}

test('r turns links round, and the loop turns with them', async ({ page }) => {
  await openMap(page, 'Rain -> + Grass -> + Cattle -> - Rain')
  await expect(loopRow(page, 'B1')).toBeVisible()
  await link(page, 'Rain', 'Grass').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('r')
  await expect(link(page, 'Grass', 'Rain')).toHaveCount(1)
  await expect(loopRow(page, 'B1')).toHaveCount(0)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('r')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(loopRow(page, 'B1')).toBeVisible()
})

test('two links of one pair never lie on each other, and a link equal to another becomes one with it', async ({
  page,
}) => {
  await openMap(page, 'Rain -> + Grass; Rain -> - Grass; Grass -> + Rain')
  await expect(variable(page)).toHaveCount(2)
  const paths = await page
    .locator('.link .band')
    .evaluateAll((all) => all.map((line) => line.getAttribute('d')))
  expect(new Set(paths).size).toBe(3)
  await expect(page.getByRole('button', { name: /^(Reinforcing|Balancing) loop [RB]1,/ })).toHaveCount(2)
  await page.locator('[aria-label="Link from Rain to Grass, negative"]').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('+')
  await expect(link(page, 'Rain', 'Grass')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(link(page, 'Rain', 'Grass')).toHaveCount(2)
})
