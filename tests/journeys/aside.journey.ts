import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expectNoViolations } from '../support/axe.ts'
import { canvasReady, chip, openMapFile, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

/** Names the first loop of the list, and gives back once it is typed, before it is kept. */
async function typeLoopName(page: Page, name: string): Promise<void> {
  const list = page.getByRole('list', { name: 'Feedback loops' })
  await list.getByRole('button', { name: /loop R1,/ }).dblclick()
  const field = page.getByRole('textbox', { name: 'Name of loop R1' })
  await field.fill(name)
}

test('two tabs name one loop at once: one name is shown, the other stands beside it and is taken by Use', async ({
  page,
  context,
}) => {
  await context.addInitScript({
    path: fileURLToPath(new URL('../support/holdNews.page.js', import.meta.url)),
  })
  await openMap(page, 'Debt -> + Interest -> + Debt')
  await expect(chip(page)).toHaveText('Saved')
  const other = await context.newPage()
  await other.goto(page.url())
  await canvasReady(other)
  await expect(variable(other, 'Debt')).toBeVisible()
  await typeLoopName(page, 'Debt spiral')
  await typeLoopName(other, 'Interest trap')

  // Neither hears of the other before both are said.
  for (const each of [page, other]) await each.evaluate('news.hold()')
  for (const each of [page, other]) await each.keyboard.press('Enter')
  for (const each of [page, other]) await each.evaluate('news.letIn()')
  const also = (each: Page) => each.getByRole('list', { name: 'Also written here' })
  const row = (each: Page, name: string) =>
    each.getByRole('list', { name: 'Feedback loops' }).getByRole('button', { name: `loop R1, ${name}` })
  const shown = page.locator('.loop-face .loop-name')
  await expect(also(page)).toBeVisible()
  const first = (await shown.textContent()) ?? ''
  const second = first === 'Debt spiral' ? 'Interest trap' : 'Debt spiral'
  await expect(row(other, first)).toBeVisible()
  await expect(also(page)).toContainText(`Also: ${second}`)
  await expectNoViolations(page, 'the other name of a loop', '.side')
  await also(page)
    .getByRole('button', { name: `Use “${second}”` })
    .click()
  for (const each of [page, other]) await expect(row(each, second)).toBeVisible()
  await expect(also(page)).toContainText(`Also: ${first}`)
  await also(page)
    .getByRole('button', { name: `Let go of “${first}”` })
    .click()
  await expect(also(page)).toHaveCount(0)
  await expect(chip(page)).toHaveText('Saved')
})

test('a loop that an edit broke is told with what it lacks, and mended by one click', async ({ page }) => {
  await openMap(page, 'Rain -> + Grass -> + Cattle -> - Grass')
  const list = page.getByRole('list', { name: 'Feedback loops' })
  await list.getByRole('button', { name: /loop B1,/ }).dblclick()
  await page.getByRole('textbox', { name: 'Name of loop B1' }).fill('Grazing')
  await page.keyboard.press('Enter')
  await expect(list.getByRole('button', { name: /loop B1, Grazing/ })).toBeVisible()
  await page.getByRole('button', { name: 'Link from Cattle to Grass,' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Delete')
  const broken = page.getByRole('region', { name: 'Broken loops' })
  await expect(broken).toContainText('Its link from Cattle to Grass is gone.')
  await expectNoViolations(page, 'broken loops', '.side')
  await broken.getByRole('button', { name: 'Mend B1 Grazing' }).click()
  await expect(broken).toHaveCount(0)
  await expect(list.getByRole('button', { name: /loop B1, Grazing/ })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Control+z')
  await expect(broken).toBeVisible()
})

test('with the panel hidden it is said that something is kept aside, and leads there', async ({ page }) => {
  const file = {
    format: 'sediko-map',
    version: 1,
    variables: [{ id: 'v1', name: 'Rain', x: 0, y: 0 }],
    links: [{ id: 'l1', source: 'v1', target: 'v2', polarity: '-', note: 'Seen twice' }],
  }
  await openMapFile(page, 'a.sediko.json', JSON.stringify(file))
  const bar = page.getByRole('button', { name: '1 thing is kept aside Show' })
  await expect(bar).toBeVisible()
  await page.getByRole('button', { name: 'Panel', exact: true }).click()
  const about = page.getByRole('region', { name: 'About this map' })
  // It was seen in the panel.
  await expect(about).toBeHidden()
  await page.reload()
  await canvasReady(page)
  await expect(about).toContainText('1 thing is kept aside.')
  await expectNoViolations(page, 'what is kept aside, the panel hidden', '.standing')
  await about.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByRole('region', { name: 'Kept aside' })).toContainText('Seen twice')
  await expect(about).toBeHidden()
})
