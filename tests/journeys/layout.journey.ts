import { fileURLToPath } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { choose, downloadedText, link, openMapFile, selectLink, toasts, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { mapFile } from './maps.ts'

const NAMES = ['Rainfall', 'Grazing', 'Debt', 'Dams', 'Wells'] as const
type Name = (typeof NAMES)[number]

async function open(page: Page): Promise<void> {
  await openMapFile(
    page,
    'cattle.sediko',
    mapFile('Rainfall -> + Grazing -> - Debt -> + Rainfall; Dams -> + Wells'),
  )
  await expect(variable(page, 'Wells')).toBeVisible()
}

/** Searches are held up from now on, until the test lets them go on. */
async function holdArranging(page: Page): Promise<void> {
  await page.addInitScript({
    path: fileURLToPath(new URL('../support/holdArranging.page.js', import.meta.url)),
  })
}

/** Has a held search report what it has found so far, px of the map. */
async function sayBest(page: Page, places: Readonly<Record<string, { x: number; y: number }>>) {
  await page.waitForFunction(() => Reflect.get(window, 'arranging') !== null)
  await page.evaluate(
    (best) => Reflect.get(window, 'arranging').say({ best: { places: best, bends: {} } }),
    places,
  )
}

async function selectVariables(page: Page, ...names: readonly Name[]): Promise<void> {
  await page.keyboard.press('Escape')
  for (const name of names) await variable(page, name).click({ modifiers: ['Shift'] })
}

async function boxOf(thing: Locator): Promise<{ x: number; y: number }> {
  const box = await thing.boundingBox()
  if (!box) throw new Error('It is not to be seen.')
  return { x: Math.round(box.x), y: Math.round(box.y) }
}

/** Where all stand on the screen, to the px. */
async function places(page: Page): Promise<Record<string, { x: number; y: number }>> {
  const all: Record<string, { x: number; y: number }> = {}
  for (const name of NAMES) all[name] = await boxOf(variable(page, name).locator('.text'))
  return all
}

interface Saved {
  readonly variables: readonly {
    readonly id: string
    readonly name: string
    readonly x: number
    readonly y: number
  }[]
  readonly links: readonly { readonly bend: number | null; readonly bent?: boolean }[]
}

/** The map as its file has it. */
async function saved(page: Page): Promise<Saved> {
  const { text } = await downloadedText(page)
  const file: Saved = JSON.parse(text)
  return file
}

const chip = (page: Page): Locator => page.getByRole('group', { name: 'Arranging' })
const said = (page: Page, words: string): Locator => page.getByRole('status').filter({ hasText: words })

test('loops are arranged as rings by key, in one step of undo', async ({ page }) => {
  await open(page)
  const before = await places(page)
  await page.keyboard.press('o')
  await expect(said(page, 'Arranged as rings.')).toBeAttached()
  expect(await places(page)).not.toEqual(before)
  await page.keyboard.press('Control+z')
  await expect.poll(() => places(page)).toEqual(before)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('a map is tidied by key and arranged in other ways from the menu', async ({ page }) => {
  await open(page)
  const before = await places(page)
  await page.keyboard.press('t')
  await expect(said(page, 'Tidied.').or(toasts(page).getByText('Nothing needed'))).toBeAttached()
  await choose(page, 'Arrange', 'Arrange left to right')
  await expect(said(page, 'Arranged left to right.')).toBeAttached()
  await variable(page, 'Grazing').click()
  await choose(page, 'Arrange', 'Arrange around this variable')
  await expect(said(page, 'Arranged around Grazing.')).toBeAttached()
  expect(await places(page)).not.toEqual(before)
})

test('what takes long is shown as it gets better, and Escape gives all back', async ({ page }) => {
  await holdArranging(page)
  await open(page)
  const before = await places(page)
  const { variables } = await saved(page)
  const rainfall = variables.find(({ name }) => name === 'Rainfall')?.id ?? ''
  await page.keyboard.press('o')
  await expect(chip(page)).toBeVisible()
  await expect(chip(page).getByRole('button', { name: 'Keep this' })).toBeDisabled()
  await sayBest(page, { [rainfall]: { x: -160, y: -120 } })
  const shown = page.locator('.lifted-thing', { hasText: 'Rainfall' })
  await expect(shown).toBeVisible()
  await expect(page.locator('.canvas')).toHaveAttribute('data-arranging', '')
  expect(await saved(page)).toMatchObject({ variables })
  await page.keyboard.press('Escape')
  await expect(chip(page)).toHaveCount(0)
  await expect(shown).toHaveCount(0)
  expect(await places(page)).toEqual(before)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('the best so far is kept by Enter, also when a variable has the focus', async ({ page }) => {
  await holdArranging(page)
  await open(page)
  const { variables } = await saved(page)
  const rainfall = variables.find(({ name }) => name === 'Rainfall')?.id ?? ''
  await variable(page, 'Debt').focus()
  await page.keyboard.press('o')
  await sayBest(page, { [rainfall]: { x: -160, y: -120 } })
  await expect(chip(page).getByRole('button', { name: 'Keep this' })).toBeEnabled()
  await page.keyboard.press('Enter')
  await expect(said(page, 'Arranged as rings. 1 variable moved.')).toBeAttached()
  await expect(chip(page)).toHaveCount(0)
  const after = (await saved(page)).variables
  expect(after.find(({ id }) => id === rainfall)).toMatchObject({ x: -160, y: -120 })
})

test('a change of the map meanwhile drops the arrangement, and says so', async ({ page }) => {
  await holdArranging(page)
  await open(page)
  const { variables } = await saved(page)
  await selectLink(page, 'Dams', 'Wells')
  await page.keyboard.press('o')
  await expect(chip(page)).toBeVisible()
  await page.keyboard.press('-')
  await expect(toasts(page)).toContainText('the arrangement was dropped')
  await expect(chip(page)).toHaveCount(0)
  expect(await saved(page)).toMatchObject({ variables })
})

test('of several selected variables only those move, and none that is locked', async ({ page }) => {
  await open(page)
  await selectVariables(page, 'Wells')
  await page.keyboard.press('Shift+K')
  await expect(variable(page, 'Wells')).toHaveAttribute('aria-description', /locked in place/)
  await selectVariables(page, 'Grazing', 'Debt', 'Wells')
  const before = await saved(page)
  await page.keyboard.press('o')
  await expect(said(page, 'Arranged as rings.')).toBeAttached()
  const after = await saved(page)
  const moved = after.variables.filter(({ x, y }, at) => {
    const was = before.variables[at]
    return x !== was?.x || y !== was.y
  })
  expect(moved.length).toBeGreaterThan(0)
  for (const { name } of moved) expect(['Grazing', 'Debt']).toContain(name)
})

test('a link bent by hand keeps its bend when all is arranged and when its ends are moved', async ({
  page,
}) => {
  await open(page)
  await selectLink(page, 'Rainfall', 'Grazing')
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press('c')
  const byHand = (await saved(page)).links.find(({ bent }) => bent === true)
  expect(byHand).toBeDefined()
  await page.keyboard.press('Escape')
  await page.keyboard.press('o')
  await expect(said(page, 'Arranged as rings.')).toBeAttached()
  expect((await saved(page)).links.filter(({ bent }) => bent === true)).toEqual([byHand])
  await variable(page, 'Grazing').focus()
  await page.keyboard.press('ArrowDown')
  expect((await saved(page)).links.filter(({ bent }) => bent === true)).toEqual([byHand])
  await selectLink(page, 'Rainfall', 'Grazing')
  await page.keyboard.press('b')
  await expect(link(page, 'Rainfall', 'Grazing')).toBeVisible()
  expect((await saved(page)).links.filter(({ bent }) => bent === true)).toEqual([])
})
