import type { Locator, Page } from '@playwright/test'
import { link, nameField, openBlankMap, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'

const search = (page: Page): Locator => page.getByRole('searchbox', { name: /^Find archetypes/ })
const cardTitle = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 2, name, exact: true })
const row = (page: Page, name: string): Locator =>
  page.locator('.card-row').and(page.getByRole('button', { name, exact: true }))

async function openLibrary(page: Page): Promise<void> {
  await page.keyboard.press('y')
  await expect(search(page)).toBeFocused()
}

async function openCard(page: Page, name: string): Promise<void> {
  await openLibrary(page)
  await search(page).fill(name)
  await page.keyboard.press('Enter')
  await expect(cardTitle(page, name)).toBeFocused()
  await expect(page.locator('.card-picture svg')).toBeVisible()
}

test('by keyboard alone: search, read a card, insert it, name its first variable, read what it is and what its loops are called, undo all of it', async ({
  page,
}) => {
  await openBlankMap(page)
  await openLibrary(page)
  await page.keyboard.type('ÀRMS race')
  await expect(page.getByRole('status').getByText(/^\d archetypes?$/)).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(cardTitle(page, 'Escalation')).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Its loops' })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Over time: / })).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(row(page, 'Escalation')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(search(page)).toBeFocused()
  await search(page).fill('limits')
  await page.keyboard.press('ArrowDown')
  await expect(row(page, 'Limits to Growth')).toBeFocused()
  await page.keyboard.press('i')
  // First of all: what is said next takes its place.
  await expect(
    page.getByRole('status').getByText(/^Limits to Growth inserted: 4 variables, 5 links; .*Undo/),
  ).toBeAttached()
  await expect(nameField(page)).toBeFocused()
  await expect(variable(page)).toHaveCount(3)
  await expect(link(page)).toHaveCount(5)
  await page.keyboard.type('Outreach')
  await page.keyboard.press('Tab')
  await expect(variable(page, 'Outreach')).toBeVisible()
  // The next role: it is named later.
  await expect(nameField(page)).toBeFocused()
  await expect(nameField(page)).toHaveAttribute('placeholder', 'Performance')
  await page.keyboard.press('Escape')
  await expect(variable(page)).toHaveCount(4)

  await openCard(page, 'Limits to Growth')
  await expect(page.getByText('B2 here is B1 on the map.')).toBeVisible()
  for (const name of ['All archetypes', 'Library', 'On this map']) {
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nothing further found')).toBeVisible()
  const tag = page.getByRole('button', { name: /^Limits to Growth ?: Outreach, / })
  for (let stops = 0; stops < 6 && !(await tag.evaluate((one) => one === document.activeElement)); stops++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('definition')).toHaveText(['Outreach', ...Array(3).fill('not named yet')])
  // What is not named yet is written by its role: it is not said twice.
  await expect(page.locator('.role-tag')).toHaveText(['Growing action'])
  await expect(page.getByRole('list', { name: 'Its loops' }).getByText(/^B1, /)).toBeAttached()
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(4)
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(0)
})

test('what is typed right after the key is searched for, and does nothing else', async ({ page }) => {
  await openBlankMap(page)
  await page.keyboard.press('y')
  await page.keyboard.type('tragedy', { delay: 15 })
  await expect(search(page)).toHaveValue('tragedy')
  await expect(search(page)).toBeFocused()
  await page.keyboard.type(' of')
  await expect(search(page)).toHaveValue('tragedy of')
  await expect(row(page, 'Tragedy of the Commons')).toBeVisible()
  await expect(variable(page)).toHaveCount(0)
})

test('by keyboard alone: Y from a panel, a role searched and led to, its card held against another, and back', async ({
  page,
}) => {
  await openBlankMap(page)
  await page.keyboard.press('Alt+Shift+f')
  await expect(page.locator('.side :focus')).toHaveCount(1)
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('tab', { name: 'Loops' })).toBeFocused()
  await openLibrary(page)
  await page.keyboard.type('symptomatic solution')
  await expect(row(page, 'Shifting the Burden')).toContainText('Role: Symptomatic solution')
  await page.keyboard.press('Enter')
  const role = page.locator('[data-card-place="role symptomatic_solution"]')
  await expect(role).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'action' }).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tooltip')).toContainText('What somebody does or decides')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)

  const compare = page.getByRole('button', { name: 'Compare with…' })
  for (
    let steps = 0;
    steps < 20 && !(await compare.evaluate((it) => it === document.activeElement));
    steps += 1
  )
    await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  const choice = page.getByRole('combobox', { name: 'Compare with' })
  await expect(choice).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Only in Shifting the Burden' })).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Shifting the Burden and Fixes that Fail side by side' }),
  ).toBeVisible()
  // Thick, and not only of another colour.
  const width = (link: string) =>
    page
      .locator(`.compare-picture [data-link="${link}"] path`)
      .first()
      .evaluate((it) => Number.parseFloat(getComputedStyle(it).strokeWidth))
  expect(await width('side_effect:fundamental_solution')).toBeGreaterThan(
    2 * (await width('problem_symptom:symptomatic_solution')),
  )
  await page.keyboard.press('Escape')
  await expect(compare).toBeFocused()
  await page.keyboard.press('y')
  await expect(search(page)).toBeFocused()
  await expect(variable(page)).toHaveCount(0)
})

test('the drawing is dropped where it should stand; a key puts the open card under the pointer', async ({
  page,
}) => {
  await openBlankMap(page)
  await openCard(page, 'Escalation')
  await page.locator('.card-picture').dragTo(page.locator('main'), { targetPosition: { x: 300, y: 250 } })
  await expect(nameField(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(variable(page)).toHaveCount(4)
  await page.locator('main').hover({ position: { x: 900, y: 600 } })
  await page.keyboard.press('i')
  await expect(nameField(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(variable(page)).toHaveCount(8)
  await expect(page.locator('.map-veil')).toHaveCount(0)
})

test('no role of what is lit is written over why a name cannot be', async ({ page }) => {
  await openBlankMap(page)
  await openCard(page, 'Shifting the Burden')
  await page.keyboard.press('i')
  for (const name of ['Crime', 'Police', 'Jobs', 'Distrust']) {
    await expect(nameField(page)).toBeFocused()
    await page.keyboard.type(name)
    await page.keyboard.press('Tab')
    await expect(variable(page, name)).toBeVisible()
  }
  await page.getByRole('button', { name: 'On this map', exact: true }).click()
  await page.getByRole('button', { name: /^Shifting the Burden/ }).click()
  const tag = page.locator('.role-tag').getByText('Side effect of the quick fix')
  await expect(tag).toBeVisible()
  await variable(page, 'Distrust').dblclick()
  await nameField(page).fill('crime')
  await page.keyboard.press('Enter')
  const problem = page.getByText('“Crime” is on the map already. Type another name; Esc gives up.')
  await expect(problem).toBeVisible()
  await expect(tag).toBeHidden()
  // Of others what is under the sentence is painted under it.
  const layer = (of: string) =>
    page.locator(of).evaluate((element) => Number(getComputedStyle(element).zIndex))
  expect(await layer('.layer.of-roles')).toBeLessThan(await layer('.react-flow__nodes'))
  await page.keyboard.press('Escape')
  await expect(tag).toBeVisible()
})
