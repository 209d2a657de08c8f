import { readdir } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { commands, type Keys } from '../../src/commands/index.ts'
import { askForFile } from '../support/page.ts'
import { type ScreenReader, startScreenReader } from '../support/screenReader.ts'
import { expect, LONG, notInFirefox, test } from './fixture.ts'
import { openMap } from './maps.ts'

const MAP = 'Rain -> + Grass -> + Cattle -> - Grass\nCattle -> + Debt -> - Rain'

/** What is asked of the map at the end, since another page is there then. */
const LEAVES = ['file.new', 'file.library']
/** What is done by the browser itself, which asks for a file where nothing of the page can have the focus. */
const ASIDE = ['file.open']

/** A key as Playwright presses it. */
function pressOf(keys: Keys): string {
  return keys.replace('Mod', 'Control')
}

/** Where the focus is: a part of the page, or what is wrong with it. */
const placeOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) return 'nowhere'
    for (const part of ['[role="dialog"], dialog', '.canvas-place', '.side', '.bar', '.toasts', '.start'])
      if (activeElement.closest(part)) return part
    return `outside of all: ${activeElement.outerHTML.slice(0, 80)}`
  })

/** Waits until something with a name has the focus, in one of these parts of the page. */
async function expectHeld(page: Page, reader: ScreenReader, where: RegExp, after: string): Promise<void> {
  await expect.poll(() => placeOf(page), { message: after }).toMatch(where)
  await expect.poll(() => reader.here(), { message: after }).toMatch(/\w/)
}

/** Back on the map, by Escape and F6 alone. */
async function toMap(page: Page): Promise<void> {
  for (let step = 0; step < 6; step += 1) {
    // While a picture of the screen is drawn nothing has the focus, and keys wait.
    await expect.poll(() => placeOf(page), { message: 'on the way to the map' }).not.toBe('nowhere')
    const isThere = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement?.closest('.react-flow') != null && !activeElement.matches('textarea')
    })
    if (isThere) return
    await page.keyboard.press(step < 3 ? 'Escape' : 'F6')
  }
}

/** Brings the keyboard to what a command acts on. */
async function goTo(page: Page, takes: string | undefined): Promise<void> {
  await page.keyboard.press('Home')
  if (/sign|link/.test(takes ?? '')) await page.keyboard.press('>')
  if (/two|three/.test(takes ?? '')) await page.keyboard.press('Control+a')
}

const ANYWHERE = /canvas-place|side|dialog|bar/

test('after each command something with a name has the focus, and once all is put back, something on the map', async ({
  page,
  browserName,
}) => {
  notInFirefox(browserName, 'the accessibility tree is read by the protocol of Chromium')
  test.setTimeout(120_000)
  const reader = await startScreenReader(page)
  await openMap(page, MAP)
  await expectHeld(page, reader, /canvas-place/, 'opening')
  for (const { id, keys = [], takes } of commands) {
    const [first] = keys
    if (first === undefined || LEAVES.includes(id) || ASIDE.includes(id)) continue
    await toMap(page)
    await goTo(page, takes)
    await page.keyboard.press(pressOf(first))
    await expectHeld(page, reader, ANYWHERE, id)
    // The single keys are needed for what follows.
    if (id === 'help.singleKeys') await page.keyboard.press(pressOf(first))
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await toMap(page)
    const undo = page.getByRole('button', { name: /^Undo/ }).first()
    for (let step = 0; step < 4 && (await undo.getAttribute('aria-disabled')) === null; step += 1)
      await page.keyboard.press('Control+z')
    await expectHeld(page, reader, /canvas-place/, `undo after ${id}`)
  }
  await page.keyboard.press('Shift+M')
  await expectHeld(page, reader, /start/, 'the list of maps')
  await page.goBack()
  await expectHeld(page, reader, /canvas-place/, 'back to the map')
  await page.keyboard.press('Shift+N')
  await expectHeld(page, reader, /canvas-place/, 'a new map')
})

/** How one comes into each field from a thing on the map, and a text for it. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'a new name': ['n'],
  'the name of the next': ['Control+Enter'],
  'another name': ['F2'],
  'a label': ['a'],
  'the quick line': ['/'],
  'a target': ['l'],
  'what is to be found': ['Control+f'],
  'the palette': ['Control+k'],
  'an archetype': ['y'],
  'a loop of the list': [']', 'Shift+F2'],
  'the name of a version': ['Control+Alt+s'],
  'the outline': ['Shift+O', 'Enter'],
  'a variable to inspect': ['Shift+I', 'Tab'],
  'the name of the map': ['Shift+F6', 'Tab'],
}

for (const end of ['Enter', 'Escape'])
  test(`each field is left by ${end} for something with a name`, async ({ page, browserName }) => {
    notInFirefox(browserName, 'the accessibility tree is read by the protocol of Chromium')
    test.setTimeout(90_000)
    const reader = await startScreenReader(page)
    await openMap(page, MAP)
    for (const [field, way] of Object.entries(FIELDS))
      for (const words of ['', 'Soil']) {
        await toMap(page)
        await page.keyboard.press('Home')
        for (const key of way) {
          await page.keyboard.press(key)
          const where = /^Shift\+[IO]$/.test(key) ? /side/ : ANYWHERE
          await expectHeld(page, reader, where, `${key} for ${field}`)
        }
        await page.keyboard.type(words)
        await page.keyboard.press(end)
        await expectHeld(page, reader, ANYWHERE, `${end} in ${field} after “${words}”`)
      }
  })

/** So many stops of the Tab key has the page of an example at most, from the first to the last; that of the water map had 149, 122 of them before the list of loops. */
const MOST_STOPS = 32

test(
  'Tab passes the whole page in few steps, however large the map, and comes back to where one was',
  LONG,
  async ({ page }) => {
    for (const example of (await readdir('examples')).filter((file) => file.endsWith('.sediko.json'))) {
      await page.goto('./')
      await page.getByRole('button', { name: 'Open a file' }).waitFor()
      await (await askForFile(page)).setFiles(`examples/${example}`)
      await expect(page.locator('.react-flow [tabindex="0"]')).toHaveCount(1)
      for (const last of ['.loop-face', '.zoom-buttons', '.bar [data-radix-collection-item]'])
        await page.locator(last).first().waitFor()
      const stops = await page.evaluate(() => {
        const all = document.querySelectorAll<HTMLElement | SVGElement>(
          'a[href], button, input, textarea, select, summary, [tabindex]',
        )
        return [...all].filter(
          (one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.getClientRects().length > 0,
        ).length
      })
      expect(stops, example).toBeLessThanOrEqual(MOST_STOPS)
    }
    await page.locator('.react-flow [tabindex="0"]').focus()
    for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
    const thing = page.locator('.react-flow [tabindex="0"]')
    const name = await thing.getAttribute('aria-label')
    for (const key of ['Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) await page.keyboard.press(key)
    await expect(thing).toBeFocused()
    await expect(thing).toHaveAttribute('aria-label', String(name))
  },
)
