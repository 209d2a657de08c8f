import { readFile } from 'node:fs/promises'
import type { Page, Route } from '@playwright/test'
import {
  addLabel,
  applyEdit,
  deleteThings,
  groupVariables,
  mapFromNotation,
  readMapJson,
  serialise,
} from '../../src/model/index.ts'
import { litNames } from '../support/names.ts'
import { loopCount, loopRow, openMapFile, variable } from '../support/page.ts'
import { expect, LONG, test } from './fixture.ts'
import { openMap } from './maps.ts'

/** Opens a real map, with only so many of its variables, and waits for its loops. */
async function openExample(page: Page, name: string, variables?: number): Promise<void> {
  const text = await readFile(new URL(`../../examples/${name}.sediko.json`, import.meta.url), 'utf8')
  const read = readMapJson(JSON.parse(text))
  if (!read.ok) throw new Error(read.reason)
  const beyond = variables === undefined ? [] : Object.keys(read.map.variables).slice(variables)
  const { map } = applyEdit(read.map, deleteThings, { variables: beyond })
  await openMapFile(page, `${name}.sediko.json`, serialise(map))
  await expect(variable(page)).toHaveCount(Object.keys(map.variables).length)
  await expect(loopCount(page)).toBeVisible()
}

/** Where the view is, as CSS. */
async function viewport(page: Page): Promise<string> {
  return page.locator('.react-flow__viewport').evaluate((element: HTMLElement) => element.style.transform)
}

/** Where the view, the selection and the panel are. */
async function place(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    viewport: document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform,
    selected: [...document.querySelectorAll('[aria-pressed="true"]')].map((one) =>
      one.getAttribute('aria-label'),
    ),
    panel: document.querySelector('.side')?.getBoundingClientRect().width,
    bar: document.querySelector('.bar')?.getBoundingClientRect().height,
  }))
}

async function project(page: Page): Promise<void> {
  await page.keyboard.press('j')
  await expect(page.locator('html')).toHaveAttribute('data-projector', /./)
}

test('a large map is seen whole, arranged anew for the screen: every name at least 13 px high, and nothing but the map', async ({
  page,
}) => {
  await openExample(page, 'hiv-treatment')
  await project(page)
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('complementary')).toBeHidden()
  // As it stands on the map it is smaller; that stays until the new drawing is there.
  await expect
    .poll(async () => Math.min(...(await litNames(page)).map(({ size }) => size)), { timeout: 20_000 })
    .toBeGreaterThanOrEqual(13)
  const names = await litNames(page)
  expect(names).toHaveLength(30)
  expect(names.filter(({ isSeen }) => !isSeen)).toEqual([])
})

test(
  'the loop in the spotlight of a large map is seen with names of 20 px, one key from loop to loop',
  LONG,
  async ({ page }) => {
    await openExample(page, 'maternal-health')
    await project(page)
    for (let loop = 0; loop < 5; loop++) {
      await page.keyboard.press(']')
      await expect(page.locator('.thing.variable.faded').first()).toBeAttached()
      const names = await litNames(page)
      expect(names.length).toBeGreaterThan(1)
      for (const { text, size, isSeen } of names) {
        expect(size, text).toBeGreaterThanOrEqual(20)
        expect(isSeen, text).toBe(true)
      }
    }
  },
)

test('back at the table all is as it was: view, selection, panel, and the map itself', async ({ page }) => {
  await openExample(page, 'hiv-treatment')
  await expect(loopRow(page, 'R1')).toBeVisible()
  await variable(page).first().click()
  await page.mouse.move(400, 400)
  const unmoved = await viewport(page)
  await page.mouse.wheel(90, 60)
  await expect.poll(() => viewport(page)).not.toBe(unmoved)
  const before = await place(page)

  await project(page)
  await page.keyboard.press(']')
  await page.keyboard.press('\\')
  await page.keyboard.press('Shift+I')
  await variable(page).and(page.locator(':not(.faded)')).first().click()
  await page.keyboard.press('ArrowRight')
  expect(await place(page)).not.toEqual(before)
  // One step back at a time: what is selected, the loop, then the mode.
  for (let step = 0; step < 3; step++) {
    await expect(page.locator('html')).toHaveAttribute('data-projector', /./)
    await page.keyboard.press('Escape')
  }
  await expect(page.locator('html')).not.toHaveAttribute('data-projector', /./)
  await expect.poll(() => place(page)).toEqual(before)

  await project(page)
  await page.keyboard.press('j')
  await expect.poll(() => place(page)).toEqual(before)
  await page.keyboard.press('Control+z')
  await expect.poll(() => place(page)).toEqual(before)
})

