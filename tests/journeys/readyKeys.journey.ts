import type { Page } from '@playwright/test'
import { inFirefox } from '../support/firefox/hand.ts'
import { nameField, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'

/** Ten first visits in `npm run test:long`, three in every run. */
const isLong = process.env.SEDIKO_LONG === '1'
const visits = isLong ? 10 : 3

/** Makes the processor four times slower, where the browser can be told so: Firefox has it as fast as it is. */
async function slowDown(page: Page): Promise<void> {
  if (inFirefox(page)) return
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

test('keys pressed before a new map stands wait for it, in their order', async ({ page }) => {
  if (isLong) test.setTimeout(180_000)
  await slowDown(page)
  for (let turn = 0; turn < visits; turn += 1) {
    // Every time as on the first visit of the day: nothing of the map's page is there yet.
    await page.goto('./#/')
    await page.reload()
    await page.getByRole('button', { name: /^(Blank|New) map$/ }).click({ noWaitAfter: true })
    // Words whose letters are keys of commands: a label, a delay, a link, an arrangement.
    await page.keyboard.press('n')
    await page.keyboard.type('Adult labour pool')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Debt')
    await page.keyboard.press('Enter')
    await expect(variable(page, 'Debt'), `turn ${turn}`).toBeVisible()
    await expect(variable(page, 'Adult labour pool')).toBeVisible()
    await expect(variable(page)).toHaveCount(2)
    await expect(nameField(page)).toHaveCount(0)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

test('keys pressed while a map is loaded anew wait for it', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Blank map' }).click()
  await expect(page).toHaveURL(/#\/map\//)
  await slowDown(page)
  await page.reload({ waitUntil: 'domcontentloaded' })
  await page.keyboard.press('n')
  await page.keyboard.type('Rain')
  await page.keyboard.press('Enter')
  await expect(variable(page, 'Rain')).toBeVisible()
})

test('what is typed while the palette is fetched stands in it', async ({ page }) => {
  await page.goto('./')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('how it')
  await expect(page.getByRole('combobox', { name: 'Command palette' })).toHaveValue('how it')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'How it works' })).toBeVisible()
})
