import { openMenu, toasts } from '../support/page.ts'
import { overflowFaults, targetFaults } from '../support/screens.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

test.use({ viewport: { width: 320, height: 256 } })

test('the look at small screens bites: on what is off the screen, cut, over another, too small, or takes the map away', async ({
  page,
}) => {
  const faults = async (body: string) => {
    await page.setContent(`<style>body { margin: 0; overflow: hidden }</style>${body}`)
    return [...(await overflowFaults(page)), ...(await targetFaults(page))].join('\n')
  }
  expect(await faults('<button>Well</button>')).toBe('')
  expect(await faults('<button style="position: fixed; left: 300px">Beyond the edge</button>')).toContain(
    'off the screen',
  )
  expect(
    await faults(
      '<div style="height: 20px; overflow: hidden"><button style="margin-top: 30px">x</button></div>',
    ),
  ).toContain('is cut off by')
  expect(
    await faults('<p style="width: 60px; overflow: hidden; white-space: nowrap">A sentence that goes on</p>'),
  ).toContain('cut short')
  expect(await faults('<div style="overflow: auto"><p style="width: 900px">Wide</p></div>')).toContain(
    'scrolls sideways',
  )
  expect(
    await faults('<button>One of two</button><button style="margin-left: -30px">The other</button>'),
  ).toContain('lies over')
  expect(await faults('<p style="position: absolute; top: 400px">Far below</p>')).toContain('off the screen')
  const small = 'style="width: 12px; height: 12px; padding: 0; border: 0"'
  expect(
    await faults(`<button ${small} aria-label="a"></button><button ${small} aria-label="b"></button>`),
  ).toContain('“a” is 12 x 12')
  expect(
    await faults(
      '<div class="canvas" style="height: 256px"><div class="react-flow" style="height: 256px"></div><header style="position: absolute; inset: 0 0 100px">Bar</header></div>',
    ),
  ).toContain('the map keeps 39 %')
  const toast = '<div class="toast" style="position: fixed; inset: 10px 10px auto; height: 40px">Said</div>'
  expect(await faults(`${toast}<div style="position: fixed; inset: 0">All of it</div>`)).toContain(
    'is not seen',
  )
  await page.setContent(`<input aria-label="Name">${toast}`)
  await page.getByRole('textbox', { name: 'Name' }).focus()
  expect((await overflowFaults(page)).join()).toContain('which is typed in')
  expect(await faults('<aside class="side sheet" style="height: 128px"></aside>')).toContain('takes 50 %')
})

test('at 400 % all is within reach: the map, the chip, a menu, the palette, exporting and the panel', async ({
  page,
}) => {
  await openMap(page, 'Rain -> + Grass -> + Cattle -> - Grass')
  const all = async (map: number | null = null) => [
    ...(await overflowFaults(page, { map })),
    ...(await targetFaults(page)),
  ]
  // The panel of a first visit is a sheet of a third.
  await expect(page.getByRole('tab', { name: 'Loops' })).toBeVisible()
  expect(await all()).toEqual([])
  await page.getByRole('button', { name: 'Pull the panel up' }).click()
  expect(await overflowFaults(page, { sheet: null })).toEqual([])
  await page.getByRole('button', { name: 'Hide the panel' }).click()
  expect(await all(0.5)).toEqual([])
  await page.getByRole('button', { name: 'Saved' }).click()
  expect(await all()).toEqual([])
  await page.keyboard.press('Escape')
  const menu = await openMenu(page, 'File')
  expect(await all()).toEqual([])
  // The way back is in the menu itself, which stands in the place of the one around it.
  await menu.getByRole('menuitem', { name: 'File: back to all menus' }).click()
  await expect(page.getByRole('menu', { name: 'Menu', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  expect(await all()).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+e')
  await expect(page.getByRole('radio').first()).toBeVisible()
  expect(await all()).toEqual([])
})

test('what is said is seen over a dialog that fills the screen, and lies over no field that is typed in', async ({
  page,
}) => {
  await openMap(page, 'Rain -> + Grass -> + Cattle -> - Grass')
  const said = toasts(page).getByText('A sign is set on a link; nothing is selected.')
  const say = async () => {
    await page.keyboard.press('Escape')
    await page.locator('.react-flow').focus()
    await page.keyboard.press('+')
    await expect(said).toBeVisible()
  }
  const faults = async () =>
    (await overflowFaults(page, { map: null })).filter((fault) => /toast/.test(fault))
  for (const keys of ['Control+f', 'Control+k', 'Control+Shift+e', '/']) {
    await say()
    await page.keyboard.press(keys)
    await expect(page.locator('input:focus, textarea:focus')).toBeVisible()
    await expect.poll(faults, keys).toEqual([])
  }
})
