import { openBlankMap, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

test('commands are found by what they are for, and one that cannot be done says why', async ({ page }) => {
  await openMap(page, 'Rain -> + Grass')
  const best = page.getByRole('option', { selected: true })
  for (const [typed, found] of [
    ['print', /Export/],
    ['presentation', /Present/],
    ['tutorial', /How it works/],
  ] as const) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(typed)
    await expect(best).toHaveText(found)
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('Control+k')
  await page.keyboard.type('backwards')
  await expect(page.getByRole('option', { name: /Reverse/ })).toContainText(
    'What is turned round is a link; nothing is selected.',
  )
  await page.keyboard.press('Escape')
})

test('what was said of a step goes when the step is undone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openBlankMap(page)
  await page.evaluate(() => navigator.clipboard.writeText('Rain -> + Grass\nGrass -> + Herds'))
  await page.keyboard.press('Control+v')
  await expect(variable(page)).toHaveCount(3)
  const messages = page.getByRole('region', { name: 'Messages' })
  await expect(messages).toContainText(/3 variables/)
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(0)
  await expect(messages).toBeEmpty()
})
