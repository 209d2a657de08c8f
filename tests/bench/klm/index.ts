/**
 * `npm run bench:speed`: how long a person needs to draw a transcript in four ways, by the Keystroke-Level Model. The ways of
 * Sediko are really played in the browser, and the map that comes of them compared. Exit code 1 when one is another map, or takes longer than is
 * promised: less than LOOPY each, and the fastest at most two thirds of it; and by fingers at most 90 taps for the longer transcript.
 */
import type { Browser, Page } from '@playwright/test'
import { link, openBlankMap } from '../../support/page.ts'
import { startPage } from '../../support/server.ts'
import { freshPage, startBrowser } from '../browser.ts'
import { type Action, countOf, secondsOf } from './operators.ts'
import { ON_TABLET, play } from './play.ts'
import { LONGER, namesOf, type Said, TRANSCRIPT } from './transcript.ts'
import { byKeys, byLoopy, byMouse, byQuickLine, byTouch, byTouchInTurn } from './ways.ts'

interface Way {
  readonly name: string
  readonly actions: readonly Action[]
  /** False for the program of others. */
  readonly ours: boolean
  /** The accessible name of what must be there after `/`. */
  readonly needs?: string
}

/** Most taps for the longer transcript. */
const MOST_TAPS = 90

const BY_FINGERS = [
  { name: 'fingers', actions: byTouch(LONGER) },
  { name: 'fingers, names first', actions: byTouchInTurn(LONGER) },
] as const

const WAYS: readonly Way[] = [
  { name: 'quick line', actions: byQuickLine(TRANSCRIPT), ours: true, needs: 'Quick line' },
  { name: 'keys', actions: byKeys(TRANSCRIPT), ours: true },
  { name: 'mouse', actions: byMouse(TRANSCRIPT), ours: true },
  { name: 'LOOPY', actions: byLoopy(TRANSCRIPT), ours: false },
]

const TABLET = { viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: true } as const

const server = await startPage()
const browser = await startBrowser()
console.log(`${namesOf(TRANSCRIPT).length} variables, ${TRANSCRIPT.length} links`)
console.log(
  `${'way'.padEnd(12)}${['K', 'P', 'B', 'H', 'M', 'seconds'].map((head) => head.padStart(9)).join('')}  played`,
)
try {
  for (const way of WAYS) {
    const counts = countOf(way.actions)
    const figures = [counts.K, counts.P, counts.B, counts.H, counts.M, secondsOf(counts).toFixed(0)]
    const outcome = way.ours ? await played(browser, way) : 'not ours, counted only'
    if (outcome.startsWith('ANOTHER')) process.exitCode = 1
    console.log(
      `${way.name.padEnd(12)}${figures.map((figure) => String(figure).padStart(9)).join('')}  ${outcome}`,
    )
  }
  const seconds = (way: Way) => secondsOf(countOf(way.actions))
  const [theirs = 0] = WAYS.filter(({ ours }) => !ours).map(seconds)
  const ours = WAYS.filter((way) => way.ours).map(seconds)
  const fastest = Math.min(...ours) / theirs
  const kept = fastest <= 2 / 3 && Math.max(...ours) < theirs
  console.log(
    `the fastest takes ${Math.round(fastest * 100)} % of LOOPY's time: ${kept ? 'as promised' : 'NOT as promised'}`,
  )
  if (!kept) process.exitCode = 1
  for (const { name, actions } of BY_FINGERS) {
    const { T } = countOf(actions)
    const context = await browser.newContext({ ...TABLET, baseURL: server.address })
    const page = await context.newPage()
    await openBlankMap(page)
    await page.getByRole('button', { name: 'New variable', exact: true }).waitFor()
    const outcome = await outcomeOf(page, LONGER, () => play(page, actions, ON_TABLET))
    const told = `${T} taps for ${namesOf(LONGER).length} variables and ${LONGER.length} links`
    console.log(`${name}: ${told}: ${T <= MOST_TAPS ? 'as promised' : 'NOT as promised'}; ${outcome}`)
    if (T > MOST_TAPS || outcome.startsWith('ANOTHER')) process.exitCode = 1
  }
} finally {
  await browser.close()
  server.stop()
}

async function played(on: Browser, { actions, needs }: Way): Promise<string> {
  const page = await freshPage(on, server.address)
  page.setDefaultTimeout(8000)
  await openBlankMap(page)
  await page.waitForTimeout(5000)
  if (needs !== undefined) {
    await page.keyboard.press('/')
    const there = page.getByLabel(needs, { exact: true }).first()
    const found = await there.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    )
    if (!found) return `skipped: there is no “${needs}” in this version`
    await page.keyboard.press('Escape')
  }
  return outcomeOf(page, TRANSCRIPT, () => play(page, actions))
}

/** Plays a way, and says whether the map that comes of it is the one that was said. */
async function outcomeOf(page: Page, said: readonly Said[], playing: () => Promise<void>): Promise<string> {
  const problem = await playing().then(
    () => null,
    (error: unknown) => String(error).split('\n')[0],
  )
  if (problem !== null) return `ANOTHER MAP: ${problem}`
  await page.waitForTimeout(1000)
  const drawn = (
    await link(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
  ).sort()
  await page.context().close()
  const wanted = said.map(spoken).sort()
  const missing = wanted.filter((one) => !drawn.includes(one))
  const same = missing.length === 0 && drawn.length === wanted.length
  return same ? 'the same map' : `ANOTHER MAP: ${drawn.length} links; missing ${missing.join('; ')}`
}

function spoken({ source, target, sign }: Said): string {
  return `Link from ${source} to ${target}, ${sign === '+' ? 'positive' : 'negative'}`
}
