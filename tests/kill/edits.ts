import type { Page } from '@playwright/test'
import type { Chance } from '../support/chance.ts'
import { nameField, variable } from '../support/page.ts'
import { leaveField, mapTitle, note, outline, quickLine } from './fields.ts'
import type { Ledger } from './ledger.ts'

/** What an edit is done with. */
export interface Hands {
  readonly page: Page
  readonly ledger: Ledger
  readonly chance: Chance
  /** The tag of what this edit makes, which no other has. */
  readonly tag: string
  /** Between two gestures, and while a text stands in a field that has not been left: a moment in which anything may end. */
  pause(): Promise<void>
}

type Edit = (hands: Hands) => Promise<void>

/** More variables than this, and some are deleted, so that the page stays quick. */
const MANY = 40

/** One random edit by keyboard or mouse. */
export function anEdit(hands: Hands): Promise<void> {
  const variables = variablesOf(hands.ledger)
  const edits: readonly Edit[] = [
    ...(variables.length > MANY ? [deleteOne, deleteOne, deleteOne] : [drawByKey, drawByKey, drawByKey]),
    drawByLine,
    drawInOutline,
    retitle,
    ...(variables.length > 0 ? [rename, rename, drag, annotate, deleteOne] : []),
  ]
  return (hands.chance.pick(edits) ?? drawByKey)(hands)
}

function variablesOf(ledger: Ledger): readonly string[] {
  return ledger.living().filter((tag) => /^\d/.test(tag))
}

function one(page: Page, tag: string) {
  return variable(page).filter({ hasText: new RegExp(`^${tag.replace('.', '\\.')}\\s`) })
}

const drawByKey: Edit = async (hands) => {
  const name = `${hands.tag} first name`
  hands.ledger.will(hands.tag, name)
  await hands.page.keyboard.press('n')
  await typeName(hands, name)
}

const rename: Edit = async (hands) => {
  const { page, ledger, chance, tag } = hands
  const old = chance.pick(variablesOf(ledger)) ?? ''
  await one(page, old).focus()
  const name = `${old} renamed at ${tag}`
  ledger.will(old, name)
  await page.keyboard.press('F2')
  await typeName(hands, name)
}

async function typeName(hands: Hands, name: string): Promise<void> {
  const { page } = hands
  await nameField(page).waitFor()
  await typeText(hands, name)
  await page.keyboard.press('Enter')
  await nameField(page).waitFor({ state: 'detached' })
}

/** Puts a text into the field that has the focus, in one go, as a paste: what happens between edits is what is tried here. */
async function typeText({ page, ledger, pause }: Hands, text: string): Promise<void> {
  await page.keyboard.insertText(text)
  ledger.typed(text.trim())
  await pause()
}

const drawByLine: Edit = async (hands) => {
  const { page, ledger, tag } = hands
  const name = `${tag} by line`
  ledger.will(tag, name)
  await page.keyboard.press('/')
  await quickLine(page).waitFor()
  await page.keyboard.press('Control+a')
  await typeText(hands, name)
  await page.keyboard.press('Enter')
  await one(page, tag).waitFor()
  await page.keyboard.press('Escape')
  await quickLine(page).waitFor({ state: 'detached' })
}

const drawInOutline: Edit = async (hands) => {
  const { page, ledger, tag } = hands
  if (!(await outline(page).isVisible())) await page.keyboard.press('Shift+O')
  await outline(page).focus()
  await page.keyboard.press('Control+End')
  const name = `${tag} in outline`
  ledger.will(tag, name)
  await typeText(hands, `\n${name}`)
  await page.keyboard.press('Control+Enter')
  await one(page, tag).waitFor()
  await leaveField(page)
}

const retitle: Edit = async (hands) => {
  const { page, ledger, tag } = hands
  await mapTitle(page).focus()
  await page.keyboard.press('Control+a')
  ledger.will('title', `title ${tag}`)
  await typeText(hands, `title ${tag}`)
  await page.keyboard.press('Enter')
}

const annotate: Edit = async (hands) => {
  const { page, ledger, chance, tag } = hands
  const old = chance.pick(variablesOf(ledger)) ?? ''
  await select(page, old)
  await page.getByRole('tab', { name: 'Inspect' }).click()
  await note(page).focus()
  await page.keyboard.press('Control+a')
  const text = `note-${old} as of ${tag}`
  ledger.will(`note-${old}`, text)
  await typeText(hands, text)
  await leaveField(page)
}

const deleteOne: Edit = async ({ page, ledger, chance }) => {
  const old = chance.pick(variablesOf(ledger)) ?? ''
  await select(page, old)
  for (const tag of ledger.living()) if (tag === old || tag === `note-${old}`) ledger.will(tag, null)
  await page.keyboard.press('Delete')
  await one(page, old).waitFor({ state: 'detached' })
}

/** Focused by keyboard, with nothing else selected. */
async function select(page: Page, tag: string): Promise<void> {
  await page.keyboard.press('Escape')
  await one(page, tag).focus()
  if ((await one(page, tag).getAttribute('aria-pressed')) !== 'true') await page.keyboard.press('Space')
}

/** Drags a variable to anywhere near, with a moment in the middle of the gesture. Where nothing of it is seen, nothing is dragged. */
const drag: Edit = async ({ page, ledger, chance, pause }) => {
  const box = await one(page, chance.pick(variablesOf(ledger)) ?? '').boundingBox()
  if (box === null) return
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + chance.below(120) - 60, y + chance.below(120) - 60, { steps: 4 })
  await pause()
  await page.mouse.up()
  // Where another lies over it its rim may be under the pointer: then a link was drawn, on paper with a variable at its end, whose name is asked for.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  if (!(await nameField(page).isVisible())) return
  await page.keyboard.press('Escape')
  await nameField(page).waitFor({ state: 'detached' })
}
