import { choose, link, nameField, openBlankMap, selectLink, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

test('the strip draws by mouse: a variable, a sign and a delay for the link that is selected', async ({
  page,
}) => {
  await openMap(page, 'Rain -> ? Grass')
  const strip = page.getByRole('toolbar', { name: 'Most used' })
  const positive = strip.getByRole('button', { name: 'Positive' })
  await expect(positive).toBeDisabled()
  await expect(positive).toHaveAttribute('title', 'Positive (+): select a link first')

  await selectLink(page, 'Rain', 'Grass')
  await positive.click()
  await expect(link(page, 'Rain', 'Grass')).toHaveAccessibleName(/positive/i)
  await expect(positive).toHaveAttribute('aria-pressed', 'true')
  // The keys still mean the link.
  await page.keyboard.press('-')
  await expect(strip.getByRole('button', { name: 'Negative' })).toHaveAttribute('aria-pressed', 'true')
  await strip.getByRole('button', { name: 'Delay' }).click()
  await expect(strip.getByRole('button', { name: 'Delay' })).toHaveAttribute('aria-pressed', 'true')

  await strip.getByRole('button', { name: 'New variable' }).click()
  await nameField(page).fill('Cattle')
  await page.keyboard.press('Enter')
  await expect(variable(page, 'Cattle')).toBeVisible()
})

test('the quick line rises in the place of the strip, and the strip can be put away', async ({ page }) => {
  await openBlankMap(page)
  const strip = page.getByRole('toolbar', { name: 'Most used' })
  await strip.getByRole('button', { name: 'Type a line' }).click()
  await expect(page.getByRole('textbox', { name: 'Quick line' })).toBeFocused()
  await expect(strip).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(strip).toBeVisible()
  await choose(page, 'View', 'Most used actions')
  await expect(strip).toBeHidden()
  await page.reload()
  await page.getByRole('button', { name: 'Zoom out' }).waitFor()
  await expect(strip).toBeHidden()
  await page.keyboard.press('Alt+Shift+T')
  await expect(strip).toBeVisible()
})

test('what is fitted stands above the strip and the buttons for zooming', async ({ page }) => {
  await openMap(page, Array.from({ length: 30 }, (_, at) => `Name ${at} -> + Name ${at + 1}`).join('; '))
  await page.keyboard.press('Shift+1')
  const foot = page.getByRole('toolbar', { name: 'Most used' })
  await expect(foot).toBeVisible()
  const top = (await foot.boundingBox())?.y ?? 0
  await expect
    .poll(async () => {
      const boxes = await Promise.all((await variable(page).all()).map((one) => one.boundingBox()))
      return Math.max(...boxes.map((box) => (box ? box.y + box.height : Number.POSITIVE_INFINITY)))
    })
    .toBeLessThanOrEqual(top)
})
