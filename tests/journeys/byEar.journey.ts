import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { type CausalMap, readMapJson, serialise } from '../../src/model/index.ts'
import { nameField, openMapFile, seenThings, toasts, variable } from '../support/page.ts'
import { type Hands, handsOn, type ScreenReader, startScreenReader } from '../support/screenReader.ts'
import { expect, notInFirefox, test } from './fixture.ts'

/** More keys than this times those of somebody who sees are too many. */
const AT_MOST = 1.5
const NO_TREE = 'Firefox does not hand its accessibility tree to a test.'

/** What both draw: six variables and eight links, one of them delayed, in the lines in which they type it. */
const LINES = [
  ['Grazing land -> + Cattle -> - Grazing land', 'B1'],
  ['Cattle -> + Income -> + || Cattle', 'R1'],
  ['Cattle -> + Water use -> - Water in the wells -> + Cattle', 'B2'],
  ['Rainfall -> + Water in the wells', null],
] as const

/** Goes to a variable by find, from anywhere on the map. */
async function goTo(hands: Hands, beginning: string): Promise<void> {
  await hands.press('Control+f')
  await hands.type(beginning)
  await hands.press('Escape')
}

/** The whole work of somebody who hears the page. */
async function byEar(page: Page, reader: ScreenReader): Promise<void> {
  await page.goto('./')
  await reader.isOn(/./)
  await reader.press('Shift+N')
  await reader.hears(/The map is empty\. N makes a variable/)
  await reader.press('n')
  await reader.isOn(/^Name of the variable, textbox/)
  await reader.type('Cattle')
  await reader.press('Tab')
  await reader.hears(/New variable linked from Cattle: type its name/)
  await reader.type('Grazing land')
  await reader.press('Enter')
  await reader.hears(/Grazing land made/)
  await reader.isOn(/^Grazing land, variable/)
  await reader.press('/')
  for (const [line, closes] of LINES) {
    await reader.isOn(/^Quick line, textbox/)
    await reader.type(line)
    await reader.press('Enter')
    await reader.hears(closes === null ? /1 link drawn/ : new RegExp(`closes ${closes}`))
  }
  await reader.press('Escape')

  await goTo(reader, 'catt')
  await reader.isOn(/^Cattle, variable/)
  await reader.press('s')
  await reader.hears(/3 loops pass Cattle, 1 reinforcing and 2 balancing/)

  await goTo(reader, 'inc')
  await reader.isOn(/^Income, variable/)
  await reader.press('Delete')
  await reader.hears(/Income with 2 links deleted; opens R1/)
  await reader.isOn(/^Cattle, variable/)
  await reader.press('Control+z')
  await reader.hears(/Undone: delete variable \(Income\); closes R1/)
  await reader.isOn(/^Income, variable/)

  await reader.press('y')
  await reader.isOn(/^Find archetypes/)
  await reader.type('limits')
  await reader.press('Enter')
  await reader.isOn(/^Limits to Growth, heading/)
  await reader.press('i')
  await reader.hears(
    /Limits to Growth inserted: 4 variables, 5 links; closes [BR]\d and [BR]\d.* Growing action: type its name/,
  )
  await reader.isOn(/^Name of the variable, textbox/)
  await reader.press('Escape')
  await reader.isOn(/^Growing action, not named yet, variable/)
  await reader.press('Control+s')
  await reader.hears(/^Saved to /m)
}

/** The same by somebody who sees the page and has no mouse. */
async function byEye(page: Page, hands: Hands): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: 'Blank map' }).waitFor()
  await hands.press('Shift+N')
  await page.getByRole('application').waitFor()
  await hands.press('n')
  await nameField(page).waitFor()
  await hands.type('Cattle')
  await hands.press('Tab')
  await expect(variable(page, 'Cattle')).toBeVisible()
  await hands.type('Grazing land')
  await hands.press('Enter')
  await expect(variable(page, 'Grazing land')).toBeVisible()
  await hands.press('/')
  for (const [line, closes] of LINES) {
    await hands.type(line)
    await hands.press('Enter')
    if (closes !== null)
      await expect(page.getByRole('button', { name: new RegExp(`^${closes}, `) })).toBeVisible()
  }
  await expect(variable(page, 'Rainfall')).toBeVisible()
  await hands.press('Escape')

  await goTo(hands, 'catt')
  await hands.press('Shift+I')
  await expect(page.getByRole('heading', { name: 'On 3 loops: ' })).toBeVisible()

  await goTo(hands, 'inc')
  await hands.press('Delete')
  await expect(variable(page, 'Income')).toHaveCount(0)
  await hands.press('Control+z')
  await expect(variable(page, 'Income')).toBeVisible()

  await hands.press('y')
  await page.getByRole('searchbox', { name: /^Find archetypes/ }).waitFor()
  await hands.type('limits')
  await hands.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Limits to Growth' }).waitFor()
  await hands.press('i')
  await nameField(page).waitFor()
  await hands.press('Escape')
  await expect(variable(page)).toHaveCount(10)
  await hands.press('Control+s')
  await expect(toasts(page)).toContainText('Saved to')
}

