import type { Page } from '@playwright/test'
import { addVariable, canvasReady, chip, openBlankMap, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

/** What "clear site data" and the browser's tools do to the database. */
async function deleteDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('sediko')
        request.onsuccess = () => resolve()
        request.onerror = () => reject(request.error)
      }),
  )
}

test('when what the browser keeps is deleted under an open map, one draws on, and all of it is there after a reload', async ({
  page,
}) => {
  await openBlankMap(page)
  await addVariable(page, 'Before')
  await expect(chip(page)).toHaveText('Saved')
  await deleteDatabase(page)
  const about = page.getByRole('region', { name: 'About this map' })
  await expect(about).toContainText('The map has been stored again, whole.')
  await addVariable(page, 'After')
  await expect(chip(page)).toHaveText('Saved')
  await deleteDatabase(page)
  await expect(chip(page)).toHaveText('Saved')
  await about.getByRole('button', { name: 'Put away' }).click()
  await expect(about).toHaveCount(0)
  await page.reload()
  await canvasReady(page)
  await expect(variable(page, 'Before')).toBeVisible()
  await expect(variable(page, 'After')).toBeVisible()
  await page.getByRole('button', { name: 'Maps on this machine' }).click()
  await expect(page.getByRole('link', { name: /2 variables/ })).toBeVisible()
})

test('a map deleted in another tab says so where it is open, and is brought back from there', async ({
  page,
  context,
}) => {
  await openMap(page, 'Rainfall')
  await expect(chip(page)).toHaveText('Saved')
  const other = await context.newPage()
  await other.goto(new URL('./', page.url()).href)
  await other.getByRole('button', { name: /^Delete/ }).click()
  const about = page.getByRole('region', { name: 'About this map' })
  await expect(about).toContainText('This map was deleted.')
  await about.getByRole('button', { name: 'Bring it back' }).click()
  await expect(about).toBeHidden()
  await expect(other.getByRole('link', { name: /1 variable/ })).toBeVisible()
})
