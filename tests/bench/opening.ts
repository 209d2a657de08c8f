/**
 * `npm run bench:opening`: what the page does in its longest task while a map at the limits comes into it, from a file, from the library and by pasting, and how soon it is there. Words after
 * it name the inputs and the ways that are wanted, as in `npm run bench:opening -- labels paste`. `TASKS=1` lists every task over 50 ms, `ADDRESS` names a page that is served already.
 * Promised is what the page works; a task lasts longer when others want the processor. Exit code 1 when a promise is not kept.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import {
  type CausalMap,
  emptyMap,
  type Label,
  LIMITS,
  newArchetypeNote,
  newLabel,
  newLoopNote,
  serialise,
} from '../../src/model/index.ts'
import { startPage } from '../support/server.ts'
import { freshPage, startBrowser } from './browser.ts'
import { type Figure, isKept, printed } from './figures.ts'
import { syntheticMap } from './syntheticMap.ts'
import { type Task, traceTasks } from './tasks.ts'

/** No task of the page may hold it up for longer, ms. */
const LONGEST_TASK = 200

const many = <R extends { readonly id: string }>(count: number, make: (at: number) => R) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => make(at)).map((record) => [record.id, record]))

const labels = (count: number): Readonly<Record<string, Label>> =>
  many(count, (at) =>
    newLabel({
      id: `t${at}`,
      text: `A label with a number, which is ${at}`,
      x: (at % 80) * 230,
      y: -1000 - Math.floor(at / 80) * 130,
      made: at + 1,
    }),
  )
const notes = (variables: number): Pick<CausalMap, 'loopNotes' | 'archetypeNotes'> => ({
  loopNotes: many(LIMITS.loopNotes, (at) =>
    newLoopNote({
      id: `n${at}`,
      links: [`gone${at}`, `lost${at}`],
      variables: [`v${at % variables}`, `v${(at + 7) % variables}`],
      name: `A broken loop, number ${at}`,
    }),
  ),
  archetypeNotes: many(LIMITS.archetypeNotes, (at) =>
    newArchetypeNote({
      id: `a${at}`,
      archetype: 'limits-to-growth',
      slots: ['s'],
      variables: [`v${at % variables}`],
      key: `k${at}`,
      made: at + 1,
    }),
  ),
})

const INPUTS: Readonly<Record<string, () => CausalMap>> = {
  links: () => syntheticMap(LIMITS.variables, LIMITS.links),
  labels: () => ({ ...emptyMap({ title: 'Labels' }), labels: labels(LIMITS.labels) }),
  /** Ten times as many as a map may have: what comes is one sentence. */
  toomany: () => ({ ...emptyMap({ title: 'Labels' }), labels: labels(10 * LIMITS.labels) }),
  notes: () => ({ ...syntheticMap(100, 300), ...notes(100) }),
  all: () => ({
    ...syntheticMap(LIMITS.variables, LIMITS.links),
    labels: labels(LIMITS.labels),
    ...notes(LIMITS.variables),
  }),
}
const WAYS = ['file', 'library', 'paste'] as const

/**
 * The most that the page worked in one task, and how long until the map was there, before all of it was done in pieces: ms by input and way, on 29 November 2026
 * while others worked on the machine (load 10 to 22), so that the second means little.
 */
const BEFORE: Readonly<Record<string, readonly [number, number]>> = {
  'links file': [296, 17_744],
  'links library': [417, 19_014],
  'links paste': [2174, 40_773],
  'labels file': [98, 4100],
  'labels library': [86, 4476],
  'labels paste': [399, 6589],
}

const wanted = process.argv.slice(2)
const isWanted = (name: string, all: readonly string[]): boolean =>
  !wanted.some((word) => all.includes(word)) || wanted.includes(name)

/** Chooses a file as a person does, without handing its bytes to the page by the way of the test. */
async function chooseFile(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+o')
  await (await chooser).setFiles(path)
}

/** Puts a text into the page, to be pasted by an event later: what brings it there is no work of the page. */
async function holdText(page: Page, text: string): Promise<void> {
  await page.evaluate((held) => Reflect.set(window, 'held', held), text)
}

