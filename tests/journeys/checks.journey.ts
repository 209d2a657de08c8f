import type { Page } from '@playwright/test'
import { expectNoViolations, rulesIn } from '../support/axe.ts'
import { contrastFaults } from '../support/contrast.ts'
import { canvasReady, chip, link, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

const MAP =
  'Clinic visits -> + Waiting time -> - Trust in the clinic -> + || Clinic visits; ' +
  'Clinic visits -> + Lack of medicines -> - Trust in the clinic; Waiting time -> - Nurses and morale; ' +
  'Lack of medicines -> + Emergency purchases -> - Lack of medicines'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Panel' })
const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 })
const face = (page: Page, name: RegExp) => panel(page).locator('button.check-face', { hasText: name })

/** The row that is open, which says more of it than the others. */
const opened = (page: Page) => panel(page).locator('button.check-face[aria-expanded="true"]')
const LACK = /^Lack of medicines.*Named by what is lacking$/
const TWO = /^Nurses and morale.*Two ideas in one name$/

/** Walks the rows by arrows until this one has the focus. */
async function walkTo(page: Page, name: RegExp): Promise<void> {
  await page.keyboard.press('Home')
  for (let step = 0; step < 30; step += 1) {
    const here = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (name.test(here)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`No row ${name}`)
}

/** From the heading, which has the focus, into the rows. */
async function intoRows(page: Page): Promise<void> {
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.matches('.check-face') === true)) return
  }
  throw new Error('No row after the heading')
}

