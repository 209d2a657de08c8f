import type { Page } from '@playwright/test'
import { openMapFile, openText, toasts, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { mapFile } from './maps.ts'

/** As large a map as there may be. */
const LARGE = JSON.stringify({
  format: 'sediko-map',
  version: 1,
  title: 'Large',
  variables: Array.from({ length: 4900 }, (_, at) => ({
    id: `v${at}`,
    name: `Variable of number ${at}`,
    x: (at % 70) * 230,
    y: Math.floor(at / 70) * 130,
  })),
  links: Array.from({ length: 14_700 }, (_, at) => ({
    id: `l${at}`,
    source: `v${at % 4900}`,
    target: `v${((at % 4900) + 1 + 70 * Math.floor(at / 4900)) % 4900}`,
    polarity: '+',
  })),
})

const stop = (page: Page) => toasts(page).getByRole('button', { name: 'Stop' })

test('a large file shows how far it is, and Escape stops it: the open map stays, and none comes into the library', async ({
  page,
}) => {
  await openMapFile(page, 'rain.json', mapFile('Rain -> + Grass', 'Rain'))
  await openText(page, 'large.json', LARGE)
  await expect(stop(page)).toBeVisible()
  await expect(toasts(page).getByText('Putting “Large” on the page…')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(toasts(page).getByText('large.json was not opened.')).toBeVisible()
  await expect(stop(page)).toHaveCount(0)
  await expect(page).toHaveTitle(/^Rain/)
  await expect(variable(page, 'Grass')).toBeVisible()
  await page.goto('./')
  await expect(page.getByText('Rain', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('Large', { exact: true })).toHaveCount(0)
})

test('pasting as much can be stopped, and leaves the map as it was', async ({ page }) => {
  await openMapFile(page, 'rain.json', mapFile('Rain -> + Grass', 'Rain'))
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('application/x-sediko+json', text)
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, LARGE)
  await expect(toasts(page).getByText('Paste…')).toBeVisible()
  await stop(page).click()
  await expect(toasts(page).getByText('It was stopped; nothing was changed.')).toBeVisible()
  await expect(variable(page)).toHaveCount(2)
  await page.keyboard.press('n')
  await page.keyboard.type('Herd')
  await page.keyboard.press('Enter')
  await expect(variable(page, 'Herd')).toBeVisible()
  await page.reload()
  await expect(variable(page)).toHaveCount(3)
})
