import { readFile } from 'node:fs/promises'
import { allowClipboard } from '../support/allowClipboard.ts'
import { settled } from '../support/axe.ts'
import { choose, loopRow, toasts } from '../support/page.ts'
import { pictureOf } from '../support/picture.ts'
import { expect, notInFirefox, test } from './fixture.ts'
import { openMap } from './maps.ts'

const MAP =
  'Rain -> + Grass on the range -> + || Cattle -> - Grass on the range; Cattle -> ? Debt -> + Cattle'

test.use({ deviceScaleFactor: 2, colorScheme: 'dark' })

test('the picture of the screen is what the screen shows, point by point: theme, what is lit, zoom', async ({
  page,
}) => {
  await openMap(page, MAP)
  // Light comes slowly here: the picture is asked for while it comes, and shows it as it is in the end.
  await page.evaluate(() => {
    const slow = new CSSStyleSheet()
    slow.replaceSync('.canvas * { transition-duration: 1.5s !important }')
    document.adoptedStyleSheets.push(slow)
  })
  await page.keyboard.press('Control+=')
  await loopRow(page, 'B1').click()
  await page.keyboard.press('\\')
  await expect(page.locator('.canvas .faded').first()).toBeVisible()
  // What is around the drawing is not in its picture.
  await page.keyboard.press('Alt+Shift+T')
  const download = page.waitForEvent('download')
  await choose(page, 'File', 'Picture of the screen')
  const png = await readFile(await (await download).path())
  await expect(toasts(page)).toContainText('Saved to')
  // What had the keyboard has it again, and shows so on the screen alone.
  await expect(page.locator('.canvas .variable:focus')).toHaveCount(1)
  await page.mouse.move(5, 5)
  await page.evaluate(() => {
    // Where the keyboard is is no part of a picture.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    for (const element of document.querySelectorAll<HTMLElement>(
      '.zoom-buttons, .react-flow__attribution, .toasts',
    ))
      element.style.visibility = 'hidden'
  })
  await settled(page)
  const canvas = await page.locator('.canvas').boundingBox()
  if (!canvas) throw new Error('There is no canvas.')
  const screen = await pictureOf(page, canvas)
  const told = await page.evaluate(compare, { one: png.toString('base64'), other: screen.toString('base64') })
  expect(told.size).toEqual(told.otherSize)
  // Letters may stand half a px higher in a picture. A link that became a black shape would fill many fields; a name that is missing, a share of its ink.
  expect(told.filled).toBe(0)
  expect(told.differing / told.points).toBeLessThan(0.005)
  expect(told.inked / told.otherInked).toBeGreaterThan(0.97)
  expect(told.inked / told.otherInked).toBeLessThan(1.03)
  expect(told.inked).toBeGreaterThan(2000)
})

test('the picture of the screen and the exact ones are copied to the clipboard', async ({
  page,
  browserName,
}) => {
  notInFirefox(
    browserName,
    'one without a window puts no picture on the clipboard, though it says that it did.',
  )
  await allowClipboard(page)
  await openMap(page, MAP)
  const types = (): Promise<readonly string[]> =>
    page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types))
  await choose(page, 'File', 'Copy picture of the screen')
  await expect(toasts(page)).toContainText('Picture of the screen copied.')
  expect(await types()).toContain('image/png')
  await choose(page, 'File', 'Copy SVG picture')
  await expect(toasts(page)).toContainText('SVG picture copied.')
  expect(await types()).toContain('image/svg+xml')
  await choose(page, 'File', 'Copy PNG picture')
  await expect(toasts(page)).toContainText('PNG picture copied.')
  expect(await types()).toContain('image/png')
})

/**
 * Runs in the page: how many points of two pictures differ by more than a quarter of what they can, and in how many fields of 16 by 16 points almost
 * all do.
 */
async function compare({ one, other }: { readonly one: string; readonly other: string }) {
  const [first, second] = await Promise.all([one, other].map(pointsOf))
  if (!first || !second) throw new Error('There are not two pictures.')
  let [differing, inked, otherInked] = [0, 0, 0]
  const across = Math.ceil(first.width / 16)
  const fields = new Map<number, number>()
  for (let at = 0; at < first.data.length; at += 4) {
    const apart = Math.max(
      ...[0, 1, 2].map((part) => Math.abs((first.data[at + part] ?? 0) - (second.data[at + part] ?? 0))),
    )
    if (apart > 64) {
      differing++
      const [x, y] = [(at / 4) % first.width, Math.floor(at / 4 / first.width)]
      const field = Math.floor(y / 16) * across + Math.floor(x / 16)
      fields.set(field, (fields.get(field) ?? 0) + 1)
    }
    if ((first.data[at] ?? 0) > 120) inked++
    if ((second.data[at] ?? 0) > 120) otherInked++
  }
  return {
    size: [first.width, first.height],
    otherSize: [second.width, second.height],
    points: first.width * first.height,
    differing,
    filled: [...fields.values()].filter((count) => count > 0.8 * 256).length,
    inked,
    otherInked,
  }

  async function pointsOf(base64: string): Promise<ImageData> {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('No context.')
    context.drawImage(image, 0, 0)
    return context.getImageData(0, 0, image.width, image.height)
  }
}
