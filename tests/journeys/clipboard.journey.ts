import { allowClipboard, pasteText } from '../support/allowClipboard.ts'
import {
  choose,
  link,
  loopRow,
  nameField,
  openBlankMap,
  openMapFile,
  seenThings,
  toasts,
  variable,
} from '../support/page.ts'
import { expect, notInFirefox, test } from './fixture.ts'
import { openMap } from './maps.ts'

const ONLY_TEXT = 'without a window of its own it keeps nothing but text on its clipboard.'

test('a part of a map is copied and pasted by key, within the map and into another', async ({ page }) => {
  await openBlankMap(page)
  await pasteText(page, 'Births -> + Population -> + || Births; Population -> + Deaths')
  await expect(toasts(page)).toContainText('3 variables and 3 links made.')
  await expect(link(page)).toHaveCount(3)

  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
  await expect(variable(page)).toHaveCount(6)
  await expect(link(page)).toHaveCount(6)
  await expect(page.locator('[aria-roledescription="variable"][aria-pressed="true"]')).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(0)
  await page.keyboard.press('Control+y')
  await expect(variable(page)).toHaveCount(3)
  const original = await seenThings(page)

  // Another map of the same browser: everything comes along, in its shape.
  await openBlankMap(page)
  await page.keyboard.press('Control+v')
  await expect(variable(page)).toHaveCount(3)
  expect((await seenThings(page)).length).toBe(original.length)
  await page.keyboard.press('Control+x')
  await expect(variable(page)).toHaveCount(0)
  await page.keyboard.press('Control+v')
  await expect(link(page, 'Population', 'Births')).toHaveCount(1)
  await page.keyboard.press('Control+d')
  await expect(variable(page)).toHaveCount(6)
})

