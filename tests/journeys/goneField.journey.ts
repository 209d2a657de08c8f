import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test'
import { expectNoViolations } from '../support/axe.ts'
import { canvasReady, chip, link, nameField, selectLink, variable } from '../support/page.ts'
import { LONG, test } from './fixture.ts'
import { openMap } from './maps.ts'

/** The same map in another tab. */
async function otherTab(page: Page, context: BrowserContext): Promise<Page> {
  // What watches the fields is fetched once the canvas has settled.
  await expect(page.locator('.standing')).toBeAttached()
  await expect(chip(page)).toHaveText('Saved')
  const other = await context.newPage()
  await other.goto(page.url())
  await canvasReady(other)
  return other
}

async function select(page: Page, name: string): Promise<void> {
  await variable(page, name).focus()
  await page.keyboard.press('Space')
}

async function remove(page: Page, name: string): Promise<void> {
  await select(page, name)
  await page.keyboard.press('Delete')
  await expect(variable(page, name)).toHaveCount(0)
}

function standIn(page: Page): Locator {
  return page.locator('.lost-field')
}

/** What is typed on when the field has gone is typed, runs nothing, and is kept aside. */
async function expectKept(page: Page, name: string, before: string, field: string): Promise<void> {
  await expect(standIn(page)).toBeVisible()
  await expect(standIn(page).getByRole('textbox', { name: field, exact: true })).toBeFocused()
  const count = await variable(page).count()
  await page.keyboard.type(' to us by two people, nobody else')
  await expect(standIn(page).getByRole('textbox')).toHaveValue(`${before} to us by two people, nobody else`)
  await expect(variable(page)).toHaveCount(count)
  await page.keyboard.press('Escape')
  await expect(standIn(page)).toHaveCount(0)
  await page
    .getByRole('button', { name: /kept aside/ })
    .first()
    .click()
  const row = page.getByRole('region', { name: 'Typed and never ended' }).getByRole('listitem')
  await expect(row).toHaveText(
    new RegExp(`^${name}: its place was gone or taken.${before} to us by two people, nobody else`),
  )
}

test('a note that is being typed when another tab deletes its variable goes on in its field, and is kept aside', async ({
  page,
  context,
}) => {
  await openMap(page, 'Rain -> + Grass; Debt')
  const other = await otherTab(page, context)
  await select(page, 'Debt')
  await page.getByRole('tab', { name: 'Inspect' }).click()
  const note = page.getByRole('textbox', { name: 'Note' })
  await note.click()
  await page.keyboard.type('told')
  await expect(chip(page)).toHaveText('Saved')
  await remove(other, 'Debt')
  await expect(standIn(page)).toContainText('Its place is gone: another tab changed the map.')
  await expectNoViolations(page, 'a field whose place is gone', '.lost-field')
  await expectKept(page, 'Note of a variable', 'told', 'Note')
})

test('so does the source of a link', LONG, async ({ page, context }) => {
  await openMap(page, 'Rain -> + Grass -> + Cattle -> - Grass')
  const other = await otherTab(page, context)
  await selectLink(page, 'Rain', 'Grass')
  await page.getByRole('tab', { name: 'Inspect' }).click()
  await page.getByRole('textbox', { name: 'Source' }).click()
  await page.keyboard.type('told')
  await selectLink(other, 'Rain', 'Grass')
  await other.keyboard.press('Delete')
  await expectKept(page, 'Source of a link', 'told', 'Source')
})

for (const [field, what] of [
  ['Name of loop B1', 'Name of a loop'],
  ['Story', 'Story of a loop'],
] as const)
  test(`so does the text of a loop that another tab breaks: ${what}`, LONG, async ({ page, context }) => {
    await openMap(page, 'Grass -> + Cattle -> - Grass')
    const other = await otherTab(page, context)
    const row = page.getByRole('list', { name: 'Feedback loops' }).getByRole('button', { name: /loop B1,/ })
    if (field === 'Story') {
      await row.click()
      await page.getByRole('textbox', { name: field }).click()
    } else await row.dblclick()
    await page.keyboard.type('told')
    await selectLink(other, 'Cattle', 'Grass')
    await other.keyboard.press('Delete')
    await expectKept(page, what, 'told', field)
  })

test('so does a name that is being typed on the canvas', async ({ page, context }) => {
  await openMap(page, 'Rain -> + Grass; Debt')
  const other = await otherTab(page, context)
  await select(page, 'Debt')
  await page.keyboard.press('F2')
  await expect(nameField(page)).toBeFocused()
  await page.keyboard.type('told')
  await remove(other, 'Debt')
  await expectKept(page, 'Name of a variable', 'told', 'Name of the variable')
})

test('letters that look for the other end of a link run nothing when its start is deleted', async ({
  page,
  context,
}) => {
  await openMap(page, 'Rain -> + Grass; Debt')
  const other = await otherTab(page, context)
  await select(page, 'Debt')
  await page.keyboard.press('l')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('ra')
  await remove(other, 'Debt')
  await page.keyboard.type('in or nothing')
  await expect(standIn(page).getByRole('textbox')).toHaveValue('rain or nothing')
  await page.keyboard.press('Enter')
  await expect(standIn(page)).toHaveCount(0)
  await expect(variable(page)).toHaveCount(2)
  await expect(link(page)).toHaveCount(1)
})

test('a field that the person leaves by a key or a click leaves nothing behind', async ({ page }) => {
  await openMap(page, 'Rain -> + Grass; Debt')
  await select(page, 'Debt')
  await page.keyboard.press('F2')
  await page.keyboard.type('Loan')
  await page.keyboard.press('Enter')
  await expect(variable(page, 'Loan')).toBeFocused()
  await page.keyboard.press('F2')
  await page.keyboard.press('Escape')
  await expect(variable(page, 'Loan')).toBeFocused()
  await page.getByRole('tab', { name: 'Inspect' }).click()
  await page.getByRole('textbox', { name: 'Note' }).click()
  await page.mouse.click(60, 600)
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveCount(0)
  await expect(standIn(page)).toHaveCount(0)
})
