import { fileURLToPath } from 'node:url'
import { type CDPSession, expect, type Page } from '@playwright/test'

const HEARING = fileURLToPath(new URL('hearing.page.js', import.meta.url))

/** A person at the keyboard, whose keys are counted: every press is one, every letter of a text is one. */
export interface Hands {
  press(...keys: readonly string[]): Promise<void>
  type(text: string): Promise<void>
  /** How many keys so far. */
  count(): number
}

/**
 * Somebody who works by a screen reader: knows the page by what has the focus, as the accessibility tree names and describes it, and by what
 * live regions say; never by a picture, and never by looking for an element.
 */
export interface ScreenReader extends Hands {
  /** What has the focus, as it is spoken: its name, its role, its states, its description. Throws where nothing with a name has it. */
  here(): Promise<string>
  /** Waits until what has been said since the last key, or what has the focus, is like this. */
  hears(like: RegExp): Promise<void>
  /** Waits until what has the focus is like this. */
  isOn(like: RegExp): Promise<void>
  /** All that was said without being asked, from the beginning. */
  said(): Promise<readonly string[]>
}

/** Has the page note what a screen reader says without being asked, and what it misses; before the page is opened. */
export async function startHearing(page: Page): Promise<void> {
  await page.addInitScript({ path: HEARING })
}

/** What was meant to be said and is not, because the live region came together with its text. */
export async function missed(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.get(window, 'missedByScreenReader') as readonly string[])
}

/** Somebody's hands on the keyboard of this page. */
export function handsOn(page: Page): Hands {
  let count = 0
  return {
    async press(...keys) {
      for (const key of keys) {
        count += 1
        await page.keyboard.press(key)
      }
    },
    async type(text) {
      count += text.length
      await page.keyboard.type(text)
    },
    count: () => count,
  }
}

/** Starts a screen reader; before the page is opened. In Chromium, whose accessibility tree it reads. */
export async function startScreenReader(page: Page): Promise<ScreenReader> {
  await startHearing(page)
  const session = await page.context().newCDPSession(page)
  const hands = handsOn(page)
  /** How much had been said when the last key was pressed. */
  let before = 0
  const said = () => page.evaluate(() => Reflect.get(window, 'saidToScreenReader') as readonly string[])
  const here = () => spokenFocus(session)
  const listen = async () => {
    before = (await said()).length
  }
  return {
    ...hands,
    async press(...keys) {
      await listen()
      await hands.press(...keys)
    },
    async type(text) {
      await listen()
      await hands.type(text)
    },
    here,
    async hears(like) {
      await expect
        .poll(async () => [...(await said()).slice(before), await here()].join('\n'), {
          message: String(like),
        })
        .toMatch(like)
    },
    async isOn(like) {
      await expect.poll(here, { message: String(like) }).toMatch(like)
    },
    said,
  }
}

/** A value of the accessibility tree. */
interface AxValue {
  readonly value?: unknown
}

interface AxNode {
  readonly role?: AxValue
  readonly name?: AxValue
  readonly description?: AxValue
  readonly value?: AxValue
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[]
}

/** States that are spoken, and how, where they are so. */
const STATES: Readonly<Record<string, string>> = {
  pressed: 'pressed',
  selected: 'selected',
  checked: 'checked',
  expanded: 'expanded',
  disabled: 'unavailable',
  invalid: 'invalid',
}

/** The element that has the focus as the accessibility tree tells it; "nothing" where it is the document or has no name. */
async function spokenFocus(session: CDPSession): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' })
  if (result.objectId === undefined) return 'nothing'
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  })
  const node: AxNode | undefined = nodes[0]
  const name = textOf(node?.name)
  if (node === undefined || name === '' || result.description === 'body') return 'nothing'
  const properties = new Map((node.properties ?? []).map((one) => [one.name, one.value.value]))
  const role = textOf({ value: properties.get('roledescription') }) || textOf(node.role)
  const states = Object.entries(STATES).flatMap(([state, word]) =>
    /^(true|grammar|spelling)$/.test(String(properties.get(state))) ? [word] : [],
  )
  const [at, of] = [properties.get('posinset'), properties.get('setsize')]
  const place = at === undefined || of === undefined ? [] : [`${at} of ${of}`]
  return [name, role, textOf(node.value), ...states, ...place, textOf(node.description)]
    .filter((part) => part !== '')
    .join(', ')
}

function textOf(value: AxValue | undefined): string {
  return String(value?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}
