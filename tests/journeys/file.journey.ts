import { writeFile } from 'node:fs/promises'
import {
  askForFile,
  chip,
  downloadedText,
  keepSavedFiles,
  link,
  loopRow,
  openBlankMap,
  openText,
  savedText,
  seenThings,
  toasts,
  variable,
} from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { mapFile } from './maps.ts'

test('a map saved to a file and opened again is the same map', async ({ page }) => {
  await openBlankMap(page)
  const original = mapFile(
    'Rain -> + Grass -> + || Cattle -> - Grass; "Debt of <b>households</b>" -> ? Cattle',
  )
  await openText(page, 'first.sediko.json', original)
  await expect(variable(page)).toHaveCount(4)
  const seen = await seenThings(page)
  const saved = await downloadedText(page)
  expect(saved.name).toBe('Cattle and rain.sediko.json')
  const first = page.url()
  // It is known as the file of the map that is here: that it is to be a second one is said.
  await openText(page, saved.name, saved.text)
  await page
    .getByRole('region', { name: 'Opened files' })
    .getByRole('button', { name: 'Open as a second map' })
    .click()
  await expect.poll(() => page.url()).not.toBe(first)
  await expect.poll(() => seenThings(page)).toEqual(seen)
  const again = await downloadedText(page)
  const withoutDate = (text: string): string => text.replace(/"modified": *"[^"]*",?\n?/, '')
  expect(withoutDate(again.text)).toBe(withoutDate(saved.text))
})

test('where the browser gives a handle, the second save asks nothing', async ({ page }) => {
  await page.addInitScript(() => Reflect.set(window, 'asked', 0))
  await keepSavedFiles(page)
  await page.addInitScript(() => {
    const pick: () => Promise<unknown> = Reflect.get(window, 'showSaveFilePicker')
    Reflect.set(window, 'showSaveFilePicker', () => {
      Reflect.set(window, 'asked', Number(Reflect.get(window, 'asked')) + 1)
      return pick()
    })
  })
  await openBlankMap(page)
  await page.keyboard.press('n')
  await page.keyboard.type('Rain')
  await page.keyboard.press('Enter')
  expect(await savedText(page)).toContain('Rain')
  await variable(page, 'Rain').focus()
  await page.keyboard.press('F2')
  await page.keyboard.type('Drought')
  await page.keyboard.press('Enter')
  expect(await savedText(page)).toContain('Drought')
  expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toBe(1)
})

test('a file dropped on the page is opened', async ({ page }) => {
  await openBlankMap(page)
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'dropped.sediko.json', { type: 'application/json' }))
    return transfer
  }, mapFile('Rain -> + Grass -> - Rain'))
  const canvas = page.locator('.react-flow__pane')
  await canvas.dispatchEvent('dragenter', { dataTransfer: dropped })
  await canvas.dispatchEvent('dragover', { dataTransfer: dropped })
  await canvas.dispatchEvent('drop', { dataTransfer: dropped })
  await expect(loopRow(page, 'B1')).toBeVisible()
})

const REFUSED: readonly (readonly [string, string, RegExp])[] = [
  ['not JSON', '{"format": "sediko-map", "vari', /not opened/],
  ['nothing at all', '', /not opened/],
  ["another program's JSON", '{"elements":[{"_id":"a","label":"x"}],"connections":[]}', /not opened/],
  ['a JSON list', '[1,2,3]', /not opened/],
  ['a picture', '\u0089PNG\r\n\u001a\n', /not opened/],
]

for (const [name, text, sentence] of REFUSED) {
  test(`a bad file is refused in a sentence and the open map untouched: ${name}`, async ({ page }) => {
    await openBlankMap(page)
    await openText(page, 'good.sediko.json', mapFile('Rain -> + Grass -> - Rain'))
    await expect(loopRow(page, 'B1')).toBeVisible()
    const [address, seen] = [page.url(), await seenThings(page)]
    const before = await downloadedText(page)
    await openText(page, 'bad.json', text)
    await expect(toasts(page).getByText(/bad\.json/)).toHaveText(sentence)
    expect(page.url()).toBe(address)
    expect(await seenThings(page)).toEqual(seen)
    const withoutDate = (file: string): string => file.replace(/"modified": *"[^"]*",?\n?/, '')
    expect(withoutDate((await downloadedText(page)).text)).toBe(withoutDate(before.text))
  })
}

test('a file of over 100 MB is refused before it is read', async ({ page }, testInfo) => {
  await openBlankMap(page)
  await openText(page, 'good.sediko.json', mapFile('Rain -> + Grass -> - Rain'))
  await expect(loopRow(page, 'B1')).toBeVisible()
  const path = testInfo.outputPath('huge.sediko.json')
  await writeFile(path, Buffer.alloc(100 * 1024 * 1024 + 1, 0x20))
  const address = page.url()
  await (await askForFile(page)).setFiles(path)
  await expect(toasts(page).getByText(/at most 100 MB/)).toBeVisible()
  expect(page.url()).toBe(address)
})

test('a damaged file of ours is repaired, says what was done, and runs nothing that its names hold', async ({
  page,
}) => {
  await openBlankMap(page)
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
  const damaged = {
    format: 'sediko-map',
    version: 1,
    title: markup,
    variables: [
      { id: 'a', name: markup, x: 0, y: 0 },
      { id: 'a', name: 'The same id again', x: 300, y: 0 },
      { id: 'b', name: 'Nowhere', x: null, y: 'NaN' },
      { id: '__proto__', name: 'Prototype', x: 0, y: 200 },
    ],
    links: [
      { id: 'l1', source: 'a', target: 'b', polarity: '+' },
      { id: 'l2', source: 'b', target: 'gone', polarity: '-' },
    ],
    __proto__: { polluted: true },
  }
  const text = JSON.stringify(damaged).replace(
    '"links"',
    '"__proto__":{"polluted":true},"constructor":{"x":1},"links"',
  )
  await openText(page, 'damaged.sediko.json', text)
  await expect(toasts(page).getByText(/damaged\.sediko\.json is open/)).toBeVisible()
  await expect(link(page)).toHaveCount(1)
  await expect(variable(page, markup)).toBeVisible()
  expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined()
  await expect(page).not.toHaveTitle(/^[12]$/)
  await chip(page).click()
  await expect(page.getByText(/things? (was|were) put right when it was opened/)).toBeVisible()
})

test('a file of a newer version can be looked at and not changed', async ({ page }) => {
  await openBlankMap(page)
  await openText(
    page,
    'newer.sediko.json',
    mapFile('Rain -> + Grass -> - Rain').replace('"version": 1', '"version": 99'),
  )
  await expect(chip(page)).toHaveText('Read-only')
  await expect(loopRow(page, 'B1')).toBeVisible()
  await page.keyboard.press('n')
  await expect(variable(page)).toHaveCount(2)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(variable(page)).toHaveCount(2)
  await chip(page).click()
  await expect(page.getByText(/newer/).first()).toBeVisible()
})
