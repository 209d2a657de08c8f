import type { Locator, Page } from '@playwright/test'
import { addLabel, applyEdit, groupVariables, mapFromNotation, serialise } from '../../src/model/index.ts'
import { settled } from '../support/axe.ts'
import {
  addVariable,
  link,
  loopRow,
  nameField,
  openBlankMap,
  openMenu,
  openText,
  variable,
} from '../support/page.ts'
import { pictureOf } from '../support/picture.ts'
import { expect, test } from './fixture.ts'

/** Goes to a link with the arrow keys alone, and selects it. */
async function selectLinkByKeys(page: Page, source: string, target: string): Promise<void> {
  await walkTo(page, link(page, source, target))
  await page.keyboard.press('Space')
  await expect(link(page, source, target)).toHaveAttribute('aria-pressed', 'true')
}

/** Lets go of what is selected, which arrows would move, and presses the arrow that leads towards a thing until the keyboard is there. */
async function walkTo(page: Page, wanted: Locator): Promise<void> {
  await page.keyboard.press('Escape')
  for (let presses = 0; presses < 20; presses += 1) {
    const way = await wanted.evaluate((element) => {
      const { activeElement } = document
      if (activeElement === element) return null
      const middle = (one: Element) => {
        const { left, top, width, height } = (one.querySelector('.band') ?? one).getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }
      const [from, to] = [middle(activeElement ?? element), middle(element)]
      const [x, y] = [to.x - from.x, to.y - from.y]
      if (Math.abs(x) > Math.abs(y)) return x > 0 ? 'ArrowRight' : 'ArrowLeft'
      return y > 0 ? 'ArrowDown' : 'ArrowUp'
    })
    if (way === null) return
    await page.keyboard.press(way)
  }
  throw new Error('Twenty arrows did not lead there.')
}

