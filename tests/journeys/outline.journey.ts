import type { Locator, Page } from '@playwright/test'
import { link, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

const TEXT = 'Rain -> + Grass -> + Cattle -> - Grass\nCattle -> + Money\n'

/** The field with the map as text. */
function outline(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Outline of the map' })
}

/** Opens a map and its outline by key. */
async function openOutline(page: Page): Promise<void> {
  await openMap(page, TEXT)
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

test('a line that cannot be read gets a sentence and changes nothing, until it is right or given up', async ({
  page,
}) => {
  await openOutline(page)
  await mark(page, '-> + Cattle')
  await page.keyboard.type('-> -> Cattle')
  await page.getByRole('tab', { name: 'Inspect' }).click()
  await expect(link(page)).toHaveCount(4)
  await page.locator('.react-flow').focus()
  await page.keyboard.press('Shift+O')
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
  // Entered from the keyboard, the field is behind what is selected, so that no letter takes its place, and leaves it so.
  await outline(page).focus()
  expect(
    await outline(page).evaluate((field) =>
      field instanceof HTMLTextAreaElement ? field.selectionStart : -1,
    ),
  ).toBe(TEXT.indexOf('-> -') + '-> -'.length)
  await page.keyboard.press('Shift')
  await expect(link(page, 'Cattle', 'Grass')).toHaveAttribute('aria-pressed', 'true')
})

test('in a text that is longer than the panel, what is selected is marked where it stands', async ({
  page,
}) => {
  const lines = Array.from({ length: 60 }, (_, at) => `Cause ${at} -> + Effect ${at}`).join('\n')
  await openMap(page, lines)
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
