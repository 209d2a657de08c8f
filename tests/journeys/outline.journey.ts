import type { Locator, Page } from '@playwright/test'
import {
  downloadedText,
  link,
  loopRow,
  openBlankMap,
  openMapFile,
  openText,
  variable,
} from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { mapFile } from './maps.ts'

const TEXT = 'Rain -> + Grass -> + Cattle -> - Grass\nCattle -> + Money\n'

/** The field with the map as text. */
function outline(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Outline of the map' })
}

/** Opens a map and its outline by key. */
async function openOutline(page: Page): Promise<void> {
  await openMapFile(page, 'a.sediko.json', mapFile(TEXT))
  await expect(variable(page, 'Cattle')).toBeVisible()
  await page.keyboard.press('Shift+O')
  await expect(outline(page)).toHaveValue(TEXT)
}

/** Marks the first place of a word in the outline, so that typing takes its place. */
async function mark(page: Page, word: string): Promise<void> {
  await outline(page).focus()
  await outline(page).evaluate((field, sought) => {
    if (!(field instanceof HTMLTextAreaElement)) return
    const at = field.value.indexOf(sought)
    field.setSelectionRange(at, at + sought.length)
  }, word)
}

/** The text that is marked behind the field. */
function marked(page: Page): Promise<readonly string[]> {
  return page.locator('.outline-marks mark').allTextContents()
}

interface SavedMap {
  readonly variables: readonly { readonly id: string; readonly name: string; readonly x: number }[]
}

async function savedVariables(page: Page): Promise<SavedMap['variables']> {
  const { text } = await downloadedText(page)
  const saved: SavedMap = JSON.parse(text)
  return saved.variables
}

