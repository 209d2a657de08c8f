import type { Page } from '@playwright/test'
import { openBlankMap, variable } from '../support/page.ts'
import { expect, LONG, test } from './fixture.ts'

/** What is fetched when nobody asks for less data: what is needed later, and pictures of the start page. */
const AHEAD = /fetchAhead|Palette|Help|ArchetypesPanel|ExportDialog|elk|arrange|screen|example|hero|offerName/

/** What the page asks for while nothing is pressed for ten seconds of its own clock. */
async function fetched(page: Page, saveData: boolean): Promise<readonly string[]> {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/^.*\//, '')))
  await page.addInitScript((isSaving) => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: isSaving } })
  }, saveData)
  await page.clock.install()
  await page.goto('./')
  await page.getByRole('heading', { name: 'Archetypes' }).waitFor()
  await page.clock.runFor(2000)
  await openBlankMap(page)
  await page.clock.runFor(10_000)
  await page.getByRole('menubar').waitFor()
  return asked
}

test(
  'where data are to be saved nothing is fetched before it is wanted, and all of it works when it is',
  LONG,
  async ({ page, browser, baseURL }) => {
    const context = await browser.newContext({ ...(baseURL && { baseURL }) })
    const other = await context.newPage()
    const ahead = other.waitForRequest(/fetchAhead/)
    const usual = await fetched(other, false)
    await ahead
    expect(usual.filter((name) => AHEAD.test(name)).length).toBeGreaterThan(2)
    await context.close()

    const saving = await fetched(page, true)
    expect(saving.filter((name) => AHEAD.test(name))).toEqual([])
    expect(saving.length).toBeLessThan(usual.length)

    await page.keyboard.press('Control+k')
    const palette = page.getByRole('combobox', { name: /command/i })
    await palette.fill('new variable')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Name of the variable' }).fill('Rain')
    await page.keyboard.press('Enter')
    await expect(variable(page, 'Rain')).toBeVisible()
    expect(saving.some((name) => name.startsWith('Palette'))).toBe(true)
  },
)
