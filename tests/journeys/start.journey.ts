import { expectNoViolations } from '../support/axe.ts'
import { canvasReady, loopRow, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

test('a map worked on stands on the start screen with its key loop, which can be read, and opens from there', async ({
  page,
}) => {
  await openMap(page, 'Rain -> + Grass -> - || Cattle -> + Grass; Cattle -> + Milk -> + Income -> + Cattle')
  await page.getByRole('button', { name: 'Maps on this machine' }).click()
  const card = page.getByRole('link', { name: 'Cattle and rain', exact: true })
  const names = card.locator('svg [data-variable]')
  await expect(names).toHaveText(['Cattle', 'Milk', 'Income'])
  const height = await names.first().evaluate((name) => {
    const { fontSize } = getComputedStyle(name.querySelector('text') ?? name)
    const matrix = name instanceof SVGGraphicsElement ? name.getScreenCTM() : null
    return Number.parseFloat(fontSize) * (matrix?.a ?? 0)
  })
  expect(height).toBeGreaterThanOrEqual(10.9)
  await expectNoViolations(page, 'start screen with a recent map')
  await card.click()
  await canvasReady(page)
  await expect(variable(page)).toHaveCount(5)
})

test('an archetype of the start screen opens as a map of one’s own', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'All 23' }).click()
  await page.getByRole('button', { name: 'Limits to Growth' }).click()
  await expect(page.getByRole('dialog', { name: 'Limits to Growth' })).toContainText('Engine of growth')
  await page.getByRole('button', { name: 'Begin a map with it' }).click()
  await canvasReady(page)
  await expect(page.getByRole('textbox', { name: 'Map name' })).toHaveValue('Limits to Growth')
  await expect(loopRow(page, 'R1')).toBeVisible()
  await expect(loopRow(page, 'B1')).toBeVisible()
  // Typing is the name of the first role, and Tab goes on to the next, as where one is put on a map.
  await expect(page.getByRole('textbox', { name: /name/i }).and(page.locator(':focus'))).toBeVisible()
  await page.keyboard.type('Word of mouth')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Customers')
  await page.keyboard.press('Escape')
  await expect(variable(page, 'Word of mouth')).toHaveCount(1)
  await expect(variable(page)).toHaveCount(4)
})

test('all that the start screen offers is seen at once at 1280 by 720', async ({ page }) => {
  await page.goto('./')
  for (const name of ['Blank map', 'All 23', 'Growth and Underinvestment', 'Keys on one page'])
    await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 })
})
