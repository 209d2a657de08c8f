import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { createChance } from '../support/chance.ts'
import { findChromium } from '../support/chromium.ts'
import { canvasReady, keepSavedFiles, openBlankMap, savedText } from '../support/page.ts'
import { type KillableBrowser, startKillable } from './browser.ts'
import { drive } from './driver.ts'
import { ENDINGS, type Ending, endLife } from './endings.ts'
import { finishFields, readable, showWhatWasLeft } from './fields.ts'
import { createLedger, type Ledger } from './ledger.ts'

/** One life of the page, from its being opened to its sudden end. */
export interface Round {
  readonly ending: Ending
  readonly edits: number
  /** Edits after which the chip said Saved. */
  readonly acknowledged: number
  /** Texts that stood in a field which had not been left, after which the chip said Saved. */
  readonly unfinished: number
  /** What the chip was last seen to say. */
  readonly lastWord: string
  /** One sentence for each acknowledged edit or text that was not there afterwards. */
  readonly lost: readonly string[]
}

/** What is tried, and where. */
export interface Trial {
  /** Where the page is served. */
  readonly address: string
  /** An empty folder for the browser's profile. */
  readonly profile: string
  readonly rounds: number
  /** Edits in a round, on average. */
  readonly edits: number
  /** The same seed makes the same edits; the moments of the ends are counted from edits, too, but fall where the machine happens to be. */
  readonly seed: number
  onRound?(round: Round, number: number): void
}

/** An end comes at most so long after the last edit of its round, ms: in the middle of the next one or two. */
const LATEST = 120

/**
 * Opens one map, lets a driver edit it and read the chip from the page, ends the page's life in one of the four ways in turn, at a
 * random moment or while a text stands in a field, opens the map again and looks what is there; as many times as asked.
 */
export async function killRounds(trial: Trial): Promise<readonly Round[]> {
  const found = await findChromium()
  const chance = createChance(trial.seed)
  const ledger = createLedger()
  const done: Round[] = []
  let browser: KillableBrowser | null = null
  let page: Page | null = null
  let mapAddress: string | null = null

  try {
    for (let number = 1; number <= trial.rounds; number += 1) {
      browser ??= await startKillable(found, trial.profile)
      page ??= browser.page
      mapAddress = await openMap(page, trial.address, mapAddress)
      const driver = drive(page, ledger, chance, `${number}`)
      await driver.reached(1 + chance.below(2 * trial.edits - 1))
      if (chance.below(2) === 0) await driver.inField()
      else await sleep(chance.below(LATEST))
      const ending = ENDINGS[(number - 1) % ENDINGS.length] ?? 'browser'
      driver.letGo()
      page = await endLife(ending, browser, page)
      await driver.ended
      if (page === null) {
        browser = await startKillable(found, trial.profile)
        page = browser.page
      }
      const counts = ledger.counts()
      const { safe } = ledger.unfinished()
      await openMap(page, trial.address, mapAddress)
      const lost = await whatIsLost(page, ledger)
      const round = { ending, ...counts, unfinished: safe.length, lastWord: driver.lastWord(), lost }
      done.push(round)
      trial.onRound?.(round, number)
    }
  } finally {
    await browser?.kill()
  }
  return done
}

/** Opens the map of the earlier rounds, or a blank one in the first; gives its address. */
async function openMap(page: Page, address: string, mapAddress: string | null): Promise<string> {
  if (page.url() === mapAddress) return mapAddress
  await keepSavedFiles(page)
  if (mapAddress) {
    await page.goto(mapAddress)
    await canvasReady(page)
  } else {
    await openBlankMap(page, address)
  }
  return page.url()
}

/** Looks for every text that stood in a field, then finishes what is in the fields and looks for every edit. */
async function whatIsLost(page: Page, ledger: Ledger): Promise<readonly string[]> {
  const { safe } = ledger.unfinished()
  let gone = safe
  // A name that was being typed becomes the map's a moment after it is opened.
  for (let tries = 0; gone.length > 0 && tries < 50; tries += 1) {
    if (tries > 0) await sleep(100)
    await showWhatWasLeft(page)
    const everything = (await readable(page)) + (await savedText(page))
    gone = safe.filter((text) => !everything.includes(text))
  }
  await finishFields(page)
  return [...gone.map((text) => `in a field: "${text}"`), ...ledger.settle(await textsIn(page))]
}

/** The title, the names of all variables and their notes, as a file of the map has them, where the driver has written them. */
async function textsIn(page: Page): Promise<readonly string[]> {
  const map: unknown = JSON.parse(await savedText(page))
  const variables = recordsOf(map, 'variables').flatMap((record) => [
    textAt(record, 'name'),
    textAt(record, 'note'),
  ])
  const title = textAt(map, 'title')
  return [...(title.startsWith('title ') ? [title] : []), ...variables].filter(Boolean)
}

function recordsOf(value: unknown, key: string): readonly unknown[] {
  const records: unknown = fieldOf(value, key)
  return Array.isArray(records) ? records : Object.values(records ?? {})
}

function textAt(value: unknown, key: string): string {
  const text = fieldOf(value, key)
  return typeof text === 'string' ? text : ''
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
