import type { Page } from '@playwright/test'
import {
  addVariable,
  canvasReady,
  chip,
  loopRow,
  nameField,
  openBlankMap,
  seenThings,
  toasts,
  variable,
} from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

test('a reload keeps everything, even what was done in the moment before it', async ({ page }) => {
  await openMap(page, 'Rain -> + Grass -> - || Rain')
  await expect(loopRow(page, 'B1')).toBeVisible()
  await addVariable(page, 'Debt')
  await expect(chip(page)).toHaveText('Saved')
  const seen = await seenThings(page)
  await page.reload()
  await canvasReady(page)
  await expect.poll(() => seenThings(page)).toEqual(seen)
  await expect(loopRow(page, 'B1')).toBeVisible()

  for (const name of ['Herd size', 'Rangeland', 'Boreholes', 'Milk']) {
    await addVariable(page, name)
    await page.reload()
    await canvasReady(page)
    await expect(variable(page, name)).toHaveCount(1)
  }
})

test('a name that is half typed is no name yet after a reload: its field is open, to be gone on with or given up', async ({
  page,
}) => {
  await openMap(page, 'Rain')
  await page.keyboard.press('n')
  await nameField(page).waitFor()
  await page.keyboard.type('Half a na')
  await page.reload()
  await canvasReady(page)
  await expect(nameField(page)).toHaveValue('Half a na')
  await expect(nameField(page)).toBeFocused()
  await expect(variable(page, 'Half a na')).toHaveCount(0)
  await page.keyboard.type('me')
  await page.keyboard.press('Enter')
  await expect(variable(page, 'Half a name')).toHaveCount(1)

  await variable(page, 'Rain').dblclick()
  await nameField(page).waitFor()
  await page.keyboard.press('End')
  await page.keyboard.type('fa')
  await page.reload()
  await canvasReady(page)
  await expect(nameField(page)).toHaveValue('Rainfa')
  await page.keyboard.press('Escape')
  await expect(variable(page, 'Rain')).toHaveCount(1)

  // One of which nothing is typed yet is none.
  await page.keyboard.press('n')
  await nameField(page).waitFor()
  await page.reload()
  await canvasReady(page)
  await expect(variable(page)).toHaveCount(2)
  await expect(nameField(page)).toHaveCount(0)
})

test('two tabs show one map: what is done in one is soon in the other', async ({ page, context }) => {
  await openBlankMap(page)
  await addVariable(page, 'From the first')
  await expect(chip(page)).toHaveText('Saved')
  const other = await context.newPage()
  await other.goto(page.url())
  await canvasReady(other)
  await expect(variable(other, 'From the first')).toBeVisible()

  await addVariable(other, 'From the second')
  await expect(variable(page, 'From the second')).toBeVisible()
  await addVariable(page, 'And back')
  await expect(variable(other, 'And back')).toBeVisible()

  // Undo takes back what was done here, not what the other tab did.
  await other.keyboard.press('Control+z')
  await expect(variable(page, 'From the second')).toHaveCount(0)
  await expect(variable(page, 'And back')).toBeVisible()
  await expect(chip(page)).toHaveText('Saved')
  await expect(chip(other)).toHaveText('Saved')
  await other.reload()
  await canvasReady(other)
  await expect.poll(() => seenThings(other)).toEqual(await seenThings(page))
})

test('maps are listed, renamed, deleted, and brought back', async ({ page }) => {
  await openMap(page, 'Rain -> + Grass', 'The first one')
  await expect(variable(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Maps on this machine' }).click()
  const list = page.getByRole('list', { name: 'Maps on this machine' })
  await expect(list.getByRole('link', { name: /The first one.*2 variables, 1 link/ })).toBeVisible()

  await list.getByRole('button', { name: 'Rename The first one' }).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Grazing')
  await page.keyboard.press('Enter')
  await expect(list.getByRole('link', { name: /Grazing/ })).toBeVisible()

  await list.getByRole('button', { name: 'Delete Grazing' }).click()
  await expect(list.getByRole('link', { name: /Grazing/ })).toHaveCount(0)
  await toasts(page).getByRole('button', { name: 'Undo' }).click()
  await expect(list.getByRole('link', { name: /Grazing/ })).toBeVisible()

  await list.getByRole('button', { name: 'Delete Grazing' }).click()
  // The map leaves the list once storage has taken that.
  await expect(list.getByRole('link', { name: /Grazing/ })).toHaveCount(0)
  await page.reload()
  await page.getByText(/Recently deleted/).click()
  await page.getByRole('button', { name: 'Bring back Grazing' }).click()
  await list.getByRole('link', { name: /Grazing/ }).click()
  await canvasReady(page)
  await expect(variable(page)).toHaveCount(2)
  await expect(page.getByRole('textbox', { name: 'Map name' })).toHaveValue('Grazing')
})

/** From now on the browser refuses to store anything, as on a full disk. Calling it with false lets it store again. */
async function refuseStorage(page: Page, refused: boolean): Promise<void> {
  await page.evaluate((refuse) => {
    const store = IDBObjectStore.prototype
    for (const method of ['put', 'add'] as const) {
      const kept: unknown = Reflect.get(window, `kept-${method}`) ?? store[method]
      Reflect.set(window, `kept-${method}`, kept)
      Reflect.set(
        store,
        method,
        refuse
          ? function refusing(this: IDBObjectStore) {
              this.transaction.abort()
              throw new DOMException('The disk is full.', 'QuotaExceededError')
            }
          : kept,
      )
    }
  }, refused)
}

test('when the browser cannot store, NOT saved is said, work goes on, and nothing is lost', async ({
  page,
}) => {
  await openBlankMap(page)
  await addVariable(page, 'Safe')
  await expect(chip(page)).toHaveText('Saved')
  await refuseStorage(page, true)
  await addVariable(page, 'At risk')
  await expect(chip(page)).toHaveText('NOT saved')
  await addVariable(page, 'Work goes on')
  await expect(variable(page)).toHaveCount(3)
  await expect(chip(page)).toHaveText('NOT saved')

  await chip(page).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the map as a file' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.sediko\.json$/)

  await refuseStorage(page, false)
  await expect(chip(page)).toHaveText('Saved', { timeout: 15_000 })
  await page.reload()
  await canvasReady(page)
  await expect(variable(page)).toHaveCount(3)
})
