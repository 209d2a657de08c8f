import type { Locator, Page } from '@playwright/test'
import { choose, link, openMapFile, selectLink, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { mapFile } from './maps.ts'

async function middle(thing: Locator): Promise<{ x: number; y: number }> {
  const box = await thing.boundingBox()
  if (!box) throw new Error('It is not to be seen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 5 })
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 5 })
  await page.mouse.up()
}

async function open(page: Page): Promise<void> {
  await openMapFile(
    page,
    'cattle.sediko',
    mapFile('Rainfall -> + Grazing -> - Debt -> + Rainfall; Dams -> + Wells'),
  )
  await expect(variable(page, 'Wells')).toBeVisible()
}

async function selectVariables(page: Page, ...names: readonly string[]): Promise<void> {
  await page.keyboard.press('Escape')
  for (const name of names) await variable(page, name).click({ modifiers: ['Shift'] })
}

const group = (page: Page, name: string): Locator =>
  page.locator('[aria-roledescription="group"]').and(page.getByRole('button', { name, exact: true }))

test('selected variables are aligned by a command of the menu, as one step of undo', async ({ page }) => {
  await open(page)
  const before = await middle(variable(page, 'Debt'))
  await selectVariables(page, 'Rainfall', 'Debt')
  await choose(page, 'Arrange', 'Align middles')
  const difference = async (): Promise<number> =>
    Math.abs((await middle(variable(page, 'Rainfall'))).y - (await middle(variable(page, 'Debt'))).y)
  await expect.poll(difference).toBeLessThan(1)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await middle(variable(page, 'Debt'))).y).toBeCloseTo(before.y, 0)
})

test('variables are grouped by key, named at once, and moved together by the name of the group', async ({
  page,
}) => {
  await open(page)
  await selectVariables(page, 'Dams', 'Wells')
  await page.keyboard.press('Control+g')
  await page.getByRole('textbox', { name: 'Name of the group' }).waitFor()
  await page.keyboard.type('Water')
  await page.keyboard.press('Enter')
  await expect(group(page, 'Water')).toBeVisible()
  await page.keyboard.press('Escape')

  const [dams, wells] = [await middle(variable(page, 'Dams')), await middle(variable(page, 'Wells'))]
  await page.keyboard.down('Alt')
  await drag(page, await middle(group(page, 'Water').locator('text')), { x: 30, y: 60 })
  await page.keyboard.up('Alt')
  await expect
    .poll(async () => Math.round((await middle(variable(page, 'Dams'))).y - dams.y))
    .toBeGreaterThan(40)
  const moved = await middle(variable(page, 'Wells'))
  expect(moved.y - wells.y).toBeGreaterThan(40)
  await expect(page.locator('[aria-roledescription="variable"][aria-pressed="true"]')).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await middle(variable(page, 'Dams'))).y).toBeCloseTo(dams.y, 0)
  await expect.poll(async () => (await middle(variable(page, 'Wells'))).y).toBeCloseTo(wells.y, 0)

  await group(page, 'Water').locator('text').dblclick()
  await page.keyboard.type('Boreholes')
  await page.keyboard.press('Enter')
  await expect(group(page, 'Boreholes')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(page.locator('[aria-roledescription="variable"][aria-pressed="true"]')).toHaveCount(2)
  await page.keyboard.press('Control+Shift+g')
  await expect(group(page, 'Boreholes')).toHaveCount(0)
})

