import { test as plain } from '@playwright/test'
import { chip, FADED, link, loopCount, loopRow, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

const TWO_LOOPS = 'Rain -> + Grass -> + Cattle -> - Grass; Cattle -> + Money -> + Cattle'

test('pointing at a loop or focusing it spotlights it on the canvas, choosing it holds it', async ({
  page,
}) => {
  await openMap(page, TWO_LOOPS)
  await loopRow(page, 'R1').hover()
  await expect(variable(page, 'Rain')).toHaveClass(FADED)
  await expect(variable(page, 'Money')).not.toHaveClass(FADED)
  await expect(link(page, 'Rain', 'Grass')).toHaveClass(FADED)
  await page.mouse.move(300, 600)
  await expect(variable(page, 'Rain')).not.toHaveClass(FADED)

  await loopRow(page, 'R1').click()
  await page.mouse.move(300, 600)
  await expect(variable(page, 'Rain')).toHaveClass(FADED)
  // What is faded can be pressed and heard as all else.
  await variable(page, 'Rain').click()
  await expect(variable(page, 'Rain')).toHaveAttribute('aria-pressed', 'true')
  await expect(variable(page, 'Rain')).toHaveAttribute('aria-description', /^outside the spotlight/)
  await expect(variable(page, 'Rain')).toHaveClass(FADED)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(variable(page, 'Rain')).not.toHaveClass(FADED)
})

test('a loop is named and pinned in place, and keeps its name when the map is edited elsewhere', async ({
  page,
}) => {
  await openMap(page, TWO_LOOPS)
  await loopRow(page, 'R1').focus()
  await page.keyboard.press('F2')
  await page.keyboard.type('Herds buy herds')
  await page.keyboard.press('Enter')
  await expect(loopRow(page, 'R1')).toHaveAccessibleName(/R1, Herds buy herds ?,/)
  await page.getByRole('checkbox', { name: 'Keep its mark on the map' }).check()
  await expect(loopRow(page, 'R1')).toHaveAccessibleName(/pinned/)

  await page.keyboard.press('Escape')
  await variable(page, 'Rain').click()
  await page.keyboard.press('Delete')
  await expect(loopRow(page, 'R1')).toHaveAccessibleName(/R1, Herds buy herds ?,/)
  await expect(chip(page)).toHaveText('Saved')
  await page.reload()
  await expect(loopRow(page, 'R1')).toHaveAccessibleName(/R1, Herds buy herds ?,.*pinned/)

  await link(page, 'Money', 'Cattle').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Delete')
  await expect(loopRow(page, 'R1')).toHaveCount(0)
  await expect(page.getByText('Herds buy herds')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(loopRow(page, 'R1')).toHaveAccessibleName(/R1, Herds buy herds ?,/)
})

test('with a loop held, its naming key names it even while the focus is on a variable', async ({ page }) => {
  await openMap(page, TWO_LOOPS)
  await loopRow(page, 'R1').click()
  await variable(page, 'Cattle').focus()
  await page.keyboard.press('Shift+F2')
  await page.keyboard.type('Herds buy herds')
  await page.keyboard.press('Enter')
  await expect(loopRow(page, 'R1')).toHaveAccessibleName(/R1, Herds buy herds ?,/)
  await expect(variable(page, 'Cattle')).toBeVisible()
})

/** Eight variables with a link from each to every other: 16,064 loops, too many to be found while the page draws. */
const ALL_TO_ALL = 'ABCDEFGH'.replace(/./g, (from) =>
  'ABCDEFGH'.replace(from, '').replace(/./g, (to) => `${from} -> + ${to}; `),
)

test('the loops of a large map are searched for beside the page', async ({ page }) => {
  const started: string[] = []
  page.on('worker', (worker) => void started.push(worker.url()))
  await openMap(page, ALL_TO_ALL)
  await expect(loopCount(page)).toContainText('16,064')
  // One has read the file, the other has searched.
  expect(new Set(started).size).toBe(2)
})

plain('where no worker can be started the loops are searched for in the page', async ({ page }) => {
  const said: string[] = []
  page.on('console', (message) => void said.push(message.text()))
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker')
    // The first reads the file.
    let made = 0
    const { Worker } = window
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        if (made > 0) throw new Error('refused by the journey')
        made += 1
        super(address, options)
      }
    }
  })
  await openMap(page, ALL_TO_ALL)
  await expect(loopCount(page)).toContainText('16,064')
  expect(said).toEqual([
    'The loop search beside the page failed (refused by the journey); it goes on in the page.',
  ])
})
