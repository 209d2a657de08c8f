import { readFileSync } from 'node:fs'
import { htmlCodec } from '../../src/formats/html.ts'
import { readMapJson } from '../../src/model/index.ts'
import { expectNoViolations } from '../support/axe.ts'
import { link, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

test('a map is told when it is opened, read as text, and gone to from there', async ({ page }) => {
  await openMap(page, 'Rain -> + Grass -> + Cattle -> - || Grass')
  const said = page.getByRole('status').filter({ hasText: '3 variables, 3 links, 1 balancing loop.' })
  await expect(said).toBeAttached()
  await page.keyboard.press('Shift+O')
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  const text = page.getByRole('region', { name: /^The map as text/ })
  await expect(text.getByRole('heading', { name: 'B1' })).toBeVisible()
  await expectNoViolations(page, 'the map as text', 'aside')
  await text.getByRole('button', { name: 'More Cattle, less Grass after a delay' }).press('Enter')
  await expect(link(page, 'Cattle', 'Grass')).toBeFocused()
  await text.getByRole('heading', { name: 'Rain' }).getByRole('button').click()
  await expect(variable(page, 'Rain')).toBeFocused()
})

test('the page that a map is written as breaks no rule of access, in light and in dark', async ({ page }) => {
  const file = new URL('../../examples/first-map.sediko.json', import.meta.url)
  const read = readMapJson(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.ok) throw new Error(read.reason)
  const { write } = await htmlCodec.load()
  await page.setContent(String(await write?.(read.map, {}, {})))
  await expectNoViolations(page, 'a map as a page', 'html')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoViolations(page, 'a map as a page, dark', 'html', 'colours')
})
