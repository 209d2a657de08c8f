import { applyEdit, insertStructure, mapFromNotation, serialise } from '../../src/model/index.ts'
import { downloadedText, link, nameField, openMapFile, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'

/** Queues with a structure put beside them, of which nothing has a name yet. */
function insertedFile(): string {
  const { map } = applyEdit(mapFromNotation('Queues -> + Anger'), insertStructure, {
    variables: [
      { id: 'fix', role: 'Quick fix', x: 0, y: 160, kind: 'action', name: '' },
      { id: 'effect', role: 'Side effect', x: 260, y: 160, kind: 'variable', name: '' },
    ],
    links: [
      { id: 'a', source: 'v1', target: 'fix', polarity: '+', delay: false },
      { id: 'b', source: 'fix', target: 'effect', polarity: '+', delay: true },
    ],
  })
  return serialise(map)
}

test('what was put on the map without names is told by its roles, until it is named', async ({ page }) => {
  await openMapFile(page, 'a.sediko.json', insertedFile())
  const fix = variable(page, 'Quick fix, not named yet')
  await expect(fix).toHaveText('Quick fix')
  await expect(link(page, 'Quick fix', 'Side effect')).toBeVisible()
  const quiet = await page
    .locator('.text.blank')
    .first()
    .evaluate((text) => getComputedStyle(text).color)
  expect(quiet).not.toBe(await variable(page, 'Queues').evaluate((text) => getComputedStyle(text).color))

  await fix.focus()
  await page.keyboard.press('Enter')
  await expect(nameField(page)).toHaveAttribute('placeholder', 'Quick fix')
  await expect(nameField(page)).toHaveValue('')
  await page.keyboard.type('Overtime')
  await page.keyboard.press('Enter')
  await expect(variable(page, 'Overtime')).toHaveText('Overtime')
  await expect(link(page, 'Queues', 'Overtime')).toBeVisible()

  const { text: saved } = await downloadedText(page)
  expect(saved).toContain(
    '{"id": "fix", "name": "Overtime", "x": 0, "y": 160, "role": "Quick fix", "kind": "action"}',
  )
  expect(saved).toContain('"name": "", "x": 260, "y": 160, "role": "Side effect"')
})
