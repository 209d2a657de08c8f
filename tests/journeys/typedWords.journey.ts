import { addVariable, link, nameField, openBlankMap, selectLink, sign, variable } from '../support/page.ts'
import { typeAtOnce } from '../support/typing.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

test('a word typed on the canvas is offered as a name and runs no commands', async ({ page }) => {
  await openMap(page, 'Rain -> + Grass')
  // R turns the link round: that is taken back, with the letters behind it never run.
  await selectLink(page, 'Rain', 'Grass')
  await typeAtOnce(page, 'river flow')
  await expect(nameField(page)).toHaveValue('river flow')
  await expect(link(page, 'Rain', 'Grass')).toHaveCount(1)
  await expect(link(page, 'Grass', 'Rain')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(variable(page, 'river flow')).toBeVisible()
  await expect(variable(page)).toHaveCount(3)
  await expect(page.locator('[aria-roledescription="text label"]')).toHaveCount(0)
})

test('words that begin with keys of panels, arrangements and new maps leave all as it was', async ({
  page,
}) => {
  await openMap(page, 'Rain -> + Grass -> + Herds -> - Rain')
  const address = page.url()
  for (const word of ['tidy', 'overgrazing', 'Nile', 'Pasture', 'Loans', 'jobs', 'health', 'debt']) {
    await typeAtOnce(page, word)
    await expect(nameField(page)).toHaveValue(word)
    await page.keyboard.press('Escape')
    await expect(nameField(page)).toHaveCount(0)
    await expect(variable(page)).toHaveCount(3)
    await expect(page.getByRole('tab', { name: 'Loops' })).toHaveAttribute('aria-selected', 'true')
    expect(page.url()).toBe(address)
  }
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
})

test('keys of commands that follow each other more slowly, or one of them again and again, run', async ({
  page,
}) => {
  await openMap(page, 'Rain -> + Grass')
  await selectLink(page, 'Rain', 'Grass')
  for (let turn = 0; turn < 5; turn += 1) await page.keyboard.press('d')
  await expect(link(page, 'Rain', 'Grass')).toHaveAccessibleName(/delay/)
  await page.keyboard.press('r')
  await page.keyboard.press('d')
  await expect(link(page, 'Grass', 'Rain')).not.toHaveAccessibleName(/delay/)
  await expect(nameField(page)).toHaveCount(0)
})

test('single keys are switched off and on again', async ({ page }) => {
  await openBlankMap(page)
  await addVariable(page, 'Rain')
  await page.keyboard.press('Alt+Shift+K')
  await expect(page.getByText('Single keys are off')).toBeVisible()
  await page.keyboard.press('n')
  await page.keyboard.press('Control+a')
  await expect(nameField(page)).toHaveCount(0)
  await page.keyboard.press('Alt+Shift+K')
  await page.keyboard.press('n')
  await expect(nameField(page)).toBeFocused()
})

test('Shift with 0 and 1 zooms on a German keyboard and leaves the sign of the selected link', async ({
  page,
}) => {
  await openMap(page, 'Rain -> - Grass')
  await selectLink(page, 'Rain', 'Grass')
  await page.evaluate(() => {
    for (const [key, code] of [
      ['=', 'Digit0'],
      ['!', 'Digit1'],
    ] as const)
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, code, shiftKey: true, bubbles: true, cancelable: true }),
      )
  })
  await expect(sign(page, 'Rain', 'Grass')).toHaveCount(1)
  await expect(link(page, 'Rain', 'Grass')).toHaveAccessibleName(/negative/)
})
