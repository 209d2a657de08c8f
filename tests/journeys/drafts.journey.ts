import type { Locator, Page } from '@playwright/test'
import { canvasReady, chip, link, nameField, variable } from '../support/page.ts'
import { expect, LONG, test } from './fixture.ts'
import { openMap } from './maps.ts'

const TEXT = 'Rain -> + Grass -> + Cattle -> - Grass\nCattle -> + Money\n'

function outline(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Outline of the map' })
}

function mapName(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Map name' })
}

async function reload(page: Page): Promise<void> {
  await page.reload()
  await canvasReady(page)
}

/** Nothing that was left steals the keys of the canvas. */
async function expectNoFieldFocused(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => document.activeElement?.matches('input, textarea') ?? false),
    'a field has taken the focus',
  ).toBe(false)
}

async function openOutline(page: Page): Promise<void> {
  await openMap(page, TEXT)
  await expect(variable(page, 'Cattle')).toBeVisible()
  await page.keyboard.press('Shift+O')
  await expect(outline(page)).toHaveValue(TEXT)
}

test('an outline with a line that does not read is there again after a reload, with all good lines below it', async ({
  page,
}) => {
  await openOutline(page)
  const good = Array.from({ length: 30 }, (_, at) => `Cause ${at} -> + Effect ${at}`).join('\n')
  await outline(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Rain -> -> Debt')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText(`${good}\n`)
  await expect(chip(page)).toHaveText('Saved')
  const typed = await outline(page).inputValue()
  await reload(page)
  await expect(outline(page)).toHaveValue(typed)
  await expect(page.getByRole('alert')).toHaveText(/^Line 1, column \d+: expected /)
  await expectNoFieldFocused(page)
  await expect(link(page)).toHaveCount(4)

  // Put right, all of it is taken.
  await outline(page).focus()
  await outline(page).evaluate((field) => {
    const [first] = field instanceof HTMLTextAreaElement ? field.value.split('\n') : ['']
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(0, first?.length ?? 0)
  })
  await page.keyboard.type('Rain -> + Debt')
  await page.keyboard.press('Control+Enter')
  await expect(link(page)).toHaveCount(35)
  await expect(chip(page)).toHaveText('Saved')
  await reload(page)
  await expect(outline(page)).toHaveValue(/Cause 29 -> \+ Effect 29/)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('what is typed in the moment before a reload is there again: a title without Enter, and Escape gives it up', async ({
  page,
}) => {
  await openMap(page, 'Rain')
  await mapName(page).fill('Old name')
  await page.keyboard.press('Enter')
  await mapName(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Half a ti')
  await reload(page)
  await expect(mapName(page)).toHaveValue('Half a ti')
  await expectNoFieldFocused(page)
  await expect(page).toHaveTitle(/^Old name/)
  await mapName(page).click()
  await page.keyboard.press('End')
  await page.keyboard.type('tle')
  await page.keyboard.press('Escape')
  await expect(mapName(page)).toHaveValue('Old name')
  await expect(chip(page)).toHaveText('Saved')
  await reload(page)
  await expect(mapName(page)).toHaveValue('Old name')
})

test('with a second tab that has edited the map, a tab that is loaded anew has its unfinished text and its undo', async ({
  page,
  context,
}) => {
  await openMap(page, 'Rain -> + Grass')
  const other = await context.newPage()
  await other.goto(page.url())
  await canvasReady(other)
  const draw = async (on: Page, line: string) => {
    await on.keyboard.press('/')
    const field = on.getByRole('textbox', { name: 'Quick line' })
    await expect(field).toBeFocused()
    await field.pressSequentially(line)
    await on.keyboard.press('Enter')
    await on.keyboard.press('Escape')
    await expect(chip(on)).toHaveText('Saved')
  }
  await draw(page, 'Grass -> + Cattle')
  await draw(other, 'Rain -> + Dust')
  await expect(link(page)).toHaveCount(3)
  let typed = ''
  for (const word of ['Half', ' a', ' ti']) {
    await mapName(page).click()
    await page.keyboard.press(word === 'Half' ? 'Control+a' : 'End')
    await page.keyboard.type(word)
    await reload(page)
    typed += word
    await expect(mapName(page)).toHaveValue(typed)
  }
  await expect(mapName(other)).not.toHaveValue(/Half/)
  await page.keyboard.press('Control+z')
  await expect(variable(page, 'Cattle')).toHaveCount(0)
  await expect(link(page)).toHaveCount(2)
})

test('a line begun in the quick line is there again after a reload and can be ended', async ({ page }) => {
  await openMap(page, 'Rain')
  await page.keyboard.press('/')
  const line = page.getByRole('textbox', { name: 'Quick line' })
  await line.waitFor()
  await page.keyboard.type('Rain -> + Grass -> ')
  await reload(page)
  await expect(line).toHaveValue('Rain -> + Grass -> ')
  await expectNoFieldFocused(page)
  await line.click()
  await page.keyboard.press('End')
  await page.keyboard.type('+ Cattle')
  await page.keyboard.press('Enter')
  await expect(link(page, 'Grass', 'Cattle')).toBeVisible()
  await expect(line).toHaveValue('')
  await expect(chip(page)).toHaveText('Saved')
  await reload(page)
  await expect(line).toHaveCount(0)
})

test(
  'a quick line that was closed stays closed after a reload, and has its text when it is opened again',
  LONG,
  async ({ page }) => {
    await openMap(page, 'Rain')
    await page.keyboard.press('/')
    const line = page.getByRole('textbox', { name: 'Quick line' })
    await line.waitFor()
    await page.keyboard.type('Rain -> + Grass -> ')
    await page.keyboard.press('Escape')
    await expect(line).toHaveCount(0)
    await expect(chip(page)).toHaveText('Saved')
    for (const round of ['once', 'twice']) {
      await reload(page)
      // The loops panel comes after what was left.
      await page.getByRole('tab', { name: 'Loops' }).waitFor()
      await expect(line, round).toHaveCount(0)
    }
    await expect(page.getByRole('button', { name: /kept aside/ })).toHaveCount(0)
    await page.keyboard.press('/')
    await expect(line).toHaveValue('Rain -> + Grass -> ')
    await page.keyboard.press('End')
    await page.keyboard.type('+ Cattle')
    await expect(chip(page)).toHaveText('Saved')
    // Open when the page goes, it is open when it comes again.
    await reload(page)
    await expect(line).toHaveValue('Rain -> + Grass -> + Cattle')
  },
)

function note(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Note' })
}

async function selectionOf(field: Locator): Promise<readonly (number | null)[]> {
  return field.evaluate((box) =>
    box instanceof HTMLTextAreaElement ? [box.selectionStart, box.selectionEnd] : [],
  )
}

test('two tabs type into one note at once: both texts are there, and the caret stays at its letters', async ({
  page,
  context,
}) => {
  await openMap(page, 'Herd')
  await variable(page, 'Herd').click()
  await page.getByRole('tab', { name: 'Inspect' }).click()
  await note(page).fill('The herd grows. ')
  await expect(chip(page)).toHaveText('Saved')
  const other = await context.newPage()
  await other.goto(page.url())
  await canvasReady(other)
  await variable(other, 'Herd').click()
  await other.getByRole('tab', { name: 'Inspect' }).click()
  await expect(note(other)).toHaveValue('The herd grows. ')

  await note(other).focus()
  await other.keyboard.press('Control+End')
  await note(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Year by year: ')
  await expect(note(other)).toHaveValue('Year by year: The herd grows. ')
  // The other's caret was at the end, and is there still.
  const end = 'Year by year: The herd grows. '.length
  expect(await selectionOf(note(other))).toEqual([end, end])
  await other.keyboard.type('So does the debt.')
  await expect(note(page)).toHaveValue('Year by year: The herd grows. So does the debt.')
  const start = 'Year by year: '.length
  expect(await selectionOf(note(page))).toEqual([start, start])
  await page.keyboard.type('slowly. ')
  const whole = 'Year by year: slowly. The herd grows. So does the debt.'
  for (const each of [page, other]) await expect(note(each)).toHaveValue(whole)
  await expect(chip(page)).toHaveText('Saved')
  await reload(page)
  await variable(page, 'Herd').click()
  await expect(note(page)).toHaveValue(whole)
})

test('a name that is being typed takes in what another tab makes of it, with the caret at its letters', async ({
  page,
  context,
}) => {
  await openMap(page, 'Rain')
  await mapName(page).fill('Herds')
  await page.keyboard.press('Enter')
  await expect(chip(page)).toHaveText('Saved')
  const other = await context.newPage()
  await other.goto(page.url())
  await canvasReady(other)
  await expect(mapName(other)).toHaveValue('Herds')
  await mapName(other).click()
  await other.keyboard.press('End')
  await other.keyboard.type(' and rain')
  await other.keyboard.press('ArrowLeft')
  await mapName(page).fill('All the Herds')
  await page.keyboard.press('Enter')
  await expect(mapName(other)).toHaveValue('All the Herds and rain')
  await other.keyboard.type('y')
  await expect(mapName(other)).toHaveValue('All the Herds and raiyn')
  await other.keyboard.press('Enter')
  await expect(mapName(page)).toHaveValue('All the Herds and raiyn')
})

test('a page that crashes has lost nothing of what was typed when the chip said Saved', async ({
  page,
  context,
}) => {
  await openMap(page, 'Rain')
  await mapName(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Half a ti')
  await expect(chip(page)).toHaveText('Saved')
  const address = page.url()
  // The title is left by the crash, as is the name that is being typed on the canvas of another tab.
  const other = await context.newPage()
  await other.goto(address)
  await canvasReady(other)
  await variable(other, 'Rain').dblclick()
  await other.keyboard.press('Control+a')
  await other.keyboard.type('Rainf')
  await expect(chip(other)).toHaveText('Saved')
  for (const each of [page, other]) {
    const crashed = each.waitForEvent('crash')
    const network = await context.newCDPSession(each)
    network.send('Page.crash').catch(() => undefined)
    await crashed
  }
  const next = await context.newPage()
  await next.goto(address)
  await canvasReady(next)
  await expect(mapName(next)).toHaveValue('Half a ti')
  // As it was left: open, with what stood in it.
  await expect(nameField(next)).toHaveValue('Rainf')
  await next.keyboard.press('Enter')
  await expect(variable(next, 'Rainf')).toBeVisible()
  await expect(chip(next)).toHaveText('Saved')
})

test('a walk through a card is where it was after a reload', LONG, async ({ page }) => {
  await openMap(page, 'Rain')
  await page.getByRole('tab', { name: 'Archetypes' }).click()
  await page.getByRole('button', { name: 'Library', exact: true }).click()
  await page
    .locator('.card-row')
    .and(page.getByRole('button', { name: 'Limits to Growth' }))
    .click()
  await page.getByRole('button', { name: 'Fill it in' }).click()
  const role = page.locator('.card-form input')
  await role.fill('Herd size')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('Role 2 of')).toBeVisible()
  await page.keyboard.type('Gra')
  await reload(page)
  await expect(page.getByText('Role 2 of')).toBeVisible()
  await expect(role).toHaveValue('Gra')
  await expectNoFieldFocused(page)
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(role).toHaveValue('Herd size')
  await page.getByRole('button', { name: 'Stop' }).click()
  await reload(page)
  await expect(page.locator('.card-form')).toHaveCount(0)
})

test(
  'the text of a thing that is gone meanwhile is kept aside, to be copied or discarded',
  LONG,
  async ({ page, context }) => {
    await openMap(page, 'Rain; Debt')
    await variable(page, 'Rain').click()
    await page.getByRole('tab', { name: 'Inspect' }).click()
    await page.getByRole('combobox', { name: 'Group' }).click()
    await page.keyboard.type('Half a gro')
    await expect(chip(page)).toHaveText('Saved')
    const address = page.url()
    const other = await context.newPage()
    await other.goto(address)
    await canvasReady(other)
    const crashed = page.waitForEvent('crash')
    const network = await context.newCDPSession(page)
    network.send('Page.crash').catch(() => undefined)
    await crashed
    await variable(other, 'Rain').click()
    await other.keyboard.press('Delete')
    await other.getByRole('button', { name: '1 thing is kept aside' }).click()
    const aside = other.getByRole('region', { name: 'Kept aside' })
    await expect(aside).toContainText('Half a gro')
    await aside.getByRole('button', { name: 'Discard' }).click()
    await expect(aside).toContainText('Nothing is kept aside.')
    await expect(aside).not.toContainText('Half a gro')
  },
)
