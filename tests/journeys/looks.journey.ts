import { choose, nameField, openBlankMap, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

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
