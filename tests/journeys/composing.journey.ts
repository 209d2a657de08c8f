import type { Page } from '@playwright/test'
import { link, nameField, openBlankMap, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

/** Presses a key as Safari sends the one that ends a composition: by key code 229, after `compositionend`. */
async function pressComposed(page: Page, key: string): Promise<void> {
  await page.evaluate((pressed) => {
    const field = document.activeElement
    field?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
    field?.dispatchEvent(
      new KeyboardEvent('keydown', { key: pressed, keyCode: 229, bubbles: true, cancelable: true }),
    )
  }, key)
}

test('no Enter or Escape of an input method ends a name, draws a line or takes a target', async ({
  page,
}) => {
  await openBlankMap(page)
  await page.keyboard.press('n')
  await page.keyboard.insertText('雨')
  await pressComposed(page, 'Enter')
  await expect(nameField(page)).toBeFocused()
  await pressComposed(page, 'Escape')
  await expect(nameField(page)).toHaveValue('雨')
  await page.keyboard.press('Enter')
  await expect(variable(page, '雨')).toBeFocused()

  await page.keyboard.press('/')
  const line = page.getByRole('textbox', { name: 'Quick line' })
  await page.keyboard.insertText('雨 -> + 草')
  await pressComposed(page, 'Enter')
  await pressComposed(page, 'Escape')
  await expect(line).toHaveValue('雨 -> + 草')
  await expect(variable(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(variable(page, '草')).toBeVisible()
})

test('nor does it choose from the list of targets, or leave the outline', async ({ page }) => {
  await openMap(page, 'Rain; Grass')
  await variable(page, 'Rain').press('Space')
  await page.keyboard.press('l')
  const targets = page.getByRole('combobox', { name: 'Link from Rain to' })
  await expect(targets).toBeFocused()
  await pressComposed(page, 'Enter')
  await pressComposed(page, 'Escape')
  await expect(targets).toBeFocused()
  await expect(link(page)).toHaveCount(0)
  await page.keyboard.press('Escape')

  await page.keyboard.press('Shift+O')
  const outline = page.getByRole('textbox', { name: 'Outline of the map' })
  await outline.focus()
  await outline.press('End')
  await page.keyboard.type('x')
  const typed = await outline.inputValue()
  await pressComposed(page, 'Escape')
  await expect(outline).toBeFocused()
  await expect(outline).toHaveValue(typed)
})
