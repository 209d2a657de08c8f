import { link, loopRow, nameField, openBlankMap, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'

for (const key of ['Tab', 'Enter']) {
  test(`a name that is on the map closes the loop by ${key}, and signs belong to the link just made`, async ({
    page,
  }) => {
    await openBlankMap(page)
    await page.keyboard.press('n')
    await page.keyboard.type('Rain')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Grass')
    await page.keyboard.press('Enter')
    // Nothing but the name is selected.
    await page.keyboard.press('-')
    await expect(link(page, 'Rain', 'Grass')).toHaveAccessibleName(/negative/)
    await page.keyboard.press('d')
    await expect(link(page, 'Rain', 'Grass')).toHaveAccessibleName(/negative, delayed/)

    await page.keyboard.press('Control+Enter')
    await page.keyboard.type('rain')
    await page.keyboard.press(key)
    await expect(nameField(page)).toHaveCount(0)
    await page.keyboard.press('+')
    await expect(link(page, 'Grass', 'Rain')).toHaveAccessibleName(/positive/)
    await expect(variable(page)).toHaveCount(2)
    await expect(loopRow(page, 'B1')).toBeVisible()
  })
}

test('signs belong to the link just made also where the page is so busy that frames are long in coming', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { requestAnimationFrame: soon } = window
    window.requestAnimationFrame = (act) => Number(setTimeout(() => soon(act), 1_200))
    window.cancelAnimationFrame = (frame) => clearTimeout(frame)
  })
  await openBlankMap(page)
  await page.keyboard.press('n')
  await page.keyboard.type('Rain')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Grass')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('rain')
  await page.keyboard.press('Tab')
  await expect(link(page, 'Grass', 'Rain')).toBeFocused()
  await page.keyboard.press('+')
  await expect(link(page, 'Grass', 'Rain')).toHaveAccessibleName(/positive/)
})

test('a sign right after a new name from the list of targets belongs to the new link', async ({ page }) => {
  await openBlankMap(page)
  await page.keyboard.press('n')
  await page.keyboard.type('Rain')
  await page.keyboard.press('Enter')
  await page.keyboard.press('l')
  await page.keyboard.type('Grass')
  await page.keyboard.press('Enter')
  await page.keyboard.press('+')
  await expect(link(page, 'Rain', 'Grass')).toHaveAccessibleName(/positive/)
  await page.keyboard.press('Control+z')
  await expect(link(page, 'Rain', 'Grass')).toHaveAccessibleName(/sign not said yet/)
})
