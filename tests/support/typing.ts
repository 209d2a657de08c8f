import type { Page } from '@playwright/test'
import { handOn, inFirefox } from './firefox/hand.ts'

/** The key as WebDriver names it. */
const SHIFT = '\uE008'

/** Types a word as a quick hand does, whatever the page is doing: each key right behind the one before. */
export async function typeAtOnce(page: Page, word: string): Promise<void> {
  if (inFirefox(page)) return pressAll(page, word)
  const keyboard = await page.context().newCDPSession(page)
  const sent = [...word].flatMap((text) => {
    const key = { key: text, code: text === ' ' ? 'Space' : `Key${text.toUpperCase()}` }
    const modifiers = /\p{Lu}/u.test(text) ? 8 : 0
    const press = (type: 'keyDown' | 'keyUp') =>
      keyboard.send('Input.dispatchKeyEvent', {
        ...key,
        type,
        modifiers,
        ...(type === 'keyDown' && { text }),
      })
    return [press('keyDown'), press('keyUp')]
  })
  await Promise.all(sent)
  await keyboard.detach()
}

async function pressAll(page: Page, word: string): Promise<void> {
  const keys = [...word].flatMap((letter) => {
    const press = [
      { type: 'keyDown', value: letter },
      { type: 'keyUp', value: letter },
    ] as const
    const isLarge = /\p{Lu}/u.test(letter)
    return isLarge
      ? ([{ type: 'keyDown', value: SHIFT }, ...press, { type: 'keyUp', value: SHIFT }] as const)
      : press
  })
  const hand = await handOn(page)
  await hand.perform([{ type: 'key', id: 'keyboard', actions: keys }])
  hand.lift()
}
