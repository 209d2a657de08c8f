import type { Page } from '@playwright/test'
import { expectNoViolations } from '../support/axe.ts'
import { choose, loopRow, openMapFile, selectLink, toasts, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
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

test('the inspector says what a link is worth, and what would be if its sign turned', async ({ page }) => {
  await openMap(page)
  await page.keyboard.press('Shift+I')
  await selectLink(page, 'Cattle', 'Money')
  const panel = page.locator('.inspect-panel')
  await expect(panel.getByText('It would vanish without this link.')).toBeVisible()
  await expect(panel.getByRole('group', { name: 'Sign' })).toHaveAccessibleDescription(
    'A − sign would turn R1 into B.',
  )
  await page.keyboard.press('-')
  await expect(panel.getByText(/^A \+ sign would turn B\d into R\.$/)).toBeVisible()
  await page.keyboard.press('0')
  await expect(
    panel.getByText(/^A \+ sign would turn \?1 into R\. A − sign would turn \?1 into B\.$/),
  ).toBeVisible()
  await page.keyboard.press('+')

  await variable(page, 'Cattle').click()
  await expect(panel.getByRole('heading', { name: 'On 2 loops: 1 R and 1 B' })).toBeVisible()
  await panel.getByRole('button', { name: /^R1, .*The only reinforcing one, 2 links/ }).click()
  await expect(variable(page, 'Grass')).toHaveAttribute('aria-disabled', 'true')
  await expectNoViolations(page, 'inspector', 'aside')
})

test('two loops are compared by keyboard, in words and both lit', async ({ page }) => {
  await openMap(page)
  await loopRow(page, 'R1').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Compare with…' }).press('Enter')
  await expect(page.getByText('Choose the loop to compare R1 with.')).toBeVisible()
  await expect(loopRow(page, 'R1')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(loopRow(page, 'B1')).toBeFocused()
  await page.keyboard.press('Enter')
  const comparison = page.getByRole('region', { name: /R1.* and B1/ })
  await expect(comparison.getByRole('heading')).toBeFocused()
  await expect(comparison).toContainText('They share 1 variable: Cattle.')
  await expect(comparison).toContainText('Only B1 passes Grass.')
  await expect(variable(page, 'Grass')).not.toHaveAttribute('aria-disabled', 'true')
  await expect(variable(page, 'Money')).not.toHaveAttribute('aria-disabled', 'true')
  await expect(variable(page, 'Share')).toHaveAttribute('aria-disabled', 'true')
  await expectNoViolations(page, 'comparison', 'aside')
  await comparison.getByRole('button', { name: 'Stop comparing' }).press('Enter')
  await expect(comparison).toHaveCount(0)
  await expect(variable(page, 'Grass')).toHaveAttribute('aria-disabled', 'true')
})

test('a figure of eight is told, and lights both of its loops', async ({ page }) => {
  await openMap(page)
  const figure = page
    .getByRole('region', { name: 'Figures of eight' })
    .getByRole('button', { name: /More Fare B, more Share, more Fare A, less Share, so more Fare B/ })
  await loopRow(page, 'R1').click()
  await figure.click()
  await expect(figure).toHaveAttribute('aria-pressed', 'true')
  for (const name of ['Fare A', 'Fare B', 'Share'])
    await expect(variable(page, name)).not.toHaveAttribute('aria-disabled', 'true')
  await expect(variable(page, 'Cattle')).toHaveAttribute('aria-disabled', 'true')
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
  await page.getByRole('button', { name: 'Copy the list' }).click()
  await expect(toasts(page)).toContainText('4 loops copied as text.')
  expect((await copied(page)).trim().split('\n')).toHaveLength(4)
})

for (const theme of ['Light', 'Dark'] as const) {
  test(`a loop that is not as its file declares is kept so until that is accepted, ${theme}`, async ({
    page,
  }) => {
    await openMap(page, wronglyDeclared())
    await choose(page, 'View', `${theme} theme`)
    await page.getByRole('button', { name: '1 loop is not as declared' }).click()
    const section = page.getByRole('region', { name: 'Not as declared' })
    await expect(section).toContainText('R1 Trap')
    await expect(section).toContainText('Declared R, but has 1 − link, so it is balancing.')
    await expectNoViolations(page, `${theme}, declared`, 'aside')
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.getByRole('checkbox', { name: 'Not yet named' }).check()
    await expectNoViolations(page, `${theme}, filter`, 'aside')
    await page.getByRole('button', { name: 'Clear all' }).click()

    // An edit elsewhere does not change what is declared.
    await selectLink(page, 'Rain', 'Grass')
    await page.keyboard.press('-')
    await expect(section).toContainText('Declared R')
    await section.getByRole('button', { name: 'Accept that R1 Trap is balancing' }).click()
    await expect(section).toHaveCount(0)
    await expect(loopRow(page, 'B1')).toHaveAccessibleName(/B1, Trap ?,/)
    await page.keyboard.press('Control+z')
    await expect(section).toContainText('Declared R')
  })
}