test('keys that are ahead of what is fetched to project are gone with the projector, too', async ({
  page,
}) => {
  await openMap(page, 'Rain -> + Grass -> - Rain')
  await expect(loopRow(page, 'B1')).toBeVisible()
  const before = await place(page)
  const asked = new Promise<Route>((resolve) => void page.route(/\/Showing-[^/]*\.js$/, resolve))
  await page.keyboard.press('j')
  const late = await asked
  await page.keyboard.press(']')
  await expect(page.locator('.mark[aria-pressed="true"]')).toHaveCount(1)
  await late.continue()
  await expect(page.locator('html')).toHaveAttribute('data-projector', /./)
  await page.keyboard.press('j')
  await expect(page.locator('html')).not.toHaveAttribute('data-projector', /./)
  await expect.poll(() => place(page)).toEqual(before)
})

test('a laser pointer, and a blank screen until any key', async ({ page }) => {
  await openExample(page, 'first-map')
  await project(page)
  await page.keyboard.press('x')
  await page.mouse.move(500, 300)
  await page.mouse.move(520, 320, { steps: 4 })
  const red = () =>
    page.locator('.projector-laser').evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0
      return canvas.getContext('2d')?.getImageData(520 * devicePixelRatio, 320 * devicePixelRatio, 1, 1)
        .data[0]
    })
  await expect.poll(red).toBeGreaterThan(200)
  await page.keyboard.press('x')
  await expect(page.locator('.projector-laser')).toHaveCount(0)

  const cover = page.getByRole('button', { name: /The screen is blank/ })
  await page.keyboard.press('b')
  await expect(cover).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cover).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-projector', /./)
  await page.keyboard.press('b')
  await cover.click()
  await expect(cover).toHaveCount(0)
})

test('one key lights what is near the selected variable, large', async ({ page }) => {
  await openExample(page, 'maternal-health')
  await project(page)
  await variable(page).first().click()
  await page.keyboard.press('g')
  await expect(page.getByRole('group', { name: 'In focus' })).toBeVisible()
  for (const { text, size } of await litNames(page)) expect(size, text).toBeGreaterThanOrEqual(20)
})

test('all words of a map of 25 variables are at least 20 px high: signs, loops, groups and labels too', async ({
  page,
}) => {
  const words = 'Rainfall -> + Grass -> - || Cattle -> + Grass; Cattle -> ? Debt'
  const drawn = mapFromNotation(words)
  const ids = Object.keys(drawn.variables).slice(0, 2)
  const grouped = applyEdit(drawn, groupVariables, { ids, group: 'g', name: 'Range' }).map
  const labelled = applyEdit(grouped, addLabel, { id: 'a', text: 'Since 2007', x: 60, y: 260 }).map
  await openMapFile(page, 'a.sediko.json', serialise(labelled))
  await expect(loopRow(page, 'B1')).toBeVisible()
  await project(page)
  const sizes = await page.locator('.thing .text, .mark text, .group text').evaluateAll((all) =>
    all.map((element) => {
      const viewport = element.closest('.react-flow__viewport')
      const own = element.closest('.mark')
      const zoom = viewport ? new DOMMatrix(getComputedStyle(viewport).transform).a : 0
      const scale = own ? Number.parseFloat(getComputedStyle(own).scale) : 1
      return {
        text: element.textContent,
        size: Number.parseFloat(getComputedStyle(element).fontSize) * zoom * scale,
      }
    }),
  )
  expect(sizes).toHaveLength(7)
  for (const { text, size } of sizes) expect(size, text ?? '').toBeGreaterThanOrEqual(20)
})

