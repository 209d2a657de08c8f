import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { Chance } from '../support/chance.ts'
import { chip } from '../support/page.ts'
import { anEdit } from './edits.ts'
import { standing } from './fields.ts'
import type { Ledger } from './ledger.ts'

/** Somebody who edits until the page is gone. */
export interface Driver {
  /** Resolves once so many edits are done; rejects when one cannot be done. */
  reached(edits: number): Promise<void>
  /**
   * Resolves once a text stands in a field that has not been left and the chip has said Saved. The driver stays there until the
   * page is gone.
   */
  inField(): Promise<void>
  /** What comes of anything from now on is no more the driver's: the page is about to be ended. */
  letGo(): void
  /** What the chip was last seen to say. */
  lastWord(): string
  /** Resolves when the driver has stopped. */
  readonly ended: Promise<void>
}

/** How long the page may take to say what stands on it, ms. */
const PATIENCE = 5000

/** What ends the driver's work when the page is let go. */
class LetGo extends Error {}

/** Begins to edit. `prefix` begins the tags of what is made. */
export function drive(page: Page, ledger: Ledger, chance: Chance, prefix: string): Driver {
  let isGone = false
  let lastWord = ''
  let done = 0
  let stopInField = false
  const waiting: { readonly edits: number; resolve(): void; reject(problem: unknown): void }[] = []

  /** What the chip says counts only while the page is there: after that it may be that of the page's next life. */
  const readChip = async (): Promise<boolean> => {
    const word = await chip(page).innerText()
    if (isGone) throw new LetGo()
    lastWord = word
    if (word === 'Saved') ledger.saved()
    return word === 'Saved'
  }
  const pause = async (): Promise<void> => {
    if (stopInField && ledger.unfinished().typed > 0) {
      while (!(await readChip())) await sleep(5)
      for (const each of waiting) each.resolve()
      await page.waitForEvent('close', { timeout: 0 })
    }
    if (await readChip()) return
    // Now and then the driver waits, as a person does who wants to be sure; else it types on.
    if (chance.below(3) > 0) return
    for (let tries = 0; tries < 100 && !(await readChip()); tries += 1) await sleep(5)
  }
  const work = async (): Promise<never> => {
    for (let count = 1; ; count += 1) {
      await anEdit({ page, ledger, chance, tag: `${prefix}.${count}`, pause })
      if (isGone) throw new LetGo()
      ledger.did()
      done += 1
      for (const each of waiting) if (done >= each.edits) each.resolve()
      await pause()
    }
  }
  const ended = work().catch(async (problem: unknown) => {
    if (isGone) return
    const stood = await Promise.race([
      standing(page).catch(String),
      sleep(PATIENCE, 'a page that does not answer'),
    ])
    const told = new Error(`An edit could not be done. On the page stood:\n${stood}`, { cause: problem })
    for (const each of waiting) each.reject(told)
    throw told
  })
  // Who waits for `reached` hears of it; nobody may be waiting for `ended` yet.
  ended.catch(() => undefined)
  const waitFor = (edits: number): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.push({ edits, resolve, reject })
    })
  return {
    reached: waitFor,
    inField() {
      stopInField = true
      return waitFor(Number.POSITIVE_INFINITY)
    },
    letGo() {
      isGone = true
    },
    lastWord: () => lastWord,
    ended,
  }
}