test('text from elsewhere is drawn as what it says, each paste one step', async ({ page }) => {
  await openBlankMap(page)
  await pasteText(page, '1. Rainfall\n2. Grazing land\n\n- Herd size\n')
  await expect(toasts(page)).toContainText('3 variables made.')
  await expect(variable(page, 'Grazing land')).toBeVisible()

  await pasteText(
    page,
    'From\tTo\tSign\tDelay\nrainfall\tGrazing land\t+\t\nGrazing land\tHerd size\tplus\tyes\nx\n',
  )
  await expect(toasts(page)).toContainText(
    '2 links made. 1 row could not be read: row 4 does not say where its link goes.',
  )
  await expect(variable(page)).toHaveCount(3)
  await expect(link(page, 'Rainfall', 'Grazing land')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(link(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(0)

  await pasteText(page, 'a -> b -> -> c')
  await expect(toasts(page)).toContainText('Line 1, column 11')
  await expect(variable(page)).toHaveCount(0)
})

test('the menu copies and pastes as the keys do, and where a name is typed the clipboard is left alone', async ({
  page,
}) => {
  await allowClipboard(page)
  await openMap(page, 'Debt')
  await variable(page, 'Debt').click()
  await choose(page, 'Edit', 'Copy')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('Debt')
  await choose(page, 'Edit', 'Paste')
  await expect(variable(page, 'Debt')).toHaveCount(2)

  await page.keyboard.press('F2')
  await nameField(page).waitFor()
  await page.keyboard.press('End')
  await page.keyboard.press('Control+v')
  await expect(nameField(page)).toHaveValue('DebtDebt')
  await page.keyboard.press('Escape')
  await expect(variable(page)).toHaveCount(2)
})

test('what is copied in one tab is pasted in another, with all that is said of it', async ({
  page,
  context,
  browserName,
}) => {
  notInFirefox(browserName, ONLY_TEXT)
  await openMap(page, 'Births -> + Population -> + || Births')
  await variable(page, 'Births').click()
  await page.getByRole('tab', { name: 'Inspect' }).click()
  await page.getByRole('textbox', { name: 'Note' }).fill('A year, per thousand')
  await variable(page, 'Population').click({ modifiers: ['Shift'] })
  await page.keyboard.press('Control+c')

  const other = await context.newPage()
  await openBlankMap(other)
  await other.keyboard.press('Control+v')
  await expect(link(other, 'Population', 'Births')).toHaveAccessibleName(/positive, delayed/)
  await other.keyboard.press('Escape')
  await variable(other, 'Births').click()
  await other.getByRole('tab', { name: 'Inspect' }).click()
  await expect(other.getByRole('textbox', { name: 'Note' })).toHaveValue('A year, per thousand')

  // What is cut there is gone there, and comes back here beside what it was.
  await other.keyboard.press('Control+a')
  await variable(other, 'Births').focus()
  await other.keyboard.press('Control+a')
  await other.keyboard.press('Control+x')
  await expect(variable(other)).toHaveCount(0)
  await page.bringToFront()
  await variable(page, 'Births').focus()
  await page.keyboard.press('Control+v')
  await expect(variable(page)).toHaveCount(4)
  await expect(link(page)).toHaveCount(4)
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(2)
})

test('cells of a spreadsheet without a header row draw links, in one step', async ({ page }) => {
  await openBlankMap(page)
  await pasteText(
    page,
    'Rainfall\tGrazing land\t+\r\nGrazing land\tHerd size\tsame\r\nHerd size\tGrazing land\t−\r\n',
  )
  await expect(toasts(page)).toContainText('3 variables and 3 links made.')
  await expect(link(page, 'Herd size', 'Grazing land')).toHaveAccessibleName(/negative/)
  await expect(loopRow(page, 'B1')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(0)

  await pasteText(page, 'Year\tRain\tGrass\tCattle\tDebt\n2001\t4\t5\t6\t7')
  await expect(toasts(page)).toContainText('These cells say no links')
  await expect(variable(page)).toHaveCount(0)
})

test('a million cells are refused at once wherever they are pasted, and the page goes on', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'longest', 0)
    new PerformanceObserver((list) => {
      const longest = Math.max(...list.getEntries().map(({ duration }) => duration))
      Reflect.set(window, 'longest', Math.max(Number(Reflect.get(window, 'longest')), longest))
    }).observe({ type: 'longtask' })
  })
  await openMap(page, 'Debt')
  await pasteText(page, 'Debt')
  await expect(toasts(page)).toContainText('1 variable was there already.')
  await page.evaluate(() => {
    const row = Array.from({ length: 1000 }, (_, at) => at * 7).join('\t')
    return navigator.clipboard.writeText(`${row}\n`.repeat(1000))
  })
  await page.evaluate(() => Reflect.set(window, 'longest', 0))
  await page.keyboard.press('Control+v')
  await expect(toasts(page)).toContainText('more than can be pasted at once; nothing was changed.')

  await page.keyboard.press('/')
  await expect(page.getByRole('button', { name: 'Close quick line' })).toBeVisible()
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('status').filter({ hasText: 'more than 200,000 characters' })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.keyboard.press('n')
  await nameField(page).waitFor()
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('alert')).toContainText('too long for a name')
  await expect(nameField(page)).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(variable(page)).toHaveCount(1)
  // No measure of speed: a page that takes the cells in stands still for many times as long, on any machine.
  expect(await page.evaluate(() => Reflect.get(window, 'longest'))).toBeLessThan(4_000)
})

