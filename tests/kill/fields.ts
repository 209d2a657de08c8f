import type { Locator, Page } from '@playwright/test'
import { nameField } from '../support/page.ts'

/** The line that whole chains are typed into. */
export function quickLine(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Quick line' })
}

/** The field with the map as text. */
export function outline(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Outline of the map' })
}

/** The field with the title of the map. */
export function mapTitle(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Map name' })
}

/** The note of what is selected. */
export function note(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Note', exact: true })
}

/** All that can be read on the page, also in its fields: what was typed and not finished is to be there again somewhere. */
export async function readable(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')]
    const typed = fields.map((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    )
    return [document.body.textContent ?? '', ...typed].join('\n')
  })
}

/** What stands in each field, and what has the focus: for whoever asks why an edit could not be done. */
export async function standing(page: Page): Promise<string> {
  // A function that is given a name is not understood in the page.
  return page.evaluate(() =>
    [
      ...[...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(
        (field) => `${field.getAttribute('aria-label') ?? field.tagName}: ${JSON.stringify(field.value)}`,
      ),
      `The focus is on: ${document.activeElement?.outerHTML.slice(0, 200) ?? 'nothing'}`,
    ].join('\n'),
  )
}

/** Goes where the page says that text stands which was not finished, when it says so. */
export async function showWhatWasLeft(page: Page): Promise<void> {
  const show = page.getByRole('region', { name: 'About this map' }).getByRole('button', { name: 'Show' })
  if (await show.first().isVisible()) await show.first().click()
}

/** Finishes what stands unfinished in the fields, as the person would who comes back to it. */
export async function finishFields(page: Page): Promise<void> {
  for (const [field, key] of [
    [nameField(page), 'Enter'],
    [quickLine(page), 'Enter'],
    [mapTitle(page), 'Enter'],
    [outline(page), 'Control+Enter'],
  ] as const) {
    if (!(await field.isVisible())) continue
    await field.focus()
    await page.keyboard.press(key)
  }
  if (await quickLine(page).isVisible()) await page.keyboard.press('Escape')
  await leaveField(page)
}

/** Goes from any field back to the map, and so keeps what is in it. */
export async function leaveField(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
}
