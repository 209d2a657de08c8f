import type { Page } from '@playwright/test'
import { variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

test.use({ viewport: { width: 1280, height: 720 } })

/** Names that are wholly on the canvas, and where the first of them is, px. */
async function seenOn(page: Page): Promise<{ readonly names: readonly string[]; readonly at: string }> {
  const canvas = await page.locator('.canvas').boundingBox()
  const names: string[] = []
  let at = ''
  for (const each of await variable(page).all()) {
    const box = await each.locator('.text').boundingBox()
    if (!canvas || !box) throw new Error('It is not to be seen.')
    at ||= `${Math.round(box.x)} ${Math.round(box.y)} ${Math.round(box.width)}`
    const isIn =
      box.x >= canvas.x &&
      box.y >= canvas.y &&
      box.x + box.width <= canvas.x + canvas.width &&
      box.y + box.height <= canvas.y + canvas.height
    if (isIn) names.push((await each.getAttribute('aria-label')) ?? '')
  }
  return { names, at }
}

test('what was in view stays in view while the panel and the window change, and comes back as it was', async ({
  page,
}) => {
  await openMap(page, 'Rain -> + Grass -> + Cattle -> + Milk -> + Income -> + Boreholes; Cattle -> - Grass')
  await page.keyboard.press('\\')
  await page.keyboard.press('Control+=')
  await page.mouse.move(600, 400)
  await page.mouse.wheel(-180, 40)
  const whole = { names: [] as readonly string[], at: '' }
  await expect(async () => {
    const now = await seenOn(page)
    const isStill = now.at === whole.at
    Object.assign(whole, now)
    expect(isStill).toBe(true)
  }).toPass()
  const isKept = async () => {
    const { names } = await seenOn(page)
    return whole.names.filter((name) => !names.includes(name))
  }
  expect(whole.names.length).toBeGreaterThan(2)

  await page.keyboard.press('\\')
  await expect.poll(isKept).toEqual([])
  await page.setViewportSize({ width: 900, height: 600 })
  await expect.poll(isKept).toEqual([])
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.keyboard.press('\\')
  await expect.poll(async () => (await seenOn(page)).at).toBe(whole.at)

  // The mode has a drawing of its own; who leaves it in a smaller window still has what was in view.
  await page.keyboard.press('j')
  await expect(page.locator('html')).toHaveAttribute('data-projector', 'plain')
  await page.setViewportSize({ width: 900, height: 600 })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('banner')).toBeVisible()
  await expect.poll(isKept).toEqual([])
  await page.setViewportSize({ width: 1280, height: 720 })
  await expect.poll(async () => (await seenOn(page)).at).toBe(whole.at)
})
