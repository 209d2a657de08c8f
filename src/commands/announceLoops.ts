import type { Id } from '../model/index.ts'
import { runLater } from '../pace/index.ts'
import type { LoopsState, Session } from '../store/index.ts'
import { walking } from './go/walking.ts'
import type { Page } from './types.ts'
import { capitalised } from './words.ts'

/**
 * Runs a change and tells a screen reader what was done and which loops it closed or opened: "Link from Rainfall to Grazing
 * land made positive; closes R2." When the search takes longer the loops follow in a sentence of their own. `links` are
 * those that may close loops; null when any may, as in undoing. A change that answers why it was not done, as `run` of the document does, is not told here:
 * whoever shows the map tells that. Answers the same.
 */
export function announceWithLoops(
  world: { readonly page: Pick<Page, 'announce'> },
  session: Session,
  links: readonly Id[] | null,
  change: () => unknown,
  told: () => string,
): string | null {
  const before = session.loops.getState()
  const refusal = change()
  if (typeof refusal === 'string') return refusal
  const sentence = told()
  const after = session.loops.getState()
  /** At once when what compares them is here, as it is soon after a map is opened. */
  const tell = (now: LoopsState, say: (loops: string) => void): void => {
    const done = walking.use(({ loopsTold }) => say(loopsTold(before, now, links)))
    void Promise.resolve(done).catch(() => say(''))
  }
  if (!after.searching) {
    tell(after, (loops) => world.page.announce(loops === '' ? `${sentence}.` : `${sentence}; ${loops}.`))
    return null
  }
  world.page.announce(`${sentence}.`)
  const stop = session.loops.subscribe((state) => {
    if (state.searching) return
    stop()
    // Two long lists are compared once the page has shown the new one.
    runLater(() => tell(state, (loops) => loops !== '' && world.page.announce(`${capitalised(loops)}.`)), 0)
  })
  return null
}