test('what is inside a group is paper: a press there begins a rectangle', async ({ page }) => {
  await open(page)
  await selectVariables(page, 'Rainfall', 'Grazing', 'Debt')
  await page.keyboard.press('Control+g')
  await page.getByRole('textbox', { name: 'Name of the group' }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  const box = await group(page, 'Group 1').locator('rect').first().boundingBox()
  if (!box) throw new Error('The group is not to be seen.')
  const before = await middle(variable(page, 'Rainfall'))
  const grazing = await middle(variable(page, 'Grazing'))
  const inside = { x: (before.x + grazing.x) / 2, y: box.y + 9 }
  await drag(page, inside, { x: grazing.x - inside.x, y: grazing.y - inside.y })
  expect(await middle(variable(page, 'Rainfall'))).toEqual(before)
  await expect(page.locator('[aria-roledescription="variable"][aria-pressed="true"]')).not.toHaveCount(0)
})

test('a locked variable is not dragged, and says so', async ({ page }) => {
  await open(page)
  await selectVariables(page, 'Debt')
  await page.keyboard.press('Shift+K')
  await expect(variable(page, 'Debt')).toHaveAttribute('aria-description', /locked in place/)
  const before = await middle(variable(page, 'Debt'))
  await drag(page, before, { x: 80, y: 60 })
  expect(await middle(variable(page, 'Debt'))).toEqual(before)
  await choose(page, 'Arrange', 'Unlock')
  await drag(page, before, { x: 80, y: 60 })
  await expect.poll(async () => (await middle(variable(page, 'Debt'))).x - before.x).toBeGreaterThan(60)
})

test('a drag snaps to the centre of another name and shows a line; Alt lets it go freely', async ({
  page,
}) => {
  await open(page)
  const [rain, debt] = [await middle(variable(page, 'Rainfall')), await middle(variable(page, 'Debt'))]
  const guides = page.locator('.guides')
  const near = { x: rain.x + 3, y: debt.y + 120 }
  await page.mouse.move(debt.x, debt.y)
  await page.mouse.down()
  await page.mouse.move(near.x + 30, near.y, { steps: 5 })
  await page.mouse.move(near.x, near.y, { steps: 3 })
  await expect(guides).not.toHaveAttribute('d', '')
  await page.keyboard.down('Alt')
  await page.mouse.move(near.x, near.y + 1)
  await expect(guides).toHaveAttribute('d', '')
  await page.keyboard.up('Alt')
  await page.mouse.move(near.x, near.y)
  await page.mouse.up()
  await expect(guides).toHaveAttribute('d', '')
  const centre = async (name: string): Promise<number> => {
    const text = await variable(page, name).locator('.text').boundingBox()
    return text ? text.x + text.width / 2 : 0
  }
  expect(Math.abs((await centre('Debt')) - (await centre('Rainfall')))).toBeLessThan(0.6)
})

test('names are spaced evenly and labels aligned with them, each one step of undo', async ({ page }) => {
  await open(page)
  await page.keyboard.press('a')
  await page.getByRole('textbox', { name: 'Text of the label' }).waitFor()
  await page.keyboard.type('Since 2007')
  await page.keyboard.press('Enter')
  const note = page.locator('[aria-roledescription="text label"]')
  await expect(note).toHaveAccessibleName('Since 2007')
  await selectVariables(page, 'Grazing')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await selectVariables(page, 'Rainfall', 'Grazing', 'Debt')
  const grazing = async (): Promise<number> => (await middle(variable(page, 'Grazing').locator('.text'))).x
  const before = await grazing()
  await page.keyboard.press('Shift+H')
  await expect.poll(async () => Math.abs((await grazing()) - before)).toBeGreaterThan(10)
  await page.keyboard.press('Control+z')
  await expect.poll(grazing).toBeCloseTo(before, 0)

  await selectVariables(page, 'Debt')
  await note.click({ modifiers: ['Shift'] })
  const difference = async (): Promise<number> =>
    Math.abs(
      (await middle(note.locator('.text'))).x - (await middle(variable(page, 'Debt').locator('.text'))).x,
    )
  expect(await difference()).toBeGreaterThan(2)
  await page.keyboard.press('Shift+X')
  await expect.poll(difference).toBeLessThan(1.5)
  await page.keyboard.press('Control+z')
  await expect.poll(difference).toBeGreaterThan(2)
})

test('a group is given a colour in the panel, as one step of undo', async ({ page }) => {
  await open(page)
  await selectVariables(page, 'Dams', 'Wells')
  await page.keyboard.press('Control+g')
  await page.getByRole('textbox', { name: 'Name of the group' }).waitFor()
  await page.keyboard.press('Enter')
  await variable(page, 'Dams').click()
  await page.keyboard.press('Shift+I')
  await page
    .getByRole('group', { name: 'Colour of the group' })
    .getByRole('radio', { name: 'Teal' })
    .check({ force: true })
  await expect(group(page, 'Group 1')).toHaveClass(/colour-teal/)
  await page.keyboard.press('Control+z')
  await expect(group(page, 'Group 1')).not.toHaveClass(/colour-teal/)
})

test('two links are made straight at once', async ({ page }) => {
  await open(page)
  await selectLink(page, 'Rainfall', 'Grazing')
  await link(page, 'Grazing', 'Debt').focus()
  await page.keyboard.press('Shift+Space')
  await expect(page.locator('[aria-roledescription="link"][aria-pressed="true"]')).toHaveCount(2)
  await page.keyboard.press('Shift+S')
  for (const [from, to] of [
    ['Rainfall', 'Grazing'],
    ['Grazing', 'Debt'],
  ] as const)
    await expect(link(page, from, to).locator('.band')).not.toHaveAttribute('d', /A/)
  await page.keyboard.press('Control+z')
  await expect(link(page, 'Rainfall', 'Grazing').locator('.band')).toHaveAttribute('d', /A/)
  await expect(link(page, 'Grazing', 'Debt').locator('.band')).toHaveAttribute('d', /A/)
})
