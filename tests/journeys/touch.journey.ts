import type { Locator } from '@playwright/test'
import { fingersOn, middleOf } from '../support/fingers.ts'
import { FADED, link, loopRow, nameField, openBlankMap, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

test.use({
  hasTouch: true,
  // Firefox has no such mode: how wide the page is laid out, and that nothing else tells it from a mouse, is the same here.
  isMobile: async ({ browserName }, use) => use(browserName !== 'firefox'),
  viewport: { width: 1024, height: 768 },
})

/** Paper on which nothing stands. */
const PAPER = [60, 340] as const

async function boxOf(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await element.boundingBox()
  if (box === null) throw new Error('It is not to be seen.')
  return box
}

test('two fingers pinch the map larger, and one finger moves it', async ({ page }) => {
  await openMap(page, 'Herd')
  const fingers = await fingersOn(page)
  const herd = variable(page, 'Herd')
  const before = await boxOf(herd)
  await fingers.pinch([200, 180], 100, 240)
  await expect.poll(async () => (await boxOf(herd)).width).toBeGreaterThan(before.width * 1.3)
  // Wherever they land, as both on the name.
  const once = await boxOf(herd)
  await fingers.pinch([once.x + once.width / 2, once.y + once.height / 2], 30, 60)
  await expect.poll(async () => (await boxOf(herd)).width).toBeGreaterThan(once.width * 1.3)
  const pinched = await boxOf(herd)
  await fingers.drag([700, 330], [620, 330])
  await expect.poll(async () => Math.round((await boxOf(herd)).x - pinched.x)).toBeLessThan(-40)
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
})

test('a loop is drawn, signed, changed and taken back with fingers alone', async ({ page }) => {
  await openBlankMap(page)
  const fingers = await fingersOn(page)
  const bar = page.getByRole('toolbar', { name: 'What can be done here' })
  const button = (name: string) => bar.getByRole('button', { name, exact: true })

  // Two taps on the paper make a variable; the letters come from the keyboard of the screen.
  await fingers.doubleTap([300, 200])
  await nameField(page).waitFor()
  expect(await nameField(page).evaluate((field) => Number.parseFloat(getComputedStyle(field).fontSize))).toBe(
    16,
  )
  await page.keyboard.insertText('Rainfall')
  // Next is what Tab is on a keyboard.
  await fingers.tap(button('Next linked variable'))
  await expect(variable(page, 'Rainfall')).toBeVisible()
  // A second tap, before there is a name to go on from, says so and loses nothing.
  await fingers.tap(button('Next linked variable'))
  await expect(page.getByText('Type the name first')).toBeVisible()
  await page.keyboard.insertText('Herd')
  await fingers.tap(PAPER)
  await expect(link(page, 'Rainfall', 'Herd')).toBeVisible()

  // A link without precision: tap, Link, tap.
  await fingers.tap(variable(page, 'Herd'))
  await fingers.tap(button('Link from here'))
  await expect(page.getByText('Tap what it acts on')).toBeVisible()
  await fingers.tap(variable(page, 'Rainfall'))
  await expect(link(page, 'Herd', 'Rainfall')).toHaveAttribute('aria-pressed', 'true')
  await fingers.tap(button('Negative'))
  await expect(button('Negative')).toHaveAttribute('aria-pressed', 'true')
  await fingers.tap(button('Delay'))
  await expect(link(page, 'Herd', 'Rainfall')).toHaveAccessibleName(/negative, delayed$/)

  // The sign said with the link: a tap less. Paper takes a new variable.
  await fingers.tap(variable(page, 'Herd'))
  await fingers.tap(button('Positive link'))
  await fingers.tap([700, 120])
  await nameField(page).waitFor()
  await page.keyboard.insertText('Milk')
  // And on from what is being named, which the finger on the bar does not move away from under itself.
  await fingers.tap(button('Negative link'))
  await fingers.tap(variable(page, 'Rainfall'))
  await expect(link(page, 'Herd', 'Milk')).toHaveAccessibleName(/positive$/)
  await expect(link(page, 'Milk', 'Rainfall')).toHaveAccessibleName(/negative$/)
  await fingers.tap(button('Undo'))
  await fingers.tap(button('Undo'))
  await expect(variable(page)).toHaveCount(2)

  // A link from the rim of what is selected, onto empty paper: the next variable is made there.
  await fingers.tap(variable(page, 'Herd'))
  const herd = await boxOf(variable(page, 'Herd'))
  await fingers.drag([herd.x + herd.width / 2, herd.y + herd.height + 8], [herd.x, herd.y + 110])
  await nameField(page).waitFor()
  await page.keyboard.insertText('Debt')
  await fingers.tap(PAPER)
  await expect(link(page, 'Herd', 'Debt')).toBeVisible()

  await fingers.doubleTap(variable(page, 'Debt'))
  await nameField(page).waitFor()
  await page.keyboard.insertText('Household debt')
  await fingers.tap(PAPER)
  await fingers.tap(variable(page, 'Household debt'))
  await fingers.tap(button('Delete'))
  await expect(variable(page)).toHaveCount(2)
  await fingers.tap(button('Undo'))
  await expect(variable(page)).toHaveCount(3)
  await fingers.tap(button('Redo'))
  await expect(variable(page)).toHaveCount(2)
  await expect(loopRow(page, '?1')).toBeVisible()

  for (const each of await bar.getByRole('button').all()) {
    const box = await boxOf(each)
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
  }
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
})

test('a finger bends a link by its knob, and the map stays where it is', async ({ page }) => {
  await openMap(page, 'Herd -> Debt')
  const fingers = await fingersOn(page)
  await page.getByRole('toolbar', { name: 'What can be done here' }).waitFor()
  await link(page, 'Herd', 'Debt').dispatchEvent('click', { detail: 0 })
  const knob = page.locator('[data-part="handle"] .knob')
  const [from, herd] = [await middleOf(knob), await boxOf(variable(page, 'Herd'))]
  await fingers.drag(from, [from[0], from[1] - 60])
  await expect.poll(async () => Math.round((await middleOf(knob))[1] - from[1])).toBeLessThan(-40)
  expect(await boxOf(variable(page, 'Herd'))).toEqual(herd)
})

test('the keyboard of the screen never covers the name that is typed', async ({ page }) => {
  await openBlankMap(page)
  const fingers = await fingersOn(page)
  await page.getByRole('toolbar', { name: 'What can be done here' }).waitFor()
  await fingers.doubleTap([200, 340])
  await nameField(page).waitFor()
  expect((await middleOf(nameField(page)))[1]).toBeGreaterThan(320)
  // As browsers tell that it has come up: it leaves the upper half free.
  await page.evaluate(() => {
    if (window.visualViewport === null) return
    Object.defineProperty(window.visualViewport, 'height', { value: 260, configurable: true })
    window.visualViewport.dispatchEvent(new Event('resize'))
  })
  await expect.poll(async () => (await middleOf(nameField(page)))[1]).toBeLessThan(250)
})

test('the keyboard of the screen covers neither the name of a group nor the list of targets', async ({
  page,
}) => {
  await openBlankMap(page)
  const fingers = await fingersOn(page)
  await page.getByRole('toolbar', { name: 'What can be done here' }).waitFor()
  await fingers.doubleTap([400, 370])
  await nameField(page).waitFor()
  await page.keyboard.insertText('Herd')
  await fingers.tap(PAPER)
  await page.evaluate(() => {
    if (window.visualViewport === null) return
    Object.defineProperty(window.visualViewport, 'height', { value: 300, configurable: true })
  })
  const keyboardComes = () =>
    page.evaluate(() => {
      window.visualViewport?.dispatchEvent(new Event('resize'))
    })
  await fingers.tap(variable(page, 'Herd'))
  await fingers.tap(page.getByRole('button', { name: 'Link from here' }))
  const list = page.getByRole('combobox', { name: /^Link from/ })
  await list.waitFor()
  await keyboardComes()
  await expect.poll(async () => (await boxOf(list)).y + (await boxOf(list)).height).toBeLessThan(300)
  await fingers.tap(page.getByRole('button', { name: 'No link' }))

  await fingers.tap(variable(page, 'Herd'))
  await page.keyboard.press('Control+g')
  const name = page.getByRole('textbox', { name: 'Name of the group' })
  await name.waitFor()
  await keyboardComes()
  await expect.poll(async () => (await boxOf(name)).y + (await boxOf(name)).height).toBeLessThan(300)
  // What is typed at 16 px is wholly to be read.
  await page.keyboard.insertText('Livestock and land')
  expect(await name.evaluate((field) => field.scrollHeight - field.clientHeight)).toBeLessThan(3)
})

test('a finger beside a small name means it, also as the target of a link', async ({ page }) => {
  await openMap(page, 'Herd')
  const fingers = await fingersOn(page)
  await page.getByRole('toolbar', { name: 'What can be done here' }).waitFor()
  await fingers.tap(PAPER)
  await fingers.pinch([500, 150], 260, 60)
  const { x, y, width, height } = await boxOf(variable(page, 'Herd').locator('.text'))
  expect(height).toBeLessThan(15)
  await fingers.tap([x + width / 2, y + height + 16])
  await expect(variable(page, 'Herd')).toHaveAttribute('aria-pressed', 'true')
  await fingers.doubleTap([x + 120, y + 60])
  await nameField(page).waitFor()
  await page.keyboard.insertText('Debt')
  await fingers.tap(PAPER)
  await fingers.tap(variable(page, 'Debt'))
  await fingers.tap(page.getByRole('button', { name: 'Link from here' }))
  await expect(page.getByText('Tap what it acts on')).toBeVisible()
  const herd = await boxOf(variable(page, 'Herd').locator('.text'))
  await fingers.tap([herd.x + herd.width / 2, herd.y + herd.height + 16])
  await expect(link(page, 'Debt', 'Herd')).toHaveAttribute('aria-pressed', 'true')
})

test('a map is projected and left again with fingers alone, loop by loop', async ({ page }) => {
  await openMap(page, 'Rain -> + Grass -> + Cattle -> - Grass')
  const fingers = await fingersOn(page)
  await expect(loopRow(page, 'B1')).toBeVisible()
  await page.keyboard.press('j')
  const next = page.getByRole('button', { name: 'Next loop', exact: true })
  await fingers.tap(next)
  await expect(variable(page, 'Rain')).toHaveClass(FADED)
  await fingers.tap(page.getByRole('button', { name: 'Blank the screen', exact: true }))
  const cover = page.getByRole('button', { name: /The screen is blank/ })
  await fingers.tap(cover)
  await expect(cover).toHaveCount(0)
  await fingers.tap(page.getByRole('button', { name: 'Leave projector mode', exact: true }))
  await expect(page.locator('html')).not.toHaveAttribute('data-projector', /./)
  await expect(page.getByRole('banner')).toBeVisible()
})

test('whatever can be pressed is 44 px large, and no field makes the page zoom', async ({ page }) => {
  await openMap(page, 'Rain -> + Grass -> + Cattle -> - Grass')
  const fingers = await fingersOn(page)
  await expect(loopRow(page, 'B1')).toBeVisible()
  // A word within a sentence is as high as its line (WCAG 2.5.5, inline); what it shows is pressed nowhere else.
  const small = () =>
    page
      .locator('button:not(.term), input, textarea, select, [role="option"], [role="tab"]')
      .evaluateAll((all) =>
        all.flatMap((element) => {
          const isBox = element instanceof HTMLInputElement && element.type === 'checkbox'
          // A box is ticked by pressing its words.
          const { width, height } = ((isBox && element.closest('label')) || element).getBoundingClientRect()
          // A field is as large as what is around it.
          const isField =
            !isBox && (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
          const tooSmall = width > 0 && (isField ? height < 32 : Math.min(width, height) < 44)
          const zooms = isField && Number.parseFloat(getComputedStyle(element).fontSize) < 16
          return tooSmall || zooms
            ? [`${element.ariaLabel ?? element.textContent}: ${width} x ${height}`]
            : []
        }),
      )
  await page.getByRole('toolbar', { name: 'What can be done here' }).waitFor()
  expect(await small()).toEqual([])
  await fingers.tap(page.getByRole('button', { name: 'Filter', exact: true }))
  await fingers.tap(page.getByRole('checkbox', { name: 'Not yet named' }))
  expect(await small()).toEqual([])
  // However much is open, the page itself stays where it is and some of the list is seen.
  await expect(page.getByRole('banner')).toBeInViewport({ ratio: 1 })
  await expect(loopRow(page, 'B1')).toBeInViewport({ ratio: 1 })
  await fingers.tap(page.getByRole('button', { name: 'Clear all' }))
  await fingers.tap(page.getByRole('button', { name: 'Filter', exact: true }))
  await fingers.tap(loopRow(page, 'B1'))
  await expect(page.getByRole('button', { name: 'Compare with…' })).toBeVisible()
  expect(await small()).toEqual([])
  await fingers.tap(loopRow(page, 'B1'))
  await fingers.tap(variable(page, 'Grass'))
  await page.keyboard.press('Control+f')
  await page.keyboard.type('a')
  await expect(page.getByRole('search', { name: 'Find on the map' })).toBeVisible()
  expect(await small()).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await expect(page.getByRole('group', { name: 'In focus' })).toBeVisible()
  expect(await small()).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await fingers.tap(variable(page, 'Grass'))
  await fingers.tap(page.getByRole('button', { name: 'Link from here' }))
  const target = page.getByRole('combobox', { name: 'Link from Grass to' })
  await target.fill('a')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  expect(await small()).toEqual([])
})

test('a finger moves the view while a link is drawn, and the link goes on', async ({ page }) => {
  await openMap(page, 'Herd; Debt')
  const fingers = await fingersOn(page)
  await fingers.tap(variable(page, 'Herd'))
  await fingers.tap(page.getByRole('button', { name: 'Positive link', exact: true }))
  const before = await boxOf(variable(page, 'Debt'))
  await fingers.drag([700, 330], [660, 300])
  await expect
    .poll(async () => Math.round((await boxOf(variable(page, 'Debt'))).x - before.x))
    .toBeLessThan(-20)
  await expect(page.getByText('Tap what it acts on')).toBeVisible()
  await fingers.tap(variable(page, 'Debt'))
  await expect(link(page, 'Herd', 'Debt')).toHaveAccessibleName(/positive$/)
})

test('the panel leaves two thirds of the screen, and a tablet that is turned shows the map whole again', async ({
  page,
}) => {
  await openMap(page, 'Rain -> + Grass -> + Cattle -> - Grass')
  const bar = page.getByRole('toolbar', { name: 'What can be done here' })
  await bar.waitFor()
  await page.getByRole('button', { name: 'Zoom to fit' }).tap()
  const panel = page.getByRole('complementary', { name: 'Panel' })
  const areFree = async () => {
    const [from, to] = [await boxOf(page.locator('.canvas')), await boxOf(bar)]
    for (const name of ['Rain', 'Grass', 'Cattle']) {
      const { x, y, width, height } = await boxOf(variable(page, name))
      if (x < from.x || y < from.y || x + width > from.x + from.width || y + height > to.y) return false
    }
    return true
  }
  for (const [width, height] of [
    [1024, 768],
    [768, 1024],
    [390, 844],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect.poll(areFree).toBe(true)
    expect((await boxOf(panel)).height).toBeLessThanOrEqual(height / 3)
  }
})