async function pasteHeld(page: Page): Promise<void> {
  await page.evaluate(() => {
    const status = document.querySelector('.unseen[role=status]')
    const observer = new MutationObserver(() => {
      if (status?.textContent?.includes('pasted')) Reflect.set(window, 'isPasted', true)
    })
    if (status) observer.observe(status, { childList: true, characterData: true, subtree: true })
    const clipboardData = new DataTransfer()
    clipboardData.setData('application/x-sediko+json', String(Reflect.get(window, 'held')))
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
}

/** Until it was said that the paste is done; what is said after it may take its place at once. */
async function heardPasted(page: Page): Promise<void> {
  await page.waitForFunction(() => Reflect.get(window, 'isPasted') === true, null, { polling: 100 })
}

/** Until the map is on the canvas and stored, or a sentence says why it is not. Cheap to look for, unlike names that are read to people. */
async function there(page: Page): Promise<void> {
  await page.locator('.react-flow').waitFor()
  await page.locator('.chip.saved').waitFor()
}

const refused = (page: Page) => page.locator('.toast.error').first().waitFor()

/** Brings the map into the page by one way. Gives what it was measured by: from then on, until it was there. */
async function come(
  browser: Browser,
  address: string,
  way: (typeof WAYS)[number],
  input: { readonly map: CausalMap; readonly path: string; readonly isTooMuch: boolean },
): Promise<{ readonly tasks: readonly Task[]; readonly time: number }> {
  const page = await freshPage(browser, address)
  page.setDefaultTimeout(180_000)
  await page.goto('./')
  await page.locator('#root button').first().waitFor()
  if (way === 'library') {
    await chooseFile(page, input.path)
    await there(page)
    await page.goto('about:blank')
    await page.goto('./')
    await page.locator('#root a[href^="#/map/"], #root .map-row, #root li button').first().waitFor()
  }
  if (way === 'paste') {
    await page.keyboard.press('Shift+N')
    await there(page)
    await holdText(page, serialise({ ...input.map, variables: firstOf(input.map) }))
  }
  // What the page does ahead when it has nothing to do is not what is measured.
  await page.waitForTimeout(2500)
  const trace = await traceTasks(browser)
  const started = performance.now()
  if (way === 'file') await chooseFile(page, input.path)
  else if (way === 'paste') await pasteHeld(page)
  else await page.locator('#root').getByText(input.map.meta.title, { exact: true }).first().click()
  if (input.isTooMuch) await refused(page)
  else if (way === 'paste') {
    await heardPasted(page)
    await there(page)
  } else await there(page)
  const time = performance.now() - started
  // Loops are found, marks drawn, links made pressable and code fetched ahead.
  await page.waitForTimeout(6000)
  const tasks = await trace.stop()
  await page.context().close()
  return { tasks, time }
}

/** All of the variables: a blank map has none. */
function firstOf({ variables }: CausalMap): CausalMap['variables'] {
  return variables
}

function figuresOf(
  name: string,
  way: string,
  bytes: number,
  tasks: readonly Task[],
  time: number,
): readonly Figure[] {
  const before = BEFORE[`${name} ${way}`]
  const input = `${name} by ${way}, ${(bytes / 1e6).toFixed(1)} MB`
  const was = (at: 0 | 1): string => (before ? `, before: ${before[at]} ms` : '')
  return [
    {
      what: 'the most that the page worked in one task',
      input: `${input}${was(0)}`,
      value: Math.max(0, ...tasks.map(({ worked }) => worked)),
      unit: 'ms',
      below: LONGEST_TASK,
    },
    {
      what: 'how long the longest task lasted',
      input,
      value: Math.max(0, ...tasks.map(({ lasted }) => lasted)),
      unit: 'ms',
    },
    { what: 'until it is there and saved', input: `${input}${was(1)}`, value: time, unit: 'ms' },
  ]
}

const server =
  process.env.ADDRESS === undefined ? await startPage() : { address: process.env.ADDRESS, stop() {} }
const browser = await startBrowser()
const folder = await mkdtemp(join(tmpdir(), 'sediko-opening-'))
try {
  for (const [name, make] of Object.entries(INPUTS)) {
    if (!isWanted(name, Object.keys(INPUTS))) continue
    const map = make()
    const path = join(folder, `${name}.sediko.json`)
    const text = serialise(map)
    await writeFile(path, text)
    for (const way of WAYS) {
      const isTooMuch = name === 'toomany'
      if (!isWanted(way, WAYS) || (isTooMuch && way === 'library')) continue
      const { tasks, time } = await come(browser, server.address, way, { map, path, isTooMuch })
      if (process.env.TASKS === '1')
        for (const { at, lasted, worked } of tasks.filter((task) => task.lasted > 50))
          console.log(
            `  at ${Math.round(at)} ms: ${Math.round(lasted)} ms, of which it worked ${Math.round(worked)}`,
          )
      for (const figure of figuresOf(name, way, text.length, tasks, time)) {
        console.log(printed(figure))
        if (!isKept(figure)) process.exitCode = 1
      }
    }
  }
} finally {
  await browser.close()
  await rm(folder, { recursive: true })
  server.stop()
}
