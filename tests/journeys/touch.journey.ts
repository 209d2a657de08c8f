import { addVariable, openBlankMap, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'

test.use({ hasTouch: true })

test('two fingers pinch the map larger, and one finger moves it', async ({ page }) => {
  await openBlankMap(page)
  await addVariable(page, 'Herd')
  const box = async (): Promise<{ x: number; width: number }> => {
    const found = await variable(page, 'Herd').boundingBox()
    if (!found) throw new Error('It is not to be seen.')
    return found
  }
  const before = await box()
  const fingers = await page.context().newCDPSession(page)
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    places: readonly (readonly [number, number])[],
  ) =>
    fingers.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map(([x, y], id) => ({ x, y, id })),
    })
  await touch('touchStart', [
    [350, 450],
    [450, 450],
  ])
  for (let reach = 50; reach <= 120; reach += 10) {
    await touch('touchMove', [
      [400 - reach, 450],
      [400 + reach, 450],
    ])
  }
  await touch('touchEnd', [])
  await expect.poll(async () => (await box()).width).toBeGreaterThan(before.width * 1.3)

  const pinched = await box()
  await touch('touchStart', [[600, 550]])
  for (let step = 1; step <= 8; step += 1) await touch('touchMove', [[600 - step * 10, 550]])
  await touch('touchEnd', [])
  await expect.poll(async () => Math.round((await box()).x - pinched.x)).toBeLessThan(-40)
})
