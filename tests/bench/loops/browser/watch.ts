import type { Page } from '@playwright/test'
import type { LoopLimits } from '../../../../src/loops/index.ts'

/** What `watch.page.js` can do in the page. All times in ms. */
export interface Watch {
  settled(): Settled
  /** Waits until the list is right, be it still counted. */
  listed(): void
  listUpTo(length: number | null): Answered
  addLink(id: string, source: string, target: string): Answered
  removeLink(id: string): Answered
  turnSign(id: string): Answered
  independent(): void
  firstLoops(): { readonly cold: number; readonly warm: readonly number[] }
  cancel(
    kind: 'find' | 'independent' | 'lengths' | 'idle',
    limits: Partial<LoopLimits>,
    waits: readonly number[],
  ): readonly (number | null)[]
  opened(): { readonly ordered: number; readonly answered: number; readonly shown: number }
}

/** A session at rest. */
export interface Settled {
  /** How many loops are listed. */
  readonly loops: number
  /** How many the map has, when that is known. */
  readonly total: number | null
  /** What the panel says. */
  readonly words: string
}

/** How soon something was done, from its beginning; null for what did not happen. */
export interface Answered {
  /** The call came back: the edit, the drawing, and what React draws at once. */
  readonly returned: number
  /** The worker was asked. */
  readonly ordered: number | null
  /** The session held the right list. */
  readonly list: number | null
  /** The panel showed it. */
  readonly shown: number | null
}

/** Has the watch in the page do something, and gives what it answers. */
export function ask<K extends keyof Watch>(
  page: Page,
  what: K,
  ...words: Parameters<Watch[K]>
): Promise<ReturnType<Watch[K]>> {
  const asked: { readonly name: string; readonly words: readonly unknown[] } = { name: what, words }
  return page.evaluate(
    ({ name, words }) => Reflect.get(Reflect.get(window, 'sedikoBench'), name)(...words),
    asked,
  )
}
