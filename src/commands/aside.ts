import { type CausalMap, KINDS } from '../model/index.ts'
import type { Draft, DraftsState, Session } from '../store/index.ts'
import { reasonsAsked } from './reasonsAsked.ts'

/** A text that cannot be where it was typed: of a thing that is gone, or where another text stands. */
export interface HomelessDraft {
  readonly place: string
  readonly draft: Draft
  /** The kind of place, as in `title` or `variables`, and which field of a thing. */
  readonly kind: string
  readonly field: string
}

/**
 * The drafts that stand nowhere else on the page: of things that are gone, of places where another page's text stands, and names of the canvas that
 * another variable bears. `editing` is what is being named there now, which is at its place; `isAsked` says whether what a reason is typed of
 * is asked still (`reasonsAsked`).
 */
export function homelessDrafts(
  map: CausalMap,
  drafts: DraftsState['drafts'],
  editing: string,
  isAsked: (place: string) => boolean,
): readonly HomelessDraft[] {
  return [...drafts].flatMap(([place, draft]) => {
    const parts = place.split('/')
    const isTaken = parts[0] === 'aside'
    const [kind = '', ids = '', field = ''] = isTaken ? parts.slice(2) : parts
    const isHomeless =
      isTaken ||
      isGone(map, kind, ids) ||
      (field === 'nameOnMap' && ids !== editing) ||
      (kind === 'checks' && !isAsked(place))
    return isHomeless && draft.text.trim() !== '' ? [{ place, draft, kind, field }] : []
  })
}

/** Whether one of the things is gone by whose ids a place is named. */
function isGone(map: CausalMap, kind: string, ids: string): boolean {
  const named = kind === 'loops' ? 'links' : KINDS.find((one) => one === kind)
  return named !== undefined && ids.split(' ').some((id) => !Object.hasOwn(map[named], id))
}

/** How many records are aside, without those that come along with another. */
export function recordsAside({ aside }: Pick<CausalMap, 'aside'>): number {
  const all = KINDS.flatMap((kind): readonly { readonly why: string }[] => Object.values(aside[kind]))
  return all.filter(({ why }) => why !== 'needed').length
}

/** How much is kept aside, records of the map and typed texts. */
export function countAside(session: Session): number {
  const { document, view } = session
  const { map } = document.state.getState()
  const { drafts } = document.drafts.state.getState()
  const { isAsked } = session.of(reasonsAsked)
  return recordsAside(map) + homelessDrafts(map, drafts, view.getState().editing?.id ?? '', isAsked).length
}
