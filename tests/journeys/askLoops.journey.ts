import type { Page } from '@playwright/test'
import { expectNoViolations, rulesIn } from '../support/axe.ts'
import { choose, FADED, loopRow, openMapFile, toasts, variable } from '../support/page.ts'
import { expect, LONG, test } from './fixture.ts'
import { mapFile } from './maps.ts'

const MAP =
  'Rain -> + Grass -> + Cattle -> - || Grass; Cattle -> + Money -> + Cattle; Share -> + Fare A -> - Share; Share -> - Fare B -> + Share'

async function openMap(page: Page, text = mapFile(MAP)): Promise<void> {
  await openMapFile(page, 'a.sediko.json', text)
  await expect(loopRow(page, 'B1')).toBeVisible()
}

/** The map with a loop mark that says the herd's loop over grass reinforces, which it does not. */
function wronglyDeclared(): string {
  const file: {
    variables: { id: string; name: string }[]
    links: { id: string; source: string; target: string }[]
  } = JSON.parse(mapFile(MAP))
  const idOf = (name: string) => file.variables.find((one) => one.name === name)?.id ?? ''
  const variables = ['Grass', 'Cattle'].map(idOf)
  return JSON.stringify({
    ...file,
    loops: [{ id: 'n', variables, links: ring(file.links, variables), type: 'R', name: 'Trap', number: 1 }],
  })
}

function ring(
  links: readonly { id: string; source: string; target: string }[],
  variables: readonly string[],
): readonly string[] {
  return variables.map((source, at) => {
    const target = variables[(at + 1) % variables.length]
    return links.find((one) => one.source === source && one.target === target)?.id ?? ''
  })
}

async function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

test('a figure of eight is told, and lights both of its loops', async ({ page }) => {
  await openMap(page)
  const figure = page
    .getByRole('region', { name: 'Figures of eight' })
    .getByRole('button', { name: /More Fare B, more Share, more Fare A, less Share, so more Fare B/ })
  await loopRow(page, 'R1').click()
  await figure.click()
  await expect(figure).toHaveAttribute('aria-pressed', 'true')
  for (const name of ['Fare A', 'Fare B', 'Share']) await expect(variable(page, name)).not.toHaveClass(FADED)
  await expect(variable(page, 'Cattle')).toHaveClass(FADED)
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Part of a figure of eight (1)' }).check()
  await expect(loopRow(page, 'R1')).toHaveCount(0)
  await expect(page.getByText('All 4 loops, 2 shown')).toBeVisible()
})

test('a loop and the list are copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openMap(page)
  await loopRow(page, 'R1').click()
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(toasts(page)).toContainText('R1 copied as text.')
  expect(await copied(page)).toMatch(
    /^R1 \(reinforcing, 2 links\)\n(Cattle\n\+ Money\n\+ Cattle|Money\n\+ Cattle\n\+ Money)\nMore /,
  )
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('button', { name: 'Copy the list' }).click()
  await expect(toasts(page)).toContainText('4 loops copied as text.')
  expect((await copied(page)).trim().split('\n')).toHaveLength(4)
})

test(
  'axe finds nothing where a loop is not as its file declares, in its filter, a comparison and the inspector',
  LONG,
  async ({ page }) => {
    await openMap(page, wronglyDeclared())
    await page.getByRole('button', { name: '1 loop is not as declared' }).click()
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.getByRole('checkbox', { name: 'Not yet named' }).check()
    for (const theme of ['Light', 'Dark'] as const) {
      await choose(page, 'View', `${theme} theme`)
      await expect(page.getByRole('region', { name: 'Not as declared' })).toBeVisible()
      await expectNoViolations(page, `${theme}, declared and filtered`, 'aside', rulesIn(theme))
    }
    await page.getByRole('button', { name: 'Clear all' }).click()
    const rows = page.getByRole('button', { name: /^(Reinforcing|Balancing) loop / })
    await rows.nth(0).click()
    await page.getByRole('button', { name: 'Compare with…' }).click()
    await rows.nth(1).click()
    await expect(page.getByRole('button', { name: 'Stop comparing' })).toBeVisible()
    await expectNoViolations(page, 'comparison', 'aside')
    await variable(page, 'Cattle').click()
    await page.keyboard.press('Shift+I')
    await expect(page.getByRole('heading', { name: 'On 2 loops: ' })).toBeVisible()
    await expectNoViolations(page, 'inspector', 'aside')
  },
)
