import { readdirSync, readFileSync } from 'node:fs'
import { readMapJson } from '../../src/model/index.ts'
import { litNames } from '../support/names.ts'
import { canvasReady, link, loopCount, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'

const FOLDER = new URL('../../examples/', import.meta.url)

/** Feedback loops of the six maps, as their sources count them. */
const LOOPS: Readonly<Record<string, number>> = {
  'hiv-treatment': 135,
  'land-housing': 33,
  'maternal-health': 27,
  'road-safety': 51,
  'water-livestock': 36,
  'youth-unemployment': 46,
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
  test(`the example ${file} opens from the start screen with its loops`, async ({ page }) => {
    const read = readMapJson(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')))
    if (!read.ok) throw new Error(read.reason)
    await page.goto('./')
    await page.getByRole('button', { name: read.map.meta.title }).click()
    await canvasReady(page)
    await expect(variable(page)).toHaveCount(Object.keys(read.map.variables).length)
    await expect(link(page)).toHaveCount(Object.keys(read.map.links).length)
    const loops = LOOPS[file.replace('.sediko.json', '')]
    await expect(loopCount(page)).toHaveText(loops === undefined ? /loop/ : `All ${loops} loops`)
    for (const { name } of Object.values(read.map.loopNotes)) {
      await expect(
        page.getByRole('button', {
          name: new RegExp(`^[RB]\\d+ ${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}, `),
        }),
      ).toHaveCount(1)
    }
  })
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
  test(`the names of ${file} are at least 11 px high beside the panel on a screen of 1280x720`, async ({
    page,
  }) => {
    const read = readMapJson(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')))
    if (!read.ok) throw new Error(read.reason)
    await page.goto('./')
    await page.getByRole('button', { name: read.map.meta.title }).click()
    await canvasReady(page)
    await expect(page.getByRole('complementary', { name: 'Panel' })).toBeVisible()
    await expect(variable(page)).toHaveCount(Object.keys(read.map.variables).length)
    const names = await litNames(page)
    expect(Math.min(...names.map(({ size }) => size))).toBeGreaterThanOrEqual(11)
    expect(names.filter(({ isSeen }) => !isSeen)).toEqual([])
  })
}

test('an example that arrives damaged is told about, and one can go on', async ({ page }) => {
  await page.route('**/first-map*.json', (route) => route.fulfill({ json: ['not', 'a', 'map'] }))
  await page.goto('./')
  await page.getByRole('button', { name: /^A first map/ }).click()
  await expect(
    page.getByText(/^The example “A first map: cattle and grass” was not opened\. .+/),
  ).toBeVisible()
  await page.getByRole('button', { name: /blank map/i }).click()
  await canvasReady(page)
})

test('the pictures of the examples follow the machine when it turns dark, in the font of the page', async ({
  page,
}) => {
  await page.goto('./')
  const name = page
    .getByRole('button', { name: /^A first map/ })
    .locator('svg text')
    .first()
  const ink = (): Promise<string> => name.evaluate((text) => getComputedStyle(text).fill)
  await expect.poll(ink).toBe('rgb(27, 31, 36)')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(ink).toBe('rgb(232, 234, 237)')
  expect(await name.evaluate((text) => getComputedStyle(text).fontFamily)).toContain('Inter Variable')
})