function expectFewKeys(what: string, heard: Hands, seen: Hands): void {
  console.log(`${what}: ${heard.count()} keys by ear, ${seen.count()} by eye`)
  expect(heard.count()).toBeLessThanOrEqual(AT_MOST * seen.count())
}

test('by ear alone: a map of six variables and eight links is drawn, asked, mended, given an archetype and saved', async ({
  page,
  context,
  browserName,
}) => {
  notInFirefox(browserName, NO_TREE)
  test.setTimeout(120_000)
  const reader = await startScreenReader(page)
  await byEar(page, reader)
  const drawn = await seenThings(page)
  expect(drawn.filter((name) => name.startsWith('Link from '))).toHaveLength(13)
  expect(drawn).toContain('Link from Income to Cattle, positive, delayed')

  const other = await context.newPage()
  const hands = handsOn(other)
  await byEye(other, hands)
  expect(await seenThings(other)).toEqual(drawn)
  expectFewKeys('drawing', reader, hands)
})

/** What is true of a map by looking at it plainly, with none of the program's own ways of finding loops: ids of variables, by loop. */
function loopsByHand({
  variables,
  links,
}: CausalMap): readonly { ids: readonly string[]; isReinforcing: boolean }[] {
  const order = Object.keys(variables)
  const found: { ids: readonly string[]; isReinforcing: boolean }[] = []
  const walk = (start: string, path: readonly string[], isReinforcing: boolean): void => {
    for (const link of Object.values(links)) {
      if (link.source !== path.at(-1)) continue
      const sign = link.polarity === '-' ? !isReinforcing : isReinforcing
      if (link.target === start) found.push({ ids: path, isReinforcing: sign })
      else if (order.indexOf(link.target) > order.indexOf(start) && !path.includes(link.target))
        walk(start, [...path, link.target], sign)
    }
  }
  for (const id of order) walk(id, [id], true)
  return found
}

test('by ear alone: five questions about the water map are answered', async ({
  page,
  context,
  browserName,
}) => {
  notInFirefox(browserName, NO_TREE)
  test.setTimeout(120_000)
  const file = await readFile(new URL('../../examples/water-livestock.sediko.json', import.meta.url), 'utf8')
  const read = readMapJson(JSON.parse(file))
  if (!read.ok) throw new Error(read.reason)
  const { map } = read
  const name = (id: string): string => map.variables[id]?.name ?? ''
  const loops = loopsByHand(map)
  const gap = Object.keys(map.variables).find((id) => name(id) === 'Urban supply gap') ?? ''
  const passing = loops.filter(({ ids }) => ids.includes(gap))
  const acting = Object.values(map.links).filter(({ target }) => target === gap)
  const shortest = passing.toSorted((a, b) => a.ids.length - b.ids.length)[0]
  const reinforcing = loops.filter(({ isReinforcing }) => isReinforcing).length

  const reader = await startScreenReader(page)
  await openMapFile(page, 'water.sediko.json', serialise(map))
  // How many loops has it, and where do most of them pass?
  await reader.hears(
    new RegExp(
      `${reinforcing} reinforcing and ${loops.length - reinforcing} balancing loops; most loops pass Urban supply gap, ${passing.length}\\.`,
    ),
  )
  // What acts on the gap?
  await goTo(reader, 'urban s')
  await reader.isOn(/^Urban supply gap, variable/)
  await reader.press('w')
  await reader.hears(new RegExp(`^${acting.length} act on Urban supply gap: `, 'm'))
  for (const { source } of acting) await reader.hears(new RegExp(`${name(source)} \\((positive|negative)`))
  // How does the storage in the dams act on it, and who says so?
  await reader.press('w', 'w')
  await reader.isOn(
    /^Link from Dam storage to Urban supply gap, negative, .*documented, source: Gaborone Dam/,
  )
  // Which loops pass it, and which is the shortest?
  await reader.press('>')
  await reader.isOn(/^Urban supply gap, variable/)
  await reader.press('s')
  await reader.hears(
    new RegExp(
      `^${passing.length} loops pass Urban supply gap, .*the shortest has ${shortest?.ids.length} links`,
      'm',
    ),
  )
  await reader.press('s')
  await reader.hears(new RegExp(`Loop 1 of ${passing.length}: .*${shortest?.ids.length} links`))
  // What does it tell?
  for (let link = 0; link < (shortest?.ids.length ?? 0); link += 1) {
    await reader.press('k')
    await reader.hears(/Link \d of \d of [RB]\d+: (more|less) .+, (more|less) .+\./)
  }

  // Who sees reads the counts in the list of loops and on the card of the map, looks at the arrows for what acts and with which sign, and lights a loop to follow it.
  const other = await context.newPage()
  const hands = handsOn(other)
  await openMapFile(other, 'water.sediko.json', serialise(map))
  await hands.press('Shift+I')
  await expect(other.getByText(/most loops pass/).last()).toBeVisible()
  await goTo(hands, 'urban s')
  await expect(other.getByRole('heading', { name: `On ${passing.length} loops: ` })).toBeVisible()
  await hands.press('s', 's')
  await expect(other.locator('.faded').first()).toBeVisible()
  expectFewKeys('asking', reader, hands)
})