test('a loop of three variables is drawn by keyboard alone, at the speed of speech', async ({ page }) => {
  await openBlankMap(page)
  await page.keyboard.press('n')
  // No waiting between the keys: what is typed at once must land in the name.
  await page.keyboard.type('Rainfall')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Grazing land')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Herd size')
  await page.keyboard.press('Enter')
  await expect(variable(page)).toHaveCount(3)
  await expect(link(page)).toHaveCount(2)

  // What was named last is selected and has the focus.
  await expect(variable(page, 'Herd size')).toBeFocused()
  await page.keyboard.press('l')
  await page.keyboard.type('rain')
  await expect(page.getByRole('option', { name: 'Rainfall', selected: true })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(link(page, 'Herd size', 'Rainfall')).toHaveAttribute('aria-pressed', 'true')
  await expect(loopRow(page, '?1')).toBeVisible()

  await page.keyboard.press('-')
  await selectLinkByKeys(page, 'Rainfall', 'Grazing land')
  await page.keyboard.press('+')
  await selectLinkByKeys(page, 'Grazing land', 'Herd size')
  await page.keyboard.press('-')
  await expect(loopRow(page, 'R1')).toBeVisible()
  await expect(loopRow(page, 'R1')).toHaveAccessibleName(/^Reinforcing loop R1, .*3 links/)
  await page.keyboard.press('+')
  await expect(loopRow(page, 'B1')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(loopRow(page, 'R1')).toBeVisible()
})

test('Escape makes no variable, and an empty name makes none', async ({ page }) => {
  await openBlankMap(page)
  await page.keyboard.press('n')
  await nameField(page).waitFor()
  await page.keyboard.type('Half a thou')
  await page.keyboard.press('Escape')
  await expect(variable(page)).toHaveCount(0)
  await page.keyboard.press('n')
  await nameField(page).waitFor()
  await page.keyboard.press('Enter')
  await expect(variable(page)).toHaveCount(0)
})

test('a name is changed in place, and the change undone and redone', async ({ page }) => {
  await openBlankMap(page)
  await addVariable(page, 'Debt')
  await variable(page, 'Debt').focus()
  await page.keyboard.press('F2')
  await page.keyboard.type('Household debt')
  await page.keyboard.press('Enter')
  await expect(variable(page, 'Household debt')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(variable(page, 'Debt')).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(variable(page, 'Household debt')).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(variable(page, 'Debt')).toBeVisible()
})

test('every part of a map is reached, changed and taken away by keyboard, and told in words', async ({
  page,
}) => {
  await openBlankMap(page)
  await page.keyboard.press('n')
  for (const name of ['Rainfall', 'Grazing land', 'Herd size']) {
    await page.keyboard.type(name)
    await page.keyboard.press(name === 'Herd size' ? 'Enter' : 'Tab')
  }
  await page.keyboard.press('l')
  await page.keyboard.type('rain')
  await page.keyboard.press('Enter')
  const said = page.locator('[role="status"] p:last-child')

  // From the link that was just drawn along the arrow, and on round the loop.
  await expect(link(page, 'Herd size', 'Rainfall')).toBeFocused()
  await page.keyboard.press('-')
  await page.keyboard.press('>')
  await expect(variable(page, 'Rainfall')).toBeFocused()
  await page.keyboard.press('>')
  await expect(link(page, 'Rainfall', 'Grazing land')).toBeFocused()
  await expect(said).toHaveText('Link 1 of 1 that leads away from Rainfall.')
  await page.keyboard.press('+')
  await page.keyboard.press('d')
  await page.keyboard.press('>')
  await page.keyboard.press('.')
  await page.keyboard.press('+')
  await expect(said).toHaveText('Link from Grazing land to Herd size made positive; ?1 is now B1.')
  await expect(link(page, 'Grazing land', 'Herd size')).toHaveAccessibleDescription('closes loop B1')
  await page.keyboard.press('<')
  await expect(variable(page, 'Grazing land')).toHaveAccessibleDescription(
    '1 link leads here, 1 leads away; on 1 balancing loop',
  )
  await page.keyboard.press('Alt+PageDown')
  await page.keyboard.press('Alt+PageDown')
  await expect(link(page, 'Rainfall', 'Grazing land')).toBeFocused()
  await expect(said).toHaveText('Link 1 of 1 that leads to Grazing land.')

  await page.keyboard.press('r')
  await expect(said).toHaveText('Link from Rainfall to Grazing land turned round; opens B1.')
  await page.keyboard.press('Control+z')
  await expect(said).toHaveText('Undone: reverse link (Link from Rainfall to Grazing land); closes B1.')

  // By direction: the three stand in a row, from left to right.
  await page.keyboard.press('<')
  await page.keyboard.press('Alt+ArrowRight')
  await expect(variable(page, 'Grazing land')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(said).toHaveText('Grazing land moved down.')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(variable(page, 'Rainfall')).toBeFocused()
  await page.keyboard.press('F2')
  await page.keyboard.type('Rain')
  await page.keyboard.press('Enter')
  await expect(variable(page, 'Rain')).toBeFocused()

  // What arrows lead to is what the next key acts on.
  await walkTo(page, variable(page, 'Herd size'))
  await page.keyboard.press('Delete')
  await expect(said).toHaveText('Herd size with 2 links deleted; opens B1.')
  await expect(variable(page)).toHaveCount(2)
})

test('a group is made, reached, named and taken apart by keyboard alone, and so is a bend', async ({
  page,
}) => {
  await openBlankMap(page)
  await page.keyboard.press('n')
  for (const name of ['Dams', 'Wells']) {
    await page.keyboard.type(name)
    await page.keyboard.press(name === 'Wells' ? 'Enter' : 'Tab')
  }
  const said = page.locator('[role="status"] p:last-child')
  await expect(variable(page, 'Wells')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+g')
  await page.getByRole('textbox', { name: 'Name of the group' }).waitFor()
  await page.keyboard.type('Water')
  await page.keyboard.press('Enter')
  const water = page.locator('[aria-roledescription="group"]')
  await expect(water).toBeFocused()
  await expect(water).toHaveAccessibleName('Water')
  await expect(water).toHaveAccessibleDescription('2 variables: Dams and Wells')
  await expect(variable(page, 'Wells')).toHaveAccessibleDescription(/in group Water$/)
  await page.keyboard.press('ArrowDown')
  await expect(said).toHaveText('2 variables moved down.')
  await page.keyboard.press('Shift+K')
  await expect(said).toHaveText('2 variables locked in place.')
  await page.keyboard.press('ArrowDown')
  await expect(said).toHaveText('2 variables not moved: locked in place.')
  await page.keyboard.press('Control+Shift+g')
  await expect(water).toHaveCount(0)
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z')
  await expect(water).toHaveCount(0)
  await expect(variable(page)).toHaveCount(2)

  await selectLinkByKeys(page, 'Dams', 'Wells')
  const band = link(page, 'Dams', 'Wells').locator('.band')
  const before = await band.getAttribute('d')
  await page.keyboard.press('Shift+S')
  await expect(said).toHaveText('Link from Dams to Wells straight.')
  await page.keyboard.press('c')
  await expect(said).toHaveText('Link from Dams to Wells bent more.')
  await page.keyboard.press('b')
  await expect.poll(() => band.getAttribute('d')).toBe(before)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(band).not.toHaveAttribute('d', /A/)
})

test('what has the keyboard is seen: variables, links, labels, groups and loops', async ({ page }) => {
  await openBlankMap(page)
  const drawn = mapFromNotation('Rain -> + Herd -> - Rain')
  const ids = Object.keys(drawn.variables)
  const grouped = applyEdit(drawn, groupVariables, { ids, group: 'g', name: 'All' }).map
  const labelled = applyEdit(grouped, addLabel, { id: 'a', text: 'Since 2007', x: 60, y: 260 }).map
  await openText(page, 'a.sediko.json', serialise(labelled))
  await expect(loopRow(page, 'B1')).toBeVisible()
  const clip = { x: 0, y: 44, width: 900, height: 600 }
  for (const part of ['variable', 'link', 'text label', 'group', null]) {
    const thing =
      part === null
        ? page.getByRole('button', { name: 'B1, balancing loop', exact: true })
        : page.locator(`[aria-roledescription="${part}"]`).first()
    const without = await pictureOf(page, clip)
    await page.keyboard.press('Tab')
    await thing.focus()
    await expect(thing).toBeFocused()
    await settled(page)
    expect((await pictureOf(page, clip)).equals(without), part ?? 'loop').toBe(false)
    await page.locator('.canvas').focus()
    await settled(page)
  }
})

test('letters typed in the moment in which a menu closes are those of the name that it asks for', async ({
  page,
}) => {
  await openBlankMap(page)
  const entry = (await openMenu(page, 'Insert')).getByRole('menuitem', { name: /^Variable/ })
  await entry.waitFor()
  // All in one task, as no hand could: the menu is gone and the field is not yet there.
  await entry.evaluate((element) => {
    if (!(element instanceof HTMLElement)) throw new Error('no entry')
    element.click()
    for (const key of 'Rain') {
      const on = document.activeElement ?? document.body
      on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    }
  })
  await expect(nameField(page)).toHaveValue('Rain')
  await page.keyboard.press('Enter')
  await expect(variable(page, 'Rain')).toBeVisible()
  await expect(variable(page)).toHaveCount(1)
})
