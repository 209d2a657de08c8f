import { expect, type Page } from '@playwright/test'
import { askForFile, choose, link, loopRow, nameField, openMenu, toasts, variable } from '../page.ts'

/** One thing that a person can have before them. */
export interface Screen {
  readonly name: string
  /** Goes there from the map at rest, with its loops listed in the panel. */
  open(page: Page): Promise<void>
  /** What goes away with nothing but Escape needs no way of its own back to the map at rest. */
  close?(page: Page): Promise<void>
  /** The dialog or menu that has the keyboard to itself; focus stays in it. */
  readonly modal?: boolean
  /** The Tab key makes or completes something here. */
  readonly tabWorks?: boolean
  /** At 400 % it may lie over what has the focus, until it is dismissed. */
  readonly needsRoom?: boolean
  /** It is what a key opens and no finger does. */
  readonly byKeyboard?: boolean
  /** It pulls the sheet of a small screen up by itself. */
  readonly pullsUp?: boolean
  /** It lies over the map, of which little is to be seen on a small screen then. */
  readonly covers?: boolean
}

/** The map of the audit: a loop of each kind, a delay, a sign that nobody said, a variable that is on no loop. */
export const AUDITED =
  'Rain -> + Grass -> - || Cattle -> + Grass; Cattle -> + Income -> + Cattle; Cattle -> ? Debt'

const MENUS = ['File', 'Edit', 'Insert', 'Link', 'Arrange', 'Loop', 'Go', 'View', 'Help'] as const

/** The list of loops, also where the panel begins hidden. */
async function toLoops(page: Page): Promise<void> {
  const back = page.getByRole('button', { name: 'Back to the other panels' })
  if (await back.isVisible()) await back.click()
  else if (await page.getByRole('tab', { name: 'Loops' }).isVisible())
    await page.getByRole('tab', { name: 'Loops' }).click()
  else await page.keyboard.press('Alt+Shift+f')
  await expect(loopRow(page, 'R1')).toBeVisible()
}

/** Hides the panel where it takes what little room there is. */
async function hidePanel(page: Page): Promise<void> {
  const hide = page.getByRole('button', { name: 'Hide the panel' })
  if (await hide.isVisible()) await hide.click()
}

async function openCard(page: Page): Promise<void> {
  await page.keyboard.press('y')
  await page.getByRole('searchbox', { name: /^Find archetypes/ }).fill('shifting')
  await page.keyboard.press('Enter')
  await page.locator('.card-picture svg').waitFor()
}

