import type { CausalMap, Id } from '../model/index.ts'
import { runLater } from '../pace/index.ts'
import type { Session } from '../store/index.ts'
import { part } from './part.ts'
import type { Page } from './types.ts'
import { capitalised } from './words.ts'

/** What compares the loops before and after. */
const telling = part(() => import('./loopsTold.ts'))
type Telling = typeof import('./loopsTold.ts')

/** Fetches it ahead of the first change. */
export const fetchTelling = telling.fetch

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
  /** The same with what is on the map now, in words that are not here at first. */
  more?: (it: Telling, now: CausalMap) => string,
): string | null {
  const before = session.loops.getState()
  const refusal = change()
  if (typeof refusal === 'string') return refusal
  const done = told()
  const after = session.loops.getState()
  const { map } = session.document.state.getState()
  /** At once when what compares is here, as it is soon after a map is opened; null where it cannot be fetched. */
  const say = (words: (it: Telling | null) => string): void => {
    const tell = (it: Telling | null): void => {
      const text = words(it)
      if (text !== '') world.page.announce(`${text}.`)
    }
    void Promise.resolve(telling.use(tell)).catch(() => tell(null))
  }
  say((it) => {
    const loops = (!after.searching && it?.loopsTold(before, after, links)) || ''
    const sentence = it && more ? more(it, map) : done
    return loops ? `${sentence}; ${loops}` : sentence
  })
  if (!after.searching) return null
  const stop = session.loops.subscribe((state) => {
    if (state.searching) return
    stop()
    // Two long lists are compared once the page has shown the new one.
    runLater(() => say((it) => capitalised(it?.loopsTold(before, state, links) ?? '')), 0)
  })
  return null
}
