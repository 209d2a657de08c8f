import type { Locator, Page } from '@playwright/test'

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

/** Opens an empty map from the start screen and waits until it can be drawn on. */
export async function openBlankMap(page: Page): Promise<void> {
  await page.goto('./')
  await page
    .getByRole('button', { name: /blank map|new map|empty map/i })
    .first()
    .click()
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
  await page.addInitScript(() => {
    const createWritable = async (): Promise<WritableStream<Uint8Array>> => {
      const decoder = new TextDecoder()
      let text = ''
      return new WritableStream({
        write(part) {
          text += decoder.decode(part, { stream: true })
        },
        close() {
          Reflect.set(window, 'savedText', text)
        },
      })
    }
    const handle = { kind: 'file', name: 'kept.sediko.json', createWritable }
    Reflect.set(window, 'showSaveFilePicker', async () => handle)
  })
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
