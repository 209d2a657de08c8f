import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expectNoViolations } from '../support/axe.ts'
import { askForFile, choose, link, openBlankMap, openText, toasts, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { mapFile } from './maps.ts'

const DAMAGED = JSON.stringify({
  format: 'sediko-map',
  version: 1,
  title: 'Damaged',
  variables: [
    { id: 'a', name: 'Rain', x: 0, y: 0 },
    { id: 'b', name: 'Grass', x: 300, y: 0 },
    { id: 'c', name: 'Far away', x: 9000, y: 9000 },
  ],
  links: [
    { id: 'l1', source: 'a', target: 'b', polarity: 'plus' },
    { id: 'l2', source: 'b', target: 'herd', polarity: '-' },
    { id: 'l3', source: 'b', target: 'c', polarity: '+', delay: 'yes' },
  ],
})

/** The list of files that were opened together, and what one asks. */
const opened = (page: Page): Locator => page.getByRole('region', { name: 'Opened files' })
const report = (page: Page): Locator => page.getByRole('region', { name: 'Report of opening' })

/** Drops files with these texts on the canvas, all at once. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const dataTransfer = await page.evaluateHandle((named) => {
    const transfer = new DataTransfer()
    for (const [name, text] of Object.entries(named))
      transfer.items.add(new File([text], name, { type: 'application/json' }))
    return transfer
  }, files)
  const canvas = page.locator('.react-flow__pane')
  for (const event of ['dragenter', 'dragover', 'drop']) await canvas.dispatchEvent(event, { dataTransfer })
}

test('several files dropped at once are a map each; a list says what became of them and leads there', async ({
  page,
}) => {
  await openBlankMap(page)
  await drop(page, {
    'rain.json': mapFile('Rain -> + Grass -> - Rain', 'Rain'),
    'bad.json': '{"format": "sediko-map", "vari',
    'damaged.json': DAMAGED,
    'list.txt': 'Price -> + Wage -> - || Debt',
  })
  await expect(opened(page).getByRole('heading')).toHaveText('4 files: 3 open, 1 not opened')
  await expect(page).toHaveTitle(/^Rain/)
  await expect(opened(page).getByText(/cannot be read: at line 1/)).toBeVisible()
  await opened(page).getByRole('link', { name: 'list.txt' }).click()
  await expect(page).toHaveTitle(/^list/)
  await expect(link(page, 'Wage', 'Debt')).toBeVisible()
  await opened(page).getByRole('button', { name: 'Show the report of damaged.json' }).click()
  await expect(page).toHaveTitle(/^Damaged/)
  await expect(report(page)).toBeVisible()
  await opened(page).getByRole('button', { name: 'Close the list of opened files' }).click()
  await expect(opened(page)).toHaveCount(0)
})

test('the report says what was put right, names a link that is kept aside and comes back, and leads to its places, also at the next visit', async ({
  page,
}) => {
  await openBlankMap(page)
  await openText(page, 'damaged.json', DAMAGED)
  await expect(
    toasts(page).getByText('damaged.json is open; 3 things were put right or left out.'),
  ).toBeVisible()
  await toasts(page).getByRole('button', { name: 'Show report' }).click()
  const left = report(page).getByRole('region', { name: 'Kept aside' })
  await left.getByRole('button', { name: 'Link from Grass to herd (not in the file)' }).click()
  const aside = page.getByRole('region', { name: 'Kept aside' })
  const row = aside.getByRole('listitem').filter({ hasText: /^The link from Grass to .* has no end/ })
  await expect(row).toBeFocused()
  await expectNoViolations(page, 'what is kept aside', '.side')
  await row.getByRole('button', { name: /^Bring back/ }).click()
  await expect(aside.getByText('Nothing is kept aside.')).toBeVisible()
  await expect(link(page)).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(row).toBeVisible()
  await page.keyboard.press('Shift+R')
  await report(page).getByRole('button', { name: 'Link from Rain to Grass: sign' }).click()
  await expect(link(page, 'Rain', 'Grass')).toHaveAttribute('aria-pressed', 'true')
  await report(page).getByRole('button', { name: 'Link from Grass to Far away: delay' }).click()
  await expect(variable(page, 'Far away')).toBeInViewport()

  await report(page).getByRole('button', { name: 'Close the report' }).click()
  await expect(report(page)).toHaveCount(0)
  await page.reload()
  await expect(variable(page, 'Rain')).toBeVisible()
  await choose(page, 'File', 'Report of opening')
  await expect(report(page).getByText('damaged.json')).toBeVisible()
  await variable(page, 'Far away').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Delete')
  await expect(report(page).getByText('It is no longer on the map.')).toBeVisible()
})

test('the same file with other content is asked about: a newer version is one step, and two maps are two', async ({
  page,
}) => {
  await openBlankMap(page)
  const first = mapFile('Rain -> + Grass -> - Rain', 'Cattle')
  const second = mapFile('Rain -> + Grass -> + Herd -> - Rain', 'Cattle')
  await openText(page, 'cattle.json', first)
  await expect(variable(page)).toHaveCount(2)
  const address = page.url()
  await openText(page, 'cattle.json', second)
  await expect(opened(page).getByText(/The map “Cattle” came from this file/)).toBeVisible()
  await expect(variable(page)).toHaveCount(2)
  await opened(page).getByRole('button', { name: 'Take this version of it' }).click()
  await expect(variable(page)).toHaveCount(3)
  expect(page.url()).toBe(address)
  await expect(opened(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(2)

  await openText(page, 'cattle.json', first)
  await expect(opened(page).getByText('It is on this machine already and says nothing new.')).toBeVisible()
  await openText(page, 'cattle.json', second)
  await opened(page).getByRole('button', { name: 'Two maps' }).click()
  await expect.poll(() => page.url()).not.toBe(address)
  await expect(variable(page)).toHaveCount(3)
  await choose(page, 'File', 'Maps on this machine')
  const list = page.getByRole('list', { name: 'Maps on this machine' })
  await expect(list.getByRole('link', { name: /^Cattle/ })).toHaveCount(2)
})

test('Export as says what a format leaves out before anything is written, and takes its options', async ({
  page,
}) => {
  await openBlankMap(page)
  await openText(page, 'rain.json', mapFile('Rain -> + Grass -> - Rain', 'Cattle and rain'))
  await expect(variable(page)).toHaveCount(2)
  await choose(page, 'File', 'Export as…')
  const dialogue = page.getByRole('dialog', { name: 'Export as' })
  const losses = dialogue.getByRole('region', { name: 'What is left out' })
  await expect(losses).toHaveText('All that is in the map is kept.')
  await dialogue.getByRole('radio', { name: /Text outline/ }).check()
  await expect(losses.getByText('The title is left out: Cattle and rain.')).toBeVisible()
  await expect(losses.getByText('Where the variables stand is left out.')).toBeVisible()
  const text = page.waitForEvent('download')
  await dialogue.getByRole('button', { name: 'Export' }).click()
  const file = await text
  expect(file.suggestedFilename()).toBe('Cattle and rain.txt')
  expect(await readFile(await file.path(), 'utf8')).toBe('Rain -> + Grass -> - Rain\n')
  await expect(dialogue).toHaveCount(0)

  await page.keyboard.press('Control+Shift+e')
  await dialogue.getByRole('radio', { name: /SVG picture/ }).check()
  await dialogue.getByRole('combobox', { name: 'Colours' }).selectOption('Dark')
  const picture = page.waitForEvent('download')
  await dialogue.getByRole('button', { name: 'Export' }).click()
  expect(await readFile(await (await picture).path(), 'utf8')).toContain('fill="#16181C"')
  await choose(page, 'File', 'Export as…')
  await expect(dialogue).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialogue).toHaveCount(0)
})

test('several files can be chosen at once', async ({ page }) => {
  await openBlankMap(page)
  const chooser = await askForFile(page)
  expect(chooser.isMultiple()).toBe(true)
  const named = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await chooser.setFiles([
    named('a.json', mapFile('A -> + B', 'One')),
    named('b.json', mapFile('C -> + D', 'Two')),
  ])
  await expect(opened(page).getByRole('heading')).toHaveText('2 files: 2 open')
  await expect(page).toHaveTitle(/^One/)
})