/** Every panel, menu, dialog, field and message over a map that is open. */
export const SCREENS: readonly Screen[] = [
  { name: 'the map at rest', open: async () => {} },
  { name: 'a variable selected', open: (page) => variable(page, 'Cattle').click() },
  {
    name: 'a link selected',
    async open(page) {
      await link(page, 'Rain', 'Grass').focus()
      await page.keyboard.press('Space')
    },
  },
  { name: 'all selected', open: (page) => page.keyboard.press('Control+a') },
  {
    name: 'a name being typed',
    tabWorks: true,
    async open(page) {
      await variable(page, 'Cattle').click()
      await page.keyboard.press('F2')
      await nameField(page).waitFor()
    },
  },
  {
    name: 'the quick line',
    covers: true,
    tabWorks: true,
    async open(page) {
      await page.keyboard.press('/')
      await page.getByRole('textbox', { name: 'Quick line' }).waitFor()
      await page.keyboard.type('Cattle -> + Wat')
    },
  },
  {
    name: 'the list of targets of a link',
    byKeyboard: true,
    covers: true,
    tabWorks: true,
    async open(page) {
      await variable(page, 'Rain').click()
      await page.keyboard.press('l')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'find',
    covers: true,
    async open(page) {
      await page.keyboard.press('Control+f')
      await page.getByRole('search', { name: 'Find on the map' }).waitFor()
      await page.keyboard.type('ra')
    },
  },
  {
    name: 'the palette',
    modal: true,
    async open(page) {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: /command/i }).waitFor()
    },
  },
  ...MENUS.map((menu) => ({
    name: `the menu ${menu}`,
    modal: true,
    open: async (page: Page) => expect(await openMenu(page, menu)).toBeVisible(),
  })),
  {
    name: 'how it works',
    modal: true,
    async open(page) {
      await page.keyboard.press('F1')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'export',
    modal: true,
    async open(page) {
      await page.keyboard.press('Control+Shift+e')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'the details of Saved',
    covers: true,
    async open(page) {
      await page.getByRole('button', { name: 'Saved', exact: true }).click()
    },
  },
  {
    name: 'a loop open',
    async open(page) {
      await toLoops(page)
      await loopRow(page, 'R1').click()
    },
    async close(page) {
      await loopRow(page, 'R1').click()
      await page.keyboard.press('Escape')
    },
  },
  {
    name: 'loops filtered',
    async open(page) {
      await toLoops(page)
      await page.getByRole('button', { name: 'Filter', exact: true }).click()
      await page.getByRole('checkbox', { name: 'Not yet named' }).check()
    },
    async close(page) {
      await page.getByRole('button', { name: 'Clear all' }).click()
      await page.getByRole('button', { name: 'Filter', exact: true }).click()
    },
  },
  {
    name: 'loops compared',
    async open(page) {
      await toLoops(page)
      await loopRow(page, 'R1').click()
      await page.getByRole('button', { name: 'Compare with…' }).click()
      await loopRow(page, 'B1').click()
      await page.getByRole('button', { name: 'Stop comparing' }).waitFor()
    },
  },
  {
    name: 'in focus',
    covers: true,
    async open(page) {
      await variable(page, 'Cattle').click()
      await page.keyboard.press('g')
      await page.getByRole('group', { name: 'In focus' }).waitFor()
    },
  },
  {
    name: 'inspector of the map',
    open: (page) => page.keyboard.press('Shift+I'),
    close: toLoops,
  },
  {
    name: 'inspector of a variable',
    async open(page) {
      await variable(page, 'Cattle').click()
      await page.keyboard.press('Shift+I')
    },
    close: toLoops,
  },
  {
    name: 'inspector of a link',
    async open(page) {
      await link(page, 'Rain', 'Grass').focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('Shift+I')
    },
    close: toLoops,
  },
  {
    name: 'inspector of several',
    async open(page) {
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Shift+I')
    },
    close: toLoops,
  },
  { name: 'outline', open: (page) => page.keyboard.press('Shift+O'), close: toLoops },
  {
    name: 'the map as text',
    async open(page) {
      await page.keyboard.press('Shift+O')
      await page.getByRole('button', { name: 'Read', exact: true }).click()
      await page.getByRole('heading', { name: 'Feedback loops' }).waitFor()
    },
    async close(page) {
      await page.getByRole('button', { name: 'Change', exact: true }).click()
      await toLoops(page)
    },
  },
  {
    name: 'the menu of a variable',
    modal: true,
    async open(page) {
      await variable(page, 'Cattle').focus()
      await page.keyboard.press('Shift+F10')
      await page.getByRole('menu').waitFor()
    },
  },
  {
    name: 'archetypes',
    async open(page) {
      await page.keyboard.press('y')
      await page.getByRole('searchbox', { name: /^Find archetypes/ }).waitFor()
    },
    close: toLoops,
  },
  {
    name: 'a card of an archetype',
    async open(page) {
      await openCard(page)
      for (const part of await page.locator('.card-part summary').all()) await part.click()
    },
    close: toLoops,
  },
  {
    name: 'a search of the library',
    async open(page) {
      await page.keyboard.press('y')
      await page.getByRole('searchbox', { name: /^Find archetypes/ }).fill('symptomatic')
      await page
        .getByText(/^Role: /)
        .first()
        .waitFor()
    },
    close: toLoops,
  },
  {
    name: 'a term that explains itself',
    covers: true,
    async open(page) {
      await openCard(page)
      await page.getByRole('button', { name: 'reinforcing', exact: true }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('tooltip').waitFor()
    },
    async close(page) {
      await page.keyboard.press('Escape')
      await toLoops(page)
    },
  },
  {
    name: 'two archetypes compared',
    needsRoom: true,
    pullsUp: true,
    covers: true,
    async open(page) {
      await openCard(page)
      await page.getByRole('button', { name: 'Compare with…' }).focus()
      await page.keyboard.press('Enter')
      await page.locator('.compare-picture svg').nth(1).waitFor()
    },
    close: toLoops,
  },
  {
    name: 'a card filled in',
    pullsUp: true,
    async open(page) {
      await openCard(page)
      await page.getByRole('button', { name: 'Fill it in…' }).click()
    },
    close: toLoops,
  },
  {
    name: 'a card with variables of the map',
    pullsUp: true,
    async open(page) {
      await openCard(page)
      await page.getByRole('button', { name: 'Use variables of this map…' }).click()
    },
    close: toLoops,
  },
  {
    name: 'archetypes on this map',
    async open(page) {
      await toLoops(page)
      await page.getByRole('tab', { name: 'Archetypes' }).click()
      await page.getByRole('button', { name: 'On this map' }).click()
    },
    close: toLoops,
  },
  {
    name: 'checks',
    async open(page) {
      await toLoops(page)
      await page.getByRole('tab', { name: 'Checks' }).click()
      await page.locator('.check-face').first().waitFor()
    },
    close: toLoops,
  },
  {
    name: 'a finding that is open, and why it is left',
    pullsUp: true,
    async open(page) {
      await toLoops(page)
      await page.getByRole('tab', { name: 'Checks' }).click()
      await page.locator('.check-face').first().click()
      if (!(await page.getByRole('button', { name: 'Leave it' }).isVisible()))
        await page.locator('.check-item .check-face').first().click()
      await page.getByRole('button', { name: 'Leave it' }).click()
    },
    close: toLoops,
  },
  {
    name: 'versions',
    async open(page) {
      await choose(page, 'File', 'Name this version…')
      await page.getByRole('textbox', { name: 'Name of this version' }).waitFor()
      await page.keyboard.type('For the workshop')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: /^For the workshop/ }).waitFor()
    },
    close: toLoops,
  },
  {
    name: 'a message',
    needsRoom: true,
    covers: true,
    async open(page) {
      await page.keyboard.press('Control+c')
      await page.keyboard.press('Control+d')
      await page.keyboard.press('Alt+Shift+c')
      await expect(toasts(page)).not.toBeEmpty()
    },
  },
  {
    name: 'files that were opened',
    needsRoom: true,
    covers: true,
    async open(page) {
      const chooser = await askForFile(page)
      const file = (name: string, text: string) => ({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      })
      await chooser.setFiles([file('a.sediko.json', '{'), file('b.txt', '')])
      await page.getByRole('region', { name: 'Opened files' }).waitFor()
    },
    close: (page) => page.getByRole('button', { name: 'Close the list of opened files' }).click(),
  },
  {
    name: 'the projector',
    async open(page) {
      await page.keyboard.press('j')
      await expect(page.locator('html')).toHaveAttribute('data-projector', /./)
    },
    close: (page) => page.keyboard.press('j'),
  },
  {
    name: 'a loop on the projector',
    needsRoom: true,
    // The line about keys goes after a while.
    covers: true,
    async open(page) {
      await page.keyboard.press('j')
      await page.keyboard.press(']')
      await page.locator('.projector-loop').waitFor()
    },
    close: (page) => page.keyboard.press('j'),
  },
  {
    name: 'find on the projector',
    covers: true,
    needsRoom: true,
    async open(page) {
      await page.keyboard.press('j')
      await page.keyboard.press('Control+f')
      await page.getByRole('search', { name: 'Find on the map' }).waitFor()
    },
    async close(page) {
      await page.keyboard.press('j')
    },
  },
]

/** Back to the map at rest. */
export async function leave(page: Page, { close }: Screen): Promise<void> {
  await page.keyboard.press('Escape')
  await close?.(page)
  await hidePanel(page)
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
