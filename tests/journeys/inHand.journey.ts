import type { Page } from '@playwright/test'
import { fingersOn, middleOf } from '../support/fingers.ts'
import { canvasReady, chip, link, nameField, openMapFile, sign, toasts, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { mapFile, openMap } from './maps.ts'

/** Draws `C -> + D` below what is there, as one step. */
async function drawMore(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type('C -> + D')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(link(page, 'C', 'D')).toHaveCount(1)
}

/** Presses on a variable and drags it some way, without letting go. */
async function hold(page: Page, name: string): Promise<readonly [number, number]> {
  const [x, y] = await middleOf(variable(page, name))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y + 90, { steps: 6 })
  return [x, y]
}

const placeOf = async (page: Page, name: string): Promise<string> =>
  (await middleOf(variable(page, name))).map(Math.round).join()

test('Ctrl+Z and Escape while a variable is dragged put it back and do nothing else', async ({ page }) => {
  await openMap(page, 'A -> + B')
  await drawMore(page)
  const before = await placeOf(page, 'A')
  for (const key of ['Control+z', 'Control+y', 'Escape']) {
    const [x, y] = await hold(page, 'A')
    await page.keyboard.press(key)
    await expect(page.locator('.canvas[data-gesture]')).toHaveCount(0)
    await page.mouse.move(x + 60, y + 120, { steps: 4 })
    await page.mouse.up()
    expect(await placeOf(page, 'A')).toBe(before)
    await expect(variable(page)).toHaveCount(4)
    await expect(link(page, 'C', 'D')).toHaveCount(1)
  }
  // What is taken back next is what was drawn, and it comes again.
  await page.keyboard.press('Control+z')
  await expect(variable(page)).toHaveCount(2)
  await page.keyboard.press('Control+y')
  await expect(link(page, 'C', 'D')).toHaveCount(1)
})

test('a command in the middle of a drag is refused with a word, and the drag is one step', async ({
  page,
}) => {
  await openMap(page, 'A -> + B')
  const before = await placeOf(page, 'A')
  await hold(page, 'A')
  for (const key of ['Delete', 'n', 'o', 'Control+d']) await page.keyboard.press(key)
  await expect(toasts(page)).toContainText('Let go first')
  await expect(variable(page)).toHaveCount(2)
  await page.mouse.up()
  await expect.poll(() => placeOf(page, 'A')).not.toBe(before)
  await page.keyboard.press('Control+z')
  await expect.poll(() => placeOf(page, 'A')).toBe(before)
})

test('letters typed while something is dragged are no name', async ({ page }) => {
  await openMap(page, 'A -> + B')
  await hold(page, 'A')
  await page.keyboard.type('rain', { delay: 40 })
  await page.mouse.up()
  await expect(page.getByRole('textbox', { name: 'Name of the variable' })).toHaveCount(0)
  await expect(variable(page)).toHaveCount(2)
})