test('on the projector all is drawn as at the table: the map keeps its places, and what is new is on both', async ({
  page,
}) => {
  await openExample(page, 'hiv-treatment')
  await expect(loopRow(page, 'R1')).toBeVisible()
  const stood = await variable(page, 'AIDS deaths').boundingBox()
  await project(page)
  await expect
    .poll(async () => Math.min(...(await litNames(page)).map(({ size }) => size)), { timeout: 20_000 })
    .toBeGreaterThanOrEqual(13)

  // A name is moved, and that is taken back.
  const from = await variable(page, 'HIV stigma').boundingBox()
  if (!from) throw new Error('HIV stigma is not seen.')
  const middle = { x: from.x + from.width / 2, y: from.y + from.height / 2 }
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.mouse.move(middle.x - 60, middle.y + 4, { steps: 6 })
  await page.mouse.up()
  const moved = async () => (await variable(page, 'HIV stigma').boundingBox())?.x ?? 0
  await expect.poll(moved).toBeLessThan(from.x - 40)
  await page.keyboard.press('Control+z')
  await expect.poll(moved).toBeGreaterThan(from.x - 5)

  // Two variables are made by keys, with a link and its sign.
  await page.keyboard.press('Escape')
  await page.mouse.dblclick(1000, 460)
  await page.keyboard.type('Clinic fees')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Visits')
  await page.keyboard.press('Enter')
  await page.keyboard.press('-')
  await expect(variable(page)).toHaveCount(32)
  await expect(page.getByRole('button', { name: /Clinic fees to Visits, negative/ })).toBeAttached()

  await page.keyboard.press('j')
  await expect(variable(page)).toHaveCount(32)
  await expect(variable(page, 'Clinic fees')).toBeVisible()
  const isBack = async () => {
    const now = await variable(page, 'AIDS deaths').boundingBox()
    return Math.abs((now?.x ?? 0) - (stood?.x ?? 0)) + Math.abs((now?.y ?? 0) - (stood?.y ?? 0))
  }
  await expect.poll(isBack).toBeLessThan(1)
})

test('a map too large for the screen is shown in parts, one key to the next', async ({ page }) => {
  const names = Array.from({ length: 66 }, (_, at) => `Availability of medicine ${at}`)
  await openMapFile(page, 'a.sediko.json', serialise(mapFromNotation([...names, names[0]].join(' -> + '))))
  await expect(loopRow(page, 'R1')).toBeVisible()
  await project(page)
  await expect(page.locator('.projector-words')).toContainText(/^Part 1 of \d/, { timeout: 20_000 })
  await expect.poll(async () => (await litNames(page)).length).toBeLessThan(40)
  for (const { text, size, isSeen } of await litNames(page)) {
    expect(size, text).toBeGreaterThanOrEqual(20)
    expect(isSeen, text).toBe(true)
  }
  await page.keyboard.press('PageDown')
  await expect(page.locator('.projector-words')).toContainText(/^Part 2 of \d/, { timeout: 20_000 })
})

test('a lit loop tells its name, what it says and its story', async ({ page }) => {
  await openExample(page, 'maternal-health')
  await project(page)
  await page.keyboard.press(']')
  const words = page.locator('.projector-loop')
  await expect(words).toContainText(/Queues deter/)
  await expect(words).toContainText(
    'so less Bypassing of local clinics: balancing, because it has one negative link.',
  )
  await expect(words).toContainText('Crowding sends women back')
})

test('what the empty paper invites to works on the projector', async ({ page }) => {
  await openMap(page, '')
  await project(page)
  await page.getByRole('button', { name: 'Start from an archetype' }).click()
  await page.getByRole('button', { name: /^Limits to Growth/ }).click()
  await page.getByRole('button', { name: 'Insert' }).click()
  await page.getByRole('textbox', { name: 'Name of the variable' }).press('Escape')
  await expect(variable(page)).toHaveCount(4)
})

test('what is begun while a loop is lit has the whole map and its room, and is seen whole', async ({
  page,
}) => {
  await openExample(page, 'maternal-health')
  await page.keyboard.press('j')
  await page.keyboard.press(']')
  await expect(page.locator('.projector-loop')).toBeVisible()
  await page.keyboard.press('n')
  await page.keyboard.type('Fuel price')
  await expect(page.locator('.projector-loop')).toHaveCount(0)
  const field = page.getByRole('textbox', { name: 'Name of the variable' })
  await expect(field).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(variable(page, 'Fuel price')).toHaveCSS('opacity', '1')

  await page.keyboard.press(']')
  await page.keyboard.press('/')
  await expect(page.locator('.projector-loop')).toHaveCount(0)
  await page.keyboard.type('Fuel price -> + Trust')
  await page.locator('.canvas').click({ position: { x: 12, y: 300 } })
  await page.keyboard.press('Escape')
  await expect(page.locator('.quick-line')).toHaveCount(0)
  await expect(page.locator(':root')).toHaveAttribute('data-projector', 'plain')
})
