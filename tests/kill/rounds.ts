import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { type Chance, createChance } from '../support/chance.ts'
import { findChromium } from '../support/chromium.ts'
import {
  canvasReady,
  chip,
  keepSavedFiles,
  nameField,
  openBlankMap,
  savedText,
  variable,
} from '../support/page.ts'
import { startKillable } from './browser.ts'
import { createLedger, type Ledger } from './ledger.ts'

/** One life of the browser, from its start to its being killed. */
export interface Round {
  /** How long the driver had been editing when the browser was killed, ms. */
  readonly lived: number
  readonly edits: number
  /** Edits after which the chip said Saved. */
  readonly acknowledged: number
  /** What the chip was last seen to say. */
  readonly lastWord: string
  /** One sentence for each acknowledged edit that was not there after the restart. */
  readonly lost: readonly string[]
}

/**
 * Starts a browser over a profile folder, lets a driver edit one map and read the chip from the page, kills the browser
 * hard at a random moment, starts it again and looks what is there; as many times as asked. The same seed makes the same
 * edits; the moments of the kills are counted from the first edit.
 */
export async function killRounds(
  address: string,
  profile: string,
  rounds: number,
  seed: number,
  onRound: (round: Round, number: number) => void = () => {},
): Promise<readonly Round[]> {
  const found = await findChromium()
  const chance = createChance(seed)
  const ledger = createLedger()
  const done: Round[] = []
  let mapAddress: string | null = null
  let unfinished: Omit<Round, 'lost'> | null = null

  for (let number = 0; number <= rounds; number += 1) {
    const { page, kill } = await startKillable(found, profile)
    try {
      mapAddress = await openMap(page, address, mapAddress)
      const lost = ledger.settle(await namesIn(page))
      if (unfinished) {
        const round = { ...unfinished, lost }
        done.push(round)
        onRound(round, number)
      }
      if (number === rounds) break
      const driver = drive(page, ledger, chance, `${number + 1}`)
      const patience = 300 + chance.below(2700)
      await Promise.race([sleep(patience), driver.ended])
      const started = performance.now()
      await kill()
      const lastWord = await driver.ended
      unfinished = { lived: Math.round(patience + performance.now() - started), ...ledger.counts(), lastWord }
    } finally {
      await kill()
    }
  }
  return done
}

/** Opens the map of the earlier rounds, or a blank one in the first; gives its address. */
async function openMap(page: Page, address: string, mapAddress: string | null): Promise<string> {
  await keepSavedFiles(page)
  if (mapAddress) {
    await page.goto(mapAddress)
    await canvasReady(page)
  } else {
    await openBlankMap(page, address)
  }
  return page.url()
}

/** The names of all variables of the open map, as a file of it has them; variables without a name are left out. */
async function namesIn(page: Page): Promise<readonly string[]> {
  const map: unknown = JSON.parse(await savedText(page))
  const variables = typeof map === 'object' && map !== null && 'variables' in map ? map.variables : []
  const records = Array.isArray(variables) ? variables : Object.values(variables ?? {})
  return records.map((record) => String(record.name ?? '')).filter(Boolean)
}

/** Edits until the browser is gone. `ended` gives what the chip was last seen to say, and rejects on any other trouble. */
function drive(
  page: Page,
  ledger: Ledger,
  chance: Chance,
  prefix: string,
): { readonly ended: Promise<string> } {
  let lastWord = ''
  const readChip = async (): Promise<boolean> => {
    lastWord = await chip(page).innerText()
    if (lastWord !== 'Saved') return false
    ledger.saved()
    return true
  }
  const work = async (): Promise<never> => {
    for (let count = 1; ; count += 1) {
      await edit(page, ledger, chance, `${prefix}.${count}`)
      ledger.did()
      if (await readChip()) continue
      // Now and then the driver waits, as a person does who wants to be sure; else it types on.
      if (chance.below(3) === 0)
        for (let tries = 0; tries < 100 && !(await readChip()); tries += 1) await sleep(5)
    }
  }
  const ended = work().catch((problem: unknown) => {
    if (page.isClosed() || /closed|crashed|disconnected/i.test(String(problem))) return lastWord
    throw problem
  })
  return { ended }
}

/** One random edit by keyboard and mouse: mostly a new variable, else a new name for one, or its deletion. */
async function edit(page: Page, ledger: Ledger, chance: Chance, tag: string): Promise<void> {
  const old = chance.pick(ledger.living())
  const what = old === undefined ? 0 : chance.below(6)
  if (old === undefined || what < 4) {
    const name = `${tag} first name`
    ledger.will(tag, name)
    await page.keyboard.press('n')
    await typeName(page, name)
    return
  }
  const element = variable(page).filter({ hasText: new RegExp(`^${old.replace('.', '\\.')}\\s`) })
  await element.focus()
  if (what === 4) {
    const name = `${old} renamed at ${tag}`
    ledger.will(old, name)
    await page.keyboard.press('F2')
    await typeName(page, name)
    return
  }
  ledger.will(old, null)
  if ((await element.getAttribute('aria-pressed')) !== 'true') await page.keyboard.press('Space')
  await page.keyboard.press('Delete')
  await element.waitFor({ state: 'detached' })
}

async function typeName(page: Page, name: string): Promise<void> {
  await nameField(page).waitFor()
  // The whole name in one go, as a paste: the moments between edits are what is tried here.
  await page.keyboard.insertText(name)
  await page.keyboard.press('Enter')
  await nameField(page).waitFor({ state: 'detached' })
}
