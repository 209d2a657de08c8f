import type { Id } from '../../../model/index.ts'
import type { Draft, DraftsState } from '../../types/index.ts'
import type { Places } from '../rows.ts'

/** How what is typed on a page stands with storage. */
export interface KeeperState {
  /** As the person sees it. */
  readonly drafts: Places
  /** What storage has acknowledged of this page. */
  readonly stored: Places
  /** What is under way: one transaction after the other, each of which begins at what the one before left. `wait`: until a refused one is tried again. */
  readonly work: 'none' | 'write' | 'wait' | 'adopt'
  /** Pages that are gone, whose drafts are to become ours. */
  readonly gone: readonly Id[]
  /** Storage may have lost what it acknowledged. */
  readonly isLost: boolean
  /** Whether it is known what this page had before: until then nothing is written over that. */
  readonly isBegun: boolean
  /** No more is tried: storage has refused for good, or refused as the map was being closed. */
  readonly isHopeless: boolean
  readonly isStopped: boolean
}

/** What may happen to it. */
export type KeeperEvent =
  /** What this page had before was found. */
  | { readonly kind: 'begun' }
  | { readonly kind: 'typed'; readonly drafts: Places }
  /** Storage has been given its time, and has not answered. */
  | { readonly kind: 'slow' }
  | { readonly kind: 'written'; readonly drafts: Places }
  | { readonly kind: 'refused'; readonly reason: string; readonly final: boolean }
  /** It is time to try again. */
  | { readonly kind: 'due' }
  | { readonly kind: 'gone'; readonly page: Id }
  /** These drafts of a page that is gone are ours: in storage too, or only here. `as` names them where they cannot be where they were typed. */
  | { readonly kind: 'adopted'; readonly found: Places; readonly isStored: boolean; readonly as: Id }
  | { readonly kind: 'lost' }
  | { readonly kind: 'stopped' }

/** What is to be done about it. */
export type KeeperEffect =
  | { readonly kind: 'write'; readonly before: Places; readonly after: Places }
  | { readonly kind: 'wait' }
  | { readonly kind: 'adopt'; readonly page: Id; readonly stored: Places }
  | { readonly kind: 'show'; readonly drafts: Places }
  | { readonly kind: 'say'; readonly saving: DraftsState['saving'] }
  /** What this page has left where it is written at once. */
  | { readonly kind: 'forgetLeft' }
  /** There is nothing more to do. */
  | { readonly kind: 'rest' }

type Stepped = readonly [KeeperState, readonly KeeperEffect[]]

const NOTHING: Places = new Map()
const SLOW = 'The storage of this browser does not answer.'
/** How the places begin of drafts that cannot be where they were typed. */
const ASIDE = 'aside/'

/** Before anything of these drafts is in storage. */
export function freshKeeper(drafts: Places): KeeperState {
  return {
    drafts,
    stored: NOTHING,
    work: 'none',
    gone: [],
    isLost: false,
    isBegun: false,
    isHopeless: false,
    isStopped: false,
  }
}

/** How drafts come into storage, and those of pages that are gone come here. */
export function next(state: KeeperState, event: KeeperEvent): Stepped {
  switch (event.kind) {
    case 'begun':
      return goOn({ ...state, isBegun: true })
    case 'typed':
      return goOn({ ...state, drafts: event.drafts })
    case 'slow':
      return [state, [say(SLOW)]]
    case 'written': {
      const rested: KeeperState = { ...state, stored: event.drafts, work: 'none' }
      return goOn(rested, isDone(rested) ? [{ kind: 'forgetLeft' }, { kind: 'say', saving: null }] : [])
    }
    case 'refused': {
      const isHopeless = event.final || state.isStopped
      const told = say(event.reason)
      return isHopeless
        ? goOn({ ...state, isHopeless, work: 'none' }, [told])
        : [{ ...state, work: 'wait' }, [told, { kind: 'wait' }]]
    }
    case 'due':
      return state.work === 'wait' ? write(state) : [state, []]
    case 'gone':
      return goOn({ ...state, gone: [...state.gone, event.page] })
    case 'adopted':
      return adopt(state, event.found, event.isStored, event.as)
    case 'lost':
      if (state.drafts.size === 0) return [state, []]
      return goOn({ ...state, isLost: true }, [{ kind: 'say', saving: { kind: 'saving' } }])
    case 'stopped': {
      const stopped = { ...state, isStopped: true }
      return state.work === 'wait' ? write(stopped) : [stopped, []]
    }
  }
}

/** Takes up what is to be done next, where nothing is under way. */
function goOn(before: KeeperState, earlier: readonly KeeperEffect[] = []): Stepped {
  if (before.work !== 'none') return [before, earlier]
  const state = before.isLost ? { ...before, stored: NOTHING, isLost: false } : before
  const [page, ...gone] = state.gone
  if (page !== undefined)
    return [{ ...state, gone, work: 'adopt' }, [...earlier, { kind: 'adopt', page, stored: state.stored }]]
  if (isDone(state) || state.isHopeless || !state.isBegun) return [state, [...earlier, { kind: 'rest' }]]
  return write(state, earlier)
}

function write(state: KeeperState, earlier: readonly KeeperEffect[] = []): Stepped {
  const { stored: before, drafts: after } = state
  return [{ ...state, work: 'write' }, [...earlier, { kind: 'write', before, after }]]
}

function adopt(before: KeeperState, found: Places, isStored: boolean, as: Id): Stepped {
  const { drafts: own, stored } = before
  const state: KeeperState = { ...before, work: 'none' }
  const both: Places = new Map([...stored, ...found])
  if (isStored && isDone(before)) {
    if (found.size === 0) return goOn(state)
    return goOn({ ...state, drafts: both, stored: both }, [{ kind: 'show', drafts: both }])
  }
  const drafts = found.size === 0 ? own : new Map([...own, ...beside(own, found, as)])
  const shown = { ...state, drafts, stored: isStored ? both : stored }
  return goOn(shown, drafts === own ? [] : [{ kind: 'show', drafts }])
}

function isDone({ drafts, stored }: KeeperState): boolean {
  return drafts === stored
}

function say(reason: string): KeeperEffect {
  return { kind: 'say', saving: { kind: 'notSaved', reason } }
}

/** Drafts found, at places where they stand in nobody's way: where another text stands they are kept aside, `as` of this name. */
export function beside(own: Places, found: Places, as: Id): Places {
  return new Map(
    [...found].map(([place, draft]): [string, Draft] => {
      const isTaken = own.has(place) && own.get(place)?.text !== draft.text
      return [isTaken ? `${ASIDE}${as}/${place}` : place, draft]
    }),
  )
}