test('a link, a bend and a frame are given up by Ctrl+Z, and what was drawn stays', async ({ page }) => {
  await openMap(page, 'A -> + B')
  await drawMore(page)
  const text = await variable(page, 'A').locator('.text').boundingBox()
  if (!text) throw new Error('It is not to be seen.')
  await page.mouse.move(text.x + text.width + 5, text.y + text.height / 2)
  await page.mouse.down()
  await page.mouse.move(text.x + 100, text.y + 150, { steps: 6 })
  await expect(page.locator('.sketch')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(page.locator('.sketch')).toHaveCount(0)
  await page.mouse.up()
  await expect(variable(page)).toHaveCount(4)

  await sign(page, 'A', 'B').click()
  const path = link(page, 'A', 'B').locator('.band')
  const straight = await path.getAttribute('d')
  const [x, y] = await middleOf(page.locator('[data-part="handle"]'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y - 80, { steps: 6 })
  await page.keyboard.press('Control+z')
  await page.mouse.up()
  await expect.poll(() => path.getAttribute('d')).toBe(straight)
  await expect(link(page, 'A', 'B')).toHaveAttribute('aria-pressed', 'true')

  await page.mouse.move(x - 60, y + 250)
  await page.mouse.down()
  await page.mouse.move(x + 300, y - 200, { steps: 6 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  // The click that follows lets go of nothing either.
  await expect(link(page, 'A', 'B')).toHaveAttribute('aria-pressed', 'true')
  await expect(variable(page)).toHaveCount(4)
})

test('the Undo button while a new variable is named takes that away and nothing else', async ({ page }) => {
  await openMap(page, 'A -> + B')
  await drawMore(page)
  for (const name of ['', 'Rain']) {
    await page.mouse.dblclick(500, 600)
    await nameField(page).waitFor()
    await page.keyboard.type(name)
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(nameField(page)).toHaveCount(0)
    await expect(variable(page)).toHaveCount(4)
    await expect(link(page, 'C', 'D')).toHaveCount(1)
  }
  await expect(toasts(page)).toContainText('“Rain” is given up.')
})

test('Undo from the menu and from the palette gives up the name that is typed and nothing else; looked for and left, the name goes on', async ({
  page,
}) => {
  await openMap(page, 'A -> + B')
  await drawMore(page)
  const byMenu = async () => {
    await page.getByRole('menuitem', { name: 'Menu' }).click()
    await page.getByRole('menuitem', { name: 'Edit' }).click()
    await page.getByRole('menuitem', { name: /^Undo/ }).click()
  }
  const byPalette = async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('undo')
    await page.getByRole('option', { name: /^Undo/ }).first().click()
  }
  for (const undo of [byMenu, byPalette])
    for (const name of ['', 'Rain']) {
      await page.mouse.dblclick(500, 600)
      await nameField(page).waitFor()
      await page.keyboard.type(name)
      await undo()
      await expect(nameField(page)).toHaveCount(0)
      await expect(variable(page)).toHaveCount(4)
      await expect(link(page, 'C', 'D')).toHaveCount(1)
    }
  await page.mouse.dblclick(500, 600)
  await page.keyboard.type('Ra')
  await page.getByRole('menuitem', { name: 'Menu' }).click()
  await page.keyboard.press('Escape')
  await expect(nameField(page)).toBeFocused()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'Command palette' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.type('in')
  await page.getByRole('menuitem', { name: 'Menu' }).click()
  // A press on the paper closes the menu and leaves the name, which stays.
  await page.mouse.click(300, 650)
  await expect(nameField(page)).toHaveCount(0)
  await expect(variable(page, 'Rain')).toBeVisible()
})

test('a link is drawn from within the edge of a name, and the middle moves it', async ({ page }) => {
  await openMap(page, 'Births -> + Population')
  const text = await variable(page, 'Births').locator('.text').boundingBox()
  if (!text) throw new Error('It is not to be seen.')
  const [right, middle] = [text.x + text.width, text.y + text.height / 2]
  for (const [x, y] of [
    [right - 3, middle],
    [text.x + 3, middle],
    [text.x + text.width / 2, text.y + 3],
    [right + 6, middle],
  ] as const) {
    await page.mouse.move(x - 30, y + 60)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x, y + 150, { steps: 6 })
    await expect(page.locator('.canvas[data-gesture="link"]')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await page.mouse.up()
  }
  await page.mouse.move(text.x + text.width / 2, middle)
  await page.mouse.down()
  await page.mouse.move(text.x + text.width / 2, middle + 150, { steps: 6 })
  await expect(page.locator('.canvas[data-gesture="move"]')).toHaveCount(1)
  await page.mouse.up()
})

test('a name dropped on another comes to stand beside it, as one step', async ({ page }) => {
  await openMap(page, 'Births -> + Population')
  const before = await placeOf(page, 'Births')
  const [x, y] = await middleOf(variable(page, 'Births'))
  const [toX, toY] = await middleOf(variable(page, 'Population'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(toX - 10, toY + 3, { steps: 8 })
  await page.mouse.up()
  const boxes = async () => {
    const [one, other] = await Promise.all(
      ['Births', 'Population'].map((name) => variable(page, name).locator('.text').boundingBox()),
    )
    return { one, other }
  }
  await expect
    .poll(async () => {
      const { one, other } = await boxes()
      if (!one || !other) return null
      return Math.max(one.y - other.y - other.height, other.y - one.y - one.height)
    })
    .toBeGreaterThan(8)
  await page.keyboard.press('Control+z')
  await expect.poll(() => placeOf(page, 'Births')).toBe(before)
})

test('the mark of a delay is seen while its link is selected, and its handle bends it without a jump', async ({
  page,
}) => {
  await openMap(page, 'A -> + || B')
  await sign(page, 'A', 'B').click()
  const knob = page.locator('[data-part="handle"] .knob')
  await expect(knob).toHaveCSS('fill', 'none')
  const path = link(page, 'A', 'B').locator('.band')
  const before = await path.getAttribute('d')
  const [x, y] = await middleOf(knob)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y - 4, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => path.getAttribute('d')).not.toBe(before)
  const [, now] = await middleOf(knob)
  expect(Math.abs(now - y)).toBeLessThan(12)
})

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } })

  test('a second finger gives a drag up', async ({ page }) => {
    await openMapFile(page, 'a.sediko.json', mapFile('A -> + B'))
    await canvasReady(page)
    const before = await placeOf(page, 'A')
    const [x, y] = await middleOf(variable(page, 'A'))
    const fingers = await fingersOn(page)
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: readonly [number, number][]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at.map(([left, top], id) => ({ x: left, y: top, id })),
      })
    await touch('touchStart', [x, y])
    for (let step = 1; step <= 6; step += 1) await touch('touchMove', [x, y + step * 15])
    await expect(page.locator('.canvas[data-gesture="move"]')).toHaveCount(1)
    await touch('touchStart', [x, y + 90], [x + 200, y + 300])
    await expect(page.locator('.canvas[data-gesture]')).toHaveCount(0)
    await touch('touchEnd')
    expect(await placeOf(page, 'A')).toBe(before)
    await fingers.tap(variable(page, 'B'))
    await expect(variable(page, 'B')).toHaveAttribute('aria-pressed', 'true')
    await expect(chip(page)).toHaveText(/Saved/)
  })
})
