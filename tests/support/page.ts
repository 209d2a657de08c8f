import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { FileChooser, Locator, Page } from '@playwright/test'

/** The class of what is outside the spotlight. It can be used as all else, so that no state of it tells. */
export const FADED = /(^|\s)faded(\s|$)/

/** The chip that says whether the work is safe. Its name is exactly one of the four states. */
export function chip(page: Page): Locator {
  return page.getByRole('button', { name: /^(Saved|Saving|NOT saved|Read-only)$/ })
}

/** The field in which a variable's name is being typed. */
export function nameField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Name of the variable' })
}

/** A variable on the canvas by its whole name; every variable when none is given. */
export function variable(page: Page, name?: string): Locator {
  const all = page.locator('[aria-roledescription="variable"]')
  return name === undefined ? all : all.and(page.getByRole('button', { name, exact: true }))
}

/** A link on the canvas, as in `link(page, 'Rainfall', 'Grazing')`, of any sign; every link without names. */
export function link(page: Page, source?: string, target?: string): Locator {
  const all = page.locator('[aria-roledescription="link"]')
  if (source === undefined) return all
  return all.and(page.getByRole('button', { name: `Link from ${source} to ${target},` }))
}

/** The sign that is drawn at the head of a link. */
export function sign(page: Page, source: string, target: string): Locator {
  return link(page, source, target).locator('.on-sign')
}

/** Selects a link by keyboard, whether or not it is selected already. */
export async function selectLink(page: Page, source: string, target: string): Promise<void> {
  await link(page, source, target).focus()
  if ((await link(page, source, target).getAttribute('aria-pressed')) !== 'true')
    await page.keyboard.press('Space')
}

/** Opens an empty map from the start screen and waits until it can be drawn on. */
export async function openBlankMap(page: Page, address = './'): Promise<void> {
  await page.goto(address)
  await page
    .getByRole('button', { name: /blank map|new map|empty map/i })
    .first()
    .click()
  await canvasReady(page)
}

/** Opens a file with this text from the start screen, and waits until its map can be worked on. */
export async function openMapFile(page: Page, name: string, text: string): Promise<void> {
  await page.goto('./')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await canvasReady(page)
}

/** Waits until the canvas is there and the map is stored. */
export async function canvasReady(page: Page): Promise<void> {
  await page.getByRole('application').or(page.locator('.react-flow')).first().waitFor()
  await page.getByRole('button', { name: /^(Saved|Read-only)$/ }).waitFor()
}

/** Makes a variable by keyboard, as a person does who waits for the field. */
export async function addVariable(page: Page, name: string): Promise<void> {
  await page.keyboard.press('n')
  await nameField(page).waitFor()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await nameField(page).waitFor({ state: 'detached' })
}

/**
 * From now on the page saves files to a place in memory, as if the person had chosen one, so that `savedText` can read
 * them. To be called before the page is opened.
 */
export async function keepSavedFiles(page: Page): Promise<void> {
  await page.addInitScript({ path: fileURLToPath(new URL('keepSavedFiles.page.js', import.meta.url)) })
}

/** Saves the open map to a file by its key and gives the file's text. Needs `keepSavedFiles`. */
export async function savedText(page: Page): Promise<string> {
  await page.evaluate(() => Reflect.deleteProperty(window, 'savedText'))
  await page.keyboard.press('Control+s')
  const text = await page.waitForFunction(() => Reflect.get(window, 'savedText'))
  return String(await text.jsonValue())
}

/** The line of a loop in the loops panel, by letter and number as in `R1`. */
export function loopRow(page: Page, label: string): Locator {
  const words = label.replace('?', '\\?')
  return page.getByRole('button', {
    name: new RegExp(`^(Reinforcing|Balancing|Undetermined) loop ${words},`),
  })
}

/** The text of the loops panel that says how many there are. */
export function loopCount(page: Page): Locator {
  return page.locator('.loops-panel header p')
}

/** The sentences at the bottom right. */
export function toasts(page: Page): Locator {
  return page.getByRole('region', { name: 'Messages' })
}

/** Opens one of the menus that fold into the word *Menu*, and gives it. */
export async function openMenu(page: Page, menu: string): Promise<Locator> {
  await page.getByRole('menubar').getByRole('menuitem', { name: 'Menu', exact: true }).click()
  await page.getByRole('menu').getByRole('menuitem', { name: menu, exact: true }).click()
  return page.getByRole('menu', { name: menu, exact: true })
}

/** Chooses an entry of a menu, as in `choose(page, 'File', 'Export SVG picture')`. */
export async function choose(page: Page, menu: string, entry: string): Promise<void> {
  await (await openMenu(page, menu)).getByText(entry, { exact: true }).click()
  // Until they have gone keys are held for what comes; such as the browser itself answers would be lost.
  await page.getByRole('menu', { name: 'Menu', exact: true }).waitFor({ state: 'detached' })
}

/** Begins to open a file by key; the answer is given to the chooser. */
export async function askForFile(page: Page): Promise<FileChooser> {
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+o')
  return chooser
}

/** Opens a file with this text by key. The caller waits for what follows. */
export async function openText(page: Page, name: string, text: string): Promise<void> {
  const chooser = await askForFile(page)
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** Saves the open map by key into the downloads folder and gives the file's text. */
export async function downloadedText(
  page: Page,
  key = 'Control+s',
): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download')
  await page.keyboard.press(key)
  const file = await download
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

/** What can be seen of a map: its variables and links as a screen reader hears them. */
export async function seenThings(page: Page): Promise<readonly string[]> {
  const things = page.locator('[aria-roledescription="variable"], [aria-roledescription="link"]')
  const names = await things.evaluateAll((all) =>
    all.map((element) => element.getAttribute('aria-label') ?? ''),
  )
  return names.sort()
}
