import { expectNoViolations, rulesIn } from '../support/axe.ts'
import {
  addVariable,
  choose,
  loopRow,
  nameField,
  openBlankMap,
  openMenu,
  openText,
  sign,
  variable,
} from '../support/page.ts'
import { expect, isPassedOver, LONG, test } from './fixture.ts'
import { mapFile, openMap } from './maps.ts'

for (const theme of ['Light', 'Dark'] as const) {
  test(
    `axe finds nothing in the ${theme.toLowerCase()} theme, with panels, menus, palette, help and messages open`,
    theme === 'Dark' ? LONG : {},
    async ({ page, browserName }) => {
      test.setTimeout(120_000)
      const expectNone = (where: string, part?: string) =>
        expectNoViolations(page, `${theme}, ${where}`, part, rulesIn(theme))
      await openBlankMap(page)
      await choose(page, 'View', `${theme} theme`)
      await expectNone('empty canvas')
      await openText(
        page,
        'a.sediko.json',
        mapFile('Rain -> + Grass -> - || Cattle -> + Grass; Cattle -> ? Debt'),
      )
      await expect(loopRow(page, 'B1')).toBeVisible()
      await expectNone('loops panel and a message')
      await loopRow(page, 'B1').click()
      await expectNone('spotlight and loop open')
      await page.keyboard.press('Escape')

      await choose(page, 'File', 'Name this version…')
      await page.getByRole('textbox', { name: 'Name of this version' }).waitFor()
      await page.keyboard.type('For the workshop')
      await page.keyboard.press('Enter')
      await addVariable(page, 'Boreholes')
      await page.getByRole('button', { name: /^For the workshop/ }).click()
      await expect(page.getByRole('button', { name: 'Boreholes was added.' })).toBeVisible()
      await page.waitForTimeout(300)
      await expectNone('versions and what changed')
      await page.keyboard.press('Control+z')

      await page.keyboard.press('Shift+I')
      await expectNone('inspector of the map')
      await variable(page, 'Rain').click()
      await expectNone('inspector of a variable')
      await sign(page, 'Rain', 'Grass').click()
      await expectNone('inspector of a link')
      await page.keyboard.press('Control+a')
      await expectNone('inspector of many')
      await page.keyboard.press('Escape')

      for (const menu of ['File', 'Edit', 'Insert', 'Link', 'Loop', 'View', 'Help']) {
        await expect(await openMenu(page, menu)).toBeVisible()
        // The whole page with one menu open, then each other menu by itself: the page behind it is the same.
        await expectNone(`menu ${menu}`, menu === 'File' ? 'body' : '[role="menu"]')
        await page.keyboard.press('Escape')
        await expect(page.getByRole('menu')).toHaveCount(0)
      }
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('combobox', { name: /command/i })).toBeVisible()
      if (
        !isPassedOver(
          browserName,
          'axe on the palette',
          'Firefox 153 itself ends (signal 11) while axe works.',
        )
      )
        await expectNone('palette')
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await expectNone('help')
      await page.keyboard.press('Escape')
      await variable(page, 'Rain').focus()
      await page.keyboard.press('F2')
      await nameField(page).waitFor()
      await expectNone('a name being typed')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Maps on this machine' }).click()
      await expectNone('start screen')
    },
  )
}

test('the theme changes with one choice and stays after a reload', async ({ page }) => {
  await openBlankMap(page)
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await choose(page, 'View', 'Dark theme')
  await expect.poll(paper).toBe('rgb(22, 24, 28)')
  await page.reload()
  await expect.poll(paper).toBe('rgb(22, 24, 28)')
  await choose(page, 'View', 'Light theme')
  await expect.poll(paper).toBe('rgb(251, 251, 249)')
})

test('names of 2,000 characters and of any script do not break the page', async ({ page }) => {
  await openBlankMap(page)
  const names = [
    'Thuo ya dikgomo le kotsi ya leuba mo Botswana',
    '\u062A\u0633\u0627\u0642\u0637 \u0627\u0644\u0623\u0645\u0637\u0627\u0631 \u0627\u0644\u0633\u0646\u0648\u064A',
    '\u4EBA\u53E3\u589E\u957F\u5BF9\u6C34\u8D44\u6E90\u7684\u538B\u529B\u4E0E\u65F1\u707E',
    '\u{1F404} \u{1F469}\u{1F3FE}\u200D\u{1F33E} \u{1F1E7}\u{1F1FC}',
    'Z\u0351\u036B\u0343\u036A\u0302alg\u0322\u0320o',
    'x'.repeat(2000),
    'A long name '.repeat(166).trim(),
    '<script>alert(1)</script> & "quotes" \'and\' `ticks`',
  ]
  for (const name of names) {
    await page.keyboard.press('n')
    await nameField(page).waitFor()
    await page.keyboard.insertText(name)
    await page.keyboard.press('Enter')
    await expect(variable(page, name)).toHaveCount(1)
  }
  await expect(variable(page)).toHaveCount(names.length)
  // Nothing makes the page itself scroll, and the bar stays where it is.
  const size = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.scrollHeight,
  ])
  expect(size).toEqual([1280, 720])
  await expect(page.getByRole('button', { name: 'Maps on this machine' })).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Shift+1')
  await page.reload()
  await expect(variable(page)).toHaveCount(names.length)
})

test('the panel hides with one key, and leaves 1000 px of canvas when it is there', async ({ page }) => {
  await openMap(page, 'Rain')
  const width = (): Promise<number> =>
    page.locator('.react-flow').evaluate((canvas) => canvas.getBoundingClientRect().width)
  await expect.poll(width).toBeGreaterThanOrEqual(1000)
  await page.keyboard.press('\\')
  await expect.poll(width).toBeGreaterThan(1200)
  await page.keyboard.press('\\')
  await expect.poll(width).toBeLessThan(1100)
})