test('by keyboard alone a flawed map is looked at, a name mended by which signs turn, another left with a reason, and all undone', async ({
  page,
  browserName,
}) => {
  await openMap(page, MAP, 'Medicines at the clinic')
  await page.keyboard.press('Shift+F')
  await expect(heading(page)).toHaveText(/^\d+ to look at$/)
  await expect(heading(page)).toBeFocused()
  const count = Number.parseInt((await heading(page).textContent()) ?? '', 10)

  await intoRows(page)
  await walkTo(page, LACK)
  await page.keyboard.press('Enter')
  await expect(opened(page)).toHaveAccessibleName(/Lack of medicines/)
  await expect(panel(page).getByRole('deletion')).toContainText('Lack of medicines')
  const name = ((await panel(page).getByRole('insertion').textContent()) ?? '').replace(/^then |\p{Cf}/gu, '')
  await expect(panel(page).getByText(/4 signs turn round\. All loops stay as they are/)).toBeVisible()
  // The map shows it beforehand.
  await expect(page.locator('.fix-preview .fix-sign')).toHaveCount(4)
  await expect(page.locator('.fix-preview .fix-name')).toHaveText(new RegExp(name.split(' ')[0] ?? name))
  for (const theme of ['Light', 'Dark'] as const) {
    await page.keyboard.press(theme === 'Light' ? 'Alt+Shift+L' : 'Alt+Shift+D')
    await expectNoViolations(page, `a finding that is open, ${theme}`, 'body', rulesIn(theme))
    // On the map the signs that would turn lie under those that come.
    if (browserName === 'chromium') expect.soft(await contrastFaults(page, '.side'), theme).toEqual([])
  }

  await page.keyboard.press('Tab')
  await expect(panel(page).getByRole('button', { name: 'Change it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(link(page, name, 'Trust in the clinic')).toHaveAccessibleName(/positive/)
  await expect(page.getByText(/Lack of medicines.* is now .*, 4 signs turned round/)).toBeAttached()
  // The next row has the focus, and the list is shorter.
  await expect(panel(page).locator('.check-face:focus')).toHaveCount(1)
  await expect(face(page, LACK)).toHaveCount(0)
  expect(Number.parseInt((await heading(page).textContent()) ?? '', 10)).toBeLessThan(count)

  await walkTo(page, TWO)
  await page.keyboard.press('Enter')
  await expect(opened(page)).toHaveAccessibleName(/Nurses and morale/)
  const leave = panel(page).getByRole('button', { name: 'Leave it' })
  for (let step = 0; step < 3 && !(await leave.evaluate((it) => it === document.activeElement)); step += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Why it stays as it is' })).toBeFocused()
  await page.keyboard.type('They rise and fall together here')
  await page.keyboard.press('Enter')
  await expect(face(page, TWO)).toHaveCount(0)
  await expect(panel(page).getByText('Left as it is')).toBeVisible()

  // Back on the map, and twice undone.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(face(page, TWO)).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(link(page, 'Lack of medicines', 'Trust in the clinic')).toHaveAccessibleName(/negative/)
  await expect(face(page, LACK)).toHaveCount(1)
  await expect(chip(page)).toHaveAccessibleName('Saved')
})

test('what is typed behind a click on a row puts nothing on the map, and a half-typed reason is gone on with', async ({
  page,
}) => {
  await openMap(page, MAP, 'Medicines at the clinic')
  await page.keyboard.press('Shift+F')
  await face(page, LACK).click()
  await expect(opened(page)).toBeFocused()
  const before = await page.locator('.react-flow__node').count()
  await page.keyboard.type('councilagreed')
  // Each key may be told of.
  await expect(page.getByText(/works on the map only; Escape/).first()).toBeAttached()
  expect(await page.locator('.react-flow__node').count()).toBe(before)
  await panel(page).getByRole('button', { name: 'Leave it' }).click()
  await page.keyboard.type('The council')
  await face(page, TWO).click()
  await face(page, LACK).click()
  const reason = page.getByRole('textbox', { name: 'Why it stays as it is' })
  await expect(reason).toBeFocused()
  await page.keyboard.type(' agreed')
  await expect(reason).toHaveValue('The council agreed')
  // A name that is typed is seen: what the fix would make of it lies over nothing then.
  await expect(page.locator('.fix-preview')).toHaveCount(1)
  await page.getByRole('button', { name: /^Lack of medicines/ }).dblclick()
  await expect(page.locator('.fix-preview')).toHaveCount(0)
})

test('a half-typed reason stands open in its row after a reload, and its words are found where its row is gone', async ({
  page,
}) => {
  await openMap(page, MAP, 'Medicines at the clinic')
  await page.keyboard.press('Shift+F')
  await face(page, TWO).click()
  await panel(page).getByRole('button', { name: 'Leave it' }).click()
  await page.keyboard.type('The council')
  await expect(chip(page)).toHaveAccessibleName('Saved')
  await page.getByRole('tab', { name: 'Loops' }).click()
  await page.reload()
  await canvasReady(page)
  await page.getByRole('button', { name: 'Show' }).click()
  const reason = page.getByRole('textbox', { name: 'Why it stays as it is' })
  await expect(reason).toHaveValue('The council')
  await expect(reason).toBeInViewport()
  await expect(opened(page)).toHaveAccessibleName(/Nurses and morale/)
  await variable(page, 'Nurses and morale').focus()
  await page.keyboard.press('Delete')
  await panel(page)
    .getByRole('button', { name: /kept aside/ })
    .click()
  await expect(page.getByRole('region', { name: 'Typed and never ended' }).getByRole('listitem')).toHaveText(
    /^Why something stays as it is: its place was gone or taken\.The council/,
  )
})

test('on a small screen an open row is seen from its head, with what can be done about it, and a reason where one is typed', async ({
  page,
}) => {
  await openMap(page, MAP, 'Medicines at the clinic')
  await page.setViewportSize({ width: 320, height: 640 })
  await page.keyboard.press('Shift+F')
  await face(page, LACK).click()
  const leave = panel(page).getByRole('button', { name: 'Leave it' })
  await expect(opened(page)).toBeInViewport({ ratio: 0.9 })
  await expect(leave).toBeInViewport({ ratio: 0.9 })
  await leave.click()
  await page.keyboard.type('The council')
  await face(page, TWO).click()
  await face(page, LACK).click()
  await expect(page.getByRole('textbox', { name: 'Why it stays as it is' })).toBeInViewport({ ratio: 0.9 })
  await expect(panel(page).getByRole('button', { name: 'Keep' })).toBeInViewport({ ratio: 0.9 })
})
