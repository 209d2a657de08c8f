import type { Page } from '@playwright/test'
import { FADED, link, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

const CHAIN =
  'Rainfall -> + Grass -> + Cattle -> + Herders income -> + Herd purchases; Rainfall -> + Rainfed crops'

async function openChain(page: Page): Promise<void> {
  await openMap(page, CHAIN)
  await expect(variable(page, 'Rainfed crops')).toBeVisible()
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Find a variable, label or group' })
const bar = (page: Page) => page.getByRole('search', { name: 'Find on the map' })
const isFaded = (page: Page, name: string) => expect(variable(page, name)).toHaveClass(FADED)
const isLit = (page: Page, name: string) => expect(variable(page, name)).not.toHaveClass(FADED)
const isSelected = (page: Page, name: string) =>
  expect(variable(page, name)).toHaveAttribute('aria-pressed', 'true')

test('a variable is found by some letters of its name, one after the other, and stays selected', async ({
  page,
}) => {
  await openChain(page)
  await page.keyboard.press('Control+f')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('RAINF')
  await expect(bar(page).getByRole('status')).toHaveText('Hit 1 of 2: Rainfall, variable.')
  await isSelected(page, 'Rainfall')
  await page.locator('[role="status"] p', { hasText: 'Hit 1 of 2: Rainfall, variable.' }).waitFor()
  await page.keyboard.press('Enter')
  await expect(bar(page).getByRole('status')).toHaveText('Hit 2 of 2: Rainfed crops, variable.')
  await isSelected(page, 'Rainfed crops')
  await page.keyboard.press('Enter')
  await isSelected(page, 'Rainfall')
  await page.keyboard.press('ArrowUp')
  await isSelected(page, 'Rainfed crops')
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
  await expect(variable(page, 'Rainfed crops')).toBeFocused()
  await isSelected(page, 'Rainfed crops')
})

test('letters that follow the key at once are looked for, before the bar was ever fetched too', async ({
  page,
}) => {
  await openChain(page)
  await page.keyboard.press('Control+f')
  await page.keyboard.type('rainfed')
  await expect(field(page)).toHaveValue('rainfed')
  await expect(bar(page).getByRole('status')).toHaveText('Hit 1 of 1: Rainfed crops, variable.')
  await isSelected(page, 'Rainfed crops')
  await page.keyboard.type('!')
  await expect(bar(page).getByRole('status')).toHaveText('Nothing found.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('grass')
  await isSelected(page, 'Grass')
  // None of the letters was taken for the key of a command.
  await expect(page.getByRole('group', { name: 'In focus' })).toHaveCount(0)
  await expect(variable(page)).toHaveCount(6)
})

test('all that is found is selected at once; what is not there is said', async ({ page }) => {
  await openChain(page)
  await page.keyboard.press('Control+f')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('herd')
  await expect(bar(page).getByRole('button', { name: 'Select all 2' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(bar(page)).toHaveCount(0)
  await isSelected(page, 'Herders income')
  await isSelected(page, 'Herd purchases')

  await page.keyboard.press('Control+f')
  await page.keyboard.type('unicorn')
  await expect(bar(page).getByRole('status')).toHaveText('Nothing found.')
})

test('what leads to a variable, what follows and both are shown while the rest fades', async ({ page }) => {
  await openChain(page)
  await variable(page, 'Cattle').click()
  await page.keyboard.press('g')
  const chip = page.getByRole('group', { name: 'In focus' })
  await expect(chip).toContainText('Within 1 link of Cattle, both ways')
  await isLit(page, 'Grass')
  await isLit(page, 'Herders income')
  await isFaded(page, 'Rainfall')
  await expect(link(page, 'Rainfall', 'Grass')).toHaveClass(FADED)

  await chip.getByRole('button', { name: 'More links' }).click()
  await isLit(page, 'Rainfall')
  await isFaded(page, 'Rainfed crops')
  await chip.getByRole('button', { name: 'What follows' }).click()
  await expect(chip).toContainText('Within 2 links of Cattle, along the arrows')
  await isFaded(page, 'Grass')
  await isLit(page, 'Herd purchases')
  await chip.getByRole('button', { name: 'Clear' }).click()
  await expect(chip).toHaveCount(0)
  await isLit(page, 'Grass')

  await page.keyboard.press('u')
  await expect(chip).toContainText('Within 1 link of Cattle, against the arrows')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(chip).toHaveCount(0)
})

test('a group is lit alone by one key, and the way back is one key', async ({ page }) => {
  await openChain(page)
  await variable(page, 'Rainfall').click()
  await variable(page, 'Grass').click({ modifiers: ['Shift'] })
  await page.keyboard.press('Control+g')
  await page.getByRole('textbox', { name: 'Name of the group' }).waitFor()
  await page.keyboard.type('Range')
  await page.keyboard.press('Enter')
  await variable(page, 'Grass').click()
  await page.keyboard.press('Shift+G')
  const chip = page.getByRole('group', { name: 'In focus' })
  await expect(chip).toContainText('Group Range')
  await isLit(page, 'Rainfall')
  await isLit(page, 'Grass')
  await isFaded(page, 'Cattle')
  // A group that is found by its name is selected as a whole.
  await page.keyboard.press('Control+f')
  await page.keyboard.type('range')
  await isSelected(page, 'Rainfall')
  await isSelected(page, 'Grass')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(chip).toHaveCount(0)
  await isLit(page, 'Cattle')
})

test('finding what is faded brings it to light', async ({ page }) => {
  await openChain(page)
  await variable(page, 'Cattle').click()
  await page.keyboard.press('g')
  await isFaded(page, 'Rainfall')
  await page.keyboard.press('Control+f')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('rainfall')
  await isLit(page, 'Rainfall')
  await isSelected(page, 'Rainfall')
})