test('named loops come along to another map, and the names that it has are used, by command and by the message', async ({
  page,
  browserName,
}) => {
  notInFirefox(browserName, ONLY_TEXT)
  const ends = (id: string, source: string, target: string, polarity: string) => {
    return { id, source, target, polarity }
  }
  const births = {
    format: 'sediko-map',
    version: 1,
    variables: [
      { id: 'v1', name: 'Births', x: 0, y: 0 },
      { id: 'v2', name: 'Population', x: 260, y: 0 },
      { id: 'v3', name: 'Deaths', x: 520, y: 0 },
    ],
    links: [
      ends('l1', 'v1', 'v2', '+'),
      ends('l2', 'v2', 'v1', '+'),
      ends('l3', 'v2', 'v3', '+'),
      ends('l4', 'v3', 'v2', '-'),
    ],
    loops: [
      { id: 'n1', links: ['l1', 'l2'], variables: ['v1', 'v2'], type: 'R', name: 'More of us', number: 1 },
      { id: 'n2', links: ['l3', 'l4'], variables: ['v2', 'v3'], type: 'B', name: 'Mortality', number: 1 },
    ],
  }
  const food = {
    format: 'sediko-map',
    version: 1,
    variables: [
      { id: 'v1', name: 'Food', x: 0, y: 0 },
      { id: 'v2', name: 'population', x: 260, y: 0 },
    ],
    links: [ends('l1', 'v1', 'v2', '+')],
  }
  await allowClipboard(page)
  await openMapFile(page, 'births.sediko.json', JSON.stringify(births))
  await variable(page, 'Births').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  const said = page.getByRole('status')
  await expect(said.filter({ hasText: '3 variables, 4 links and 2 named loops copied.' })).toBeAttached()

  await openMapFile(page, 'food.sediko.json', JSON.stringify(food))
  await variable(page, 'Food').focus()
  await page.keyboard.press('Control+v')
  await expect(said.filter({ hasText: '3 variables, 4 links and 2 named loops pasted.' })).toBeAttached()
  await expect(variable(page)).toHaveCount(5)
  await expect(loopRow(page, 'R1')).toContainText('More of us')
  await expect(toasts(page)).toContainText('1 name was on the map already: “population”. Use it instead?')
  const offer = toasts(page).getByRole('button', { name: 'Use the one that is there' })
  await choose(page, 'Edit', 'Use names that are there')
  await expect(variable(page)).toHaveCount(4)
  await expect(link(page, 'population', 'Births')).toHaveCount(1)
  await expect(link(page, 'Food', 'population')).toHaveCount(1)
  await expect(loopRow(page, 'R1')).toContainText('More of us')
  await expect(loopRow(page, 'B1')).toContainText('Mortality')

  // It is one step, as the paste was.
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(2)
  await page.keyboard.press('Control+v')
  await offer.last().click()
  await expect(variable(page)).toHaveCount(4)
  await expect(offer).toHaveCount(0)

  // What is cut comes back with the names of its loops.
  await variable(page, 'Births').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+x')
  await expect(variable(page)).toHaveCount(0)
  await page.keyboard.press('Control+v')
  await expect(variable(page)).toHaveCount(4)
  await expect(loopRow(page, 'R1')).toContainText('More of us')
  await expect(loopRow(page, 'B1')).toContainText('Mortality')
})

test('sentences are asked about: by keys they become links, by the mouse a label, and Escape leaves all as it was', async ({
  page,
}) => {
  const prose =
    'More rain increases the grass. Cattle reduce the grass. Nobody here knows what that does to the debt.'
  await openBlankMap(page)
  await pasteText(page, prose)
  const question = page.getByRole('dialog', { name: 'What is this text?' })
  await expect(question).toContainText(prose)
  // No letter is a command of the map below.
  await page.keyboard.press('n')
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await expect(variable(page)).toHaveCount(0)

  await pasteText(page, prose)
  await expect(question.getByRole('button', { name: /Read 2 links/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(question.getByRole('button', { name: /Text label/ })).toBeFocused()
  await page.keyboard.press('1')
  await expect(toasts(page)).toContainText('3 variables and 2 links made. 1 sentence could not be read')
  await expect(link(page, 'Cattle', 'Grass')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(0)

  await pasteText(page, prose)
  await question.getByRole('button', { name: /Text label/ }).click()
  await expect(page.locator('[aria-roledescription="text label"]')).toHaveCount(1)
  await expect(variable(page)).toHaveCount(0)
})

test('links without a sign get theirs from the quick line, and a second link is told before it is drawn', async ({
  page,
}) => {
  await openBlankMap(page)
  await pasteText(page, 'A -> B -> C -> A')
  await expect(link(page)).toHaveCount(3)
  await page.keyboard.press('/')
  const box = page.getByRole('textbox', { name: 'Quick line' })
  await box.fill('A -> + B -> (+) C (−) --> A')
  await expect(page.getByText('Enter gives 3 links their signs.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(link(page)).toHaveCount(3)
  await expect(loopRow(page, 'B1')).toBeVisible()
  await box.fill('A -> - B')
  await expect(page.getByText('a second link, −, from A to B')).toBeVisible()
  await box.fill('Waiting time -|| A')
  await expect(page.getByText('as in “A -> - || B”')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(link(page)).toHaveCount(3)
  await expect(loopRow(page, '?1')).toBeVisible()
})
