/**
 * `npm run bench:phone`: drawing 5 variables and 5 signed links by fingers on a telephone of 360x740 whose processor is slowed four times, in two ways: each link as it is said, and all names
 * first. Prints the taps, the keys of the names apart, and the longest task of the page from the empty map to the drawn one. `TASKS=1` lists every task over 50 ms, `ADDRESS` names a page that is served
 * already. What the page works in a task is what is promised: the browser slows it by keeping the processor busy, which is in it. Exit code 1 when it takes more taps or a longer task than is promised, or another map comes of it.
 */
import type { Browser, CDPSession, Page } from '@playwright/test'
import { link, nameField, openBlankMap, variable } from '../../support/page.ts'
import { startPage } from '../../support/server.ts'
import { startBrowser } from '../browser.ts'
import { type Figure, isKept, printed } from '../figures.ts'
import type { Action } from '../klm/operators.ts'
import { play } from '../klm/play.ts'
import { NAMES, namesOf, TRANSCRIPT } from '../klm/transcript.ts'
import { byTouch, byTouchInTurn } from '../klm/ways.ts'
import { type Task, traceTasks } from '../tasks.ts'

const MOST_TAPS = 45
/** No task of the page may hold it up for longer, ms. */
const LONGEST_TASK = 200
/** How many times slower the processor is made. */
const SLOWED = 4

const PHONE = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
} as const

/** Herd size, grazing, pasture, animal health and milk. */
const SAID = TRANSCRIPT.slice(0, 5)

const WAYS: readonly { readonly name: string; readonly actions: readonly Action[] }[] = [
  { name: 'as it is said', actions: byTouch(SAID) },
  { name: 'names first', actions: byTouchInTurn(SAID) },
]

/** Where each name is put on the paper, px of the window, by its number: round a ring, above the bar for fingers and the panel as a first visit finds them. */
const ON_PHONE = (index: number): [x: number, y: number] => {
  const angle = (2 * Math.PI * index) / 5 - Math.PI / 2
  return [180 + 110 * Math.cos(angle), 225 + 105 * Math.sin(angle)]
}

async function drawn(
  browser: Browser,
  address: string,
  actions: readonly Action[],
): Promise<{ readonly tasks: readonly Task[]; readonly isWhole: boolean }> {
  const context = await browser.newContext({ baseURL: address, ...PHONE })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  const session = await context.newCDPSession(page)
  await openBlankMap(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  await page.getByRole('toolbar', { name: 'What can be done here' }).waitFor()
  // What the page does ahead when it has nothing to do is part of it: a person begins at once.
  const trace = await traceTasks(browser)
  await tapped(page, session, actions)
  await page.touchscreen.tap(20, 370)
  await page.locator('.chip.saved').waitFor()
  await page.waitForTimeout(3000)
  const tasks = await trace.stop()
  const isWhole = await isAsSaid(page)
  await context.close()
  return { tasks, isWhole }
}

/**
 * Does what a person does with fingers, who types a name once the keyboard of the screen has come. Two taps in one place are handed to the browser at once with the times at which a screen
 * would have felt them: by the time that a slowed page has answered the first, a second would be none of two.
 */
async function tapped(page: Page, session: CDPSession, actions: readonly Action[]): Promise<void> {
  for (let at = 0; at < actions.length; at += 1) {
    const [action, next] = [actions[at], actions[at + 1]]
    if (action === undefined) continue
    if (action.kind === 'text') await nameField(page).waitFor()
    const isTwice = action.kind === 'tap' && next?.kind === 'tap' && action.at === next.at
    if (isTwice) {
      const [x, y] = ON_PHONE(NAMES.indexOf(action.at.replace('paper ', '')))
      const felt = performance.timeOrigin / 1000 + performance.now() / 1000
      const send = (type: 'touchStart' | 'touchEnd', after: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchStart' ? [{ x, y }] : [],
          timestamp: felt + after,
        })
      await Promise.all([
        send('touchStart', 0),
        send('touchEnd', 0.05),
        send('touchStart', 0.15),
        send('touchEnd', 0.2),
      ])
      at += 1
    } else await play(page, [action], ON_PHONE)
  }
}

async function isAsSaid(page: Page): Promise<boolean> {
  const links = await Promise.all(
    SAID.map(async ({ source, target, sign }) => {
      const name = await link(page, source, target).first().getAttribute('aria-label')
      return name?.includes(sign === '+' ? 'positive' : 'negative') === true
    }),
  )
  const counts = [await variable(page).count(), await link(page).count()]
  return links.every((each) => each) && counts[0] === namesOf(SAID).length && counts[1] === SAID.length
}

const server =
  process.env.ADDRESS === undefined ? await startPage() : { address: process.env.ADDRESS, stop() {} }
const browser = await startBrowser()
try {
  for (const { name, actions } of WAYS) {
    const { tasks, isWhole } = await drawn(browser, server.address, actions)
    // Enter on the keyboard of the screen is tapped, too, and letters are not counted among the taps.
    const taps = actions.filter(({ kind }) => kind === 'tap' || kind === 'key').length
    const letters = actions.reduce(
      (sum, action) => sum + (action.kind === 'text' ? action.text.length : 0),
      0,
    )
    const most = (of: 'worked' | 'lasted'): number => Math.max(0, ...tasks.map((task) => task[of]))
    const figures: readonly Figure[] = [
      {
        what: `taps, ${name}`,
        input: `5 variables, 5 links; ${letters} letters of names besides`,
        value: taps,
        unit: 'times',
        below: MOST_TAPS + 1,
      },
      {
        what: `the most that the page worked in one task, ${name}`,
        input: `slowed ${SLOWED} times`,
        value: most('worked'),
        unit: 'ms',
        below: LONGEST_TASK,
      },
      {
        what: `how long the longest task lasted, ${name}`,
        input: 'says little on a busy machine',
        value: most('lasted'),
        unit: 'ms',
      },
      {
        what: `another map than was said, ${name}`,
        input: '',
        value: isWhole ? 0 : 1,
        unit: 'wrong',
        below: 1,
      },
    ]
    if (process.env.TASKS === '1')
      for (const { at, lasted, worked } of tasks.filter((task) => task.lasted > 50))
        console.log(
          `  at ${Math.round(at)} ms: ${Math.round(lasted)} ms, of which it worked ${Math.round(worked)}`,
        )
    for (const figure of figures) {
      console.log(printed(figure))
      if (!isKept(figure)) process.exitCode = 1
    }
  }
} finally {
  await browser.close()
  server.stop()
}
