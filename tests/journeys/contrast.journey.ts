import type { Page } from '@playwright/test'
import { contrastFaults, contrastReport } from '../support/contrast.ts'
import { link, loopRow, openMapFile, variable } from '../support/page.ts'
import { expect, LONG, notInFirefox, test } from './fixture.ts'
import { mapFile } from './maps.ts'

const SCREENSHOTS = 'What is measured is a screenshot of Chromium.'

/** A small map with a delay, a coloured variable and a group. */
async function openColoured(page: Page): Promise<void> {
  const file = JSON.parse(mapFile('Rain -> + Grass -> - || Cattle -> + Grass; Cattle -> ? Debt'))
  file.groups = [{ id: 'g', name: 'Land', colour: 'green' }]
  file.variables[0].colour = 'amber'
  file.variables[1].group = 'g'
  await openMapFile(page, 'a.sediko.json', JSON.stringify(file))
  await expect(loopRow(page, 'B1')).toBeVisible()
}

/** Draws over the page by a style sheet, as a fault in ours would. */
async function plant(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
}

test(
  'words and marks that are too faint are found by the points of the page, and none is as it is',
  LONG,
  async ({ page, browserName }) => {
    notInFirefox(browserName, SCREENSHOTS)
    await openColoured(page)
    const sound = await contrastReport(page)
    expect(sound.faults).toEqual([])
    expect(sound.texts).toBeGreaterThan(20)
    expect(sound.marks).toBeGreaterThan(15)

    for (const [css, fault] of [
      ['.canvas .thing .text { color: #999 }', /^text "Grass": 2\.\d/],
      ['.canvas .thing { opacity: 0.5 }', /^text "Grass": [23]\.\d/],
      ['.canvas .arcs .head { fill: #bbb }', /^arrowheads: 1\.\d/],
      ['.canvas .arcs .delay { stroke-opacity: 0.3 }', /^delay strokes: /],
      ['.canvas .signs path { fill: #bbb }', /^signs: /],
      ['.canvas .mark .turn { stroke: #ccc }', /^turning arrow of a loop mark: /],
      ['.canvas .group rect { stroke-opacity: 0.3 }', /^frame of a group: /],
      ['.canvas .own-colour { opacity: 0.3 }', /^stroke of a variable in its colour/],
      ['.field { border-color: #ddd }', /^edge of a field/],
      ['.icon-button svg { color: #ccc }', /^icon \(/],
      ['.loops-panel { background: #777 }', /^text "/],
      ['.icon-button { box-shadow: none !important; background: none !important }', /^what is pressed in/],
    ] as const) {
      await plant(page, css)
      expect(await contrastFaults(page), css).toContainEqual(expect.stringMatching(fault))
    }
    await plant(page, '')
    await variable(page, 'Cattle').focus()
    await page.keyboard.press('Space')
    expect(await contrastFaults(page)).toEqual([])
    await plant(page, '.canvas .rim { box-shadow: none !important }')
    expect(await contrastFaults(page)).toContainEqual(expect.stringMatching(/^focus on Cattle/))
  },
)

for (const colorScheme of ['dark', 'light'] as const) {
  test(
    `in high contrast nothing hides the arrowheads, and all is seen: ${colorScheme}`,
    colorScheme === 'light' ? LONG : {},
    async ({ page, browserName }) => {
      notInFirefox(browserName, SCREENSHOTS)
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      await openColoured(page)
      expect(await contrastFaults(page)).toEqual([])
      await variable(page, 'Cattle').focus()
      expect(await contrastFaults(page)).toEqual([])
      await page.keyboard.press('Space')
      expect(await contrastFaults(page)).toEqual([])
      await link(page, 'Grass', 'Cattle').focus()
      await page.keyboard.press('Space')
      expect(await contrastFaults(page)).toEqual([])
      const rim = page.locator('.rim').first()
      await expect(rim).toHaveCSS('border-top-color', 'rgba(0, 0, 0, 0)')
      // All that is drawn is in a few colours of the system.
      const colours = await page.evaluate(() => {
        const drawn = [...document.querySelectorAll('.canvas :is(path, text, rect, .text, .own-colour)')]
        const painted = drawn.flatMap((one) => {
          const { fill, stroke, color } = getComputedStyle(one)
          return one instanceof SVGElement ? [fill, stroke] : [color]
        })
        return new Set(painted.filter((colour) => colour !== 'none' && colour !== 'rgba(0, 0, 0, 0)')).size
      })
      expect(colours).toBeLessThanOrEqual(5)
    },
  )
}