test('a name changed in the text renames the variable everywhere, where it stands, in one step', async ({
  page,
}) => {
  await openOutline(page)
  const before = await savedVariables(page)
  await mark(page, 'Cattle')
  await page.keyboard.type('Herds')
  await expect(variable(page, 'Cattle')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(variable(page, 'Herds')).toBeVisible()
  await expect(outline(page)).toHaveValue(TEXT.replaceAll('Cattle', 'Herds'))
  await expect(outline(page)).toBeFocused()
  const after = await savedVariables(page)
  expect(after).toEqual(before.map((one) => (one.name === 'Cattle' ? { ...one, name: 'Herds' } : one)))
  await page.keyboard.press('Control+z')
  await expect(outline(page)).toHaveValue(TEXT)
  await expect(variable(page, 'Cattle')).toBeVisible()
  await page.keyboard.press('Control+Shift+Z')
  await expect(variable(page, 'Herds')).toBeVisible()
})

test('signs, lines and new names are typed, and the loops follow', async ({ page }) => {
  await openOutline(page)
  await mark(page, '- Grass')
  await page.keyboard.type('+ Grass')
  await page.keyboard.press('Control+Enter')
  await expect(link(page, 'Cattle', 'Grass')).toHaveAccessibleName(/positive/)
  await page.keyboard.press('Control+End')
  await page.keyboard.type('Money -> + Wells')
  await page.keyboard.press('Enter')
  await expect(link(page, 'Money', 'Wells')).toBeVisible()
  await expect(outline(page)).toHaveValue(
    'Rain -> + Grass -> + Cattle -> + Grass\nCattle -> + Money -> + Wells\n',
  )
  await page.keyboard.type('Wells -> - Rain')
  await page.getByRole('tab', { name: 'Loops' }).click()
  await expect(loopRow(page, 'R1')).toBeVisible()
  await expect(link(page, 'Wells', 'Rain')).toBeVisible()

  await page.getByRole('tab', { name: 'Outline' }).click()
  await mark(page, 'Cattle -> + Money -> + Wells -> - Rain\n')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Control+Enter')
  await expect(variable(page, 'Money')).toHaveCount(0)
  await expect(variable(page, 'Wells')).toHaveCount(0)
  await expect(link(page)).toHaveCount(3)
})

test('a line that cannot be read gets a sentence and changes nothing, until it is right or given up', async ({
  page,
}) => {
  await openOutline(page)
  await mark(page, '-> + Cattle')
  await page.keyboard.type('-> -> Cattle')
  await page.getByRole('tab', { name: 'Inspect' }).click()
  await expect(link(page)).toHaveCount(4)
  await page.getByRole('tab', { name: 'Outline' }).click()
  await expect(page.getByRole('alert')).toHaveText(/^Line 1, column \d+: expected /)
  // The word itself is marked, and the sentence stands right below the text.
  await expect(page.locator('.outline-marks mark')).toHaveText('->')
  const [text, sentence] = [await outline(page).boundingBox(), await page.getByRole('alert').boundingBox()]
  expect((sentence?.y ?? 0) - (text?.y ?? 0) - (text?.height ?? 0)).toBeLessThan(40)
  await expect(outline(page)).toHaveValue(TEXT.replace('-> + Cattle', '-> -> Cattle'))
  await outline(page).focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(outline(page)).toHaveValue(TEXT)
  await expect(link(page)).toHaveCount(4)
})

test('what is selected in one is selected in the other', async ({ page }) => {
  await openOutline(page)
  await mark(page, 'oney')
  await expect(variable(page, 'Money')).toHaveAttribute('aria-pressed', 'true')
  await expect(outline(page)).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(link(page, 'Cattle', 'Money')).toHaveAttribute('aria-pressed', 'true')
  await expect(variable(page, 'Money')).toHaveAttribute('aria-pressed', 'false')
  await expect(outline(page)).toBeFocused()

  await variable(page, 'Grass').click()
  await expect.poll(() => marked(page)).toEqual(['Grass', 'Grass'])
  await link(page, 'Cattle', 'Grass').focus()
  await page.keyboard.press('Space')
  await expect.poll(() => marked(page)).toEqual(['-> -'])
  // Entered from the keyboard, the field is at what is selected, and leaves it so.
  await outline(page).focus()
  expect(
    await outline(page).evaluate((field) =>
      field instanceof HTMLTextAreaElement ? field.selectionStart : -1,
    ),
  ).toBe(TEXT.indexOf('-> -'))
  await page.keyboard.press('Shift')
  await expect(link(page, 'Cattle', 'Grass')).toHaveAttribute('aria-pressed', 'true')
})

test('in a text that is longer than the panel, what is selected is marked where it stands', async ({
  page,
}) => {
  await openBlankMap(page)
  const lines = Array.from({ length: 60 }, (_, at) => `Cause ${at} -> + Effect ${at}`).join('\n')
  await openText(page, 'a.sediko.json', mapFile(lines))
  await page.keyboard.press('Shift+O')
  await outline(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('Cause 7 -> - Effect 9')
  await page.keyboard.press('Enter')
  await expect(link(page, 'Cause 7', 'Effect 9')).toHaveCount(1)
  // The text lies on its marks: it is scrolled with them, never by itself.
  const scrolled = () =>
    outline(page).evaluate((field) => [field.scrollTop, field.scrollHeight - field.clientHeight])
  expect(await scrolled()).toEqual([0, 0])
  await variable(page, 'Cause 0').focus()
  await page.keyboard.press('Space')
  await expect.poll(() => marked(page)).toEqual(['Cause 0'])
  await expect(page.locator('.outline-marks mark')).toBeInViewport()
})

test('an absurd paste is refused at once, and nothing of it is in the text', async ({ page }) => {
  await openOutline(page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(() => navigator.clipboard.writeText('word\tother\n'.repeat(100_000)))
  await outline(page).focus()
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('alert')).toContainText(
    'at most 200,000 can be pasted at once. Nothing was changed.',
  )
  await expect(outline(page)).toHaveValue(TEXT)

  await page.evaluate(() =>
    navigator.clipboard.writeText(Array.from({ length: 2100 }, (_, at) => `Name ${at}`).join('\n')),
  )
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Control+v')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert')).toContainText('2,100 names more')
  await expect(variable(page)).toHaveCount(4)
  await page.keyboard.press('Escape')
  await expect(outline(page)).toHaveValue(TEXT)
})
