import type { MapDocument } from '../store/index.ts'
import type { Page } from './types.ts'

/**
 * Tells the person each time an edit of this map is refused, whatever asked for it: no place that runs edits has to think of it. What it answers
 * stops that.
 */
export function tellRefusals({ state }: MapDocument, page: Pick<Page, 'toast'>): () => void {
  return state.subscribe(({ refusal }, before) => {
    if (refusal !== null && refusal !== before.refusal) page.toast({ kind: 'error', text: refusal.reason })
  })
}
