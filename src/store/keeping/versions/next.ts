import { type CausalMap, KINDS } from '../../../model/index.ts'
import type { Version } from '../../types/index.ts'

/** While a map is edited a version is kept so often, in milliseconds, or after so many edits. */
const EVERY = 10 * 60 * 1000
const EDITS = 100
/** A change of so many records is a large one: a version is kept of the map before it, unless one was kept so short a time ago. */
const LARGE = 25
const SHORT = 2 * 60 * 1000

/** A map to be kept, why, and when it was so (ISO). */
export interface Due {
  readonly map: CausalMap
  readonly cause: Version['cause']
  readonly at: string
}

/** When versions of an open map were kept, and which are to be. */
export interface KeepingState {
  /** The map as it was when it was opened. */
  readonly opened: Due
  /** When one was kept last, in milliseconds; null before the first edit. */
  readonly last: number | null
  /** Edits since then. */
  readonly edits: number
  readonly due: readonly Due[]
}

/** A moment, for the rule in milliseconds and for people as ISO date. */
interface Moment {
  readonly clock: number
  readonly at: string
}

/** What may happen to it. */
export type KeepingEvent =
  /** Storage has acknowledged an edit that was made here; the map as it is now. */
  | ({ readonly kind: 'stored'; readonly map: CausalMap } & Moment)
  | ({ readonly kind: 'changed'; readonly before: CausalMap; readonly after: CausalMap } & Moment)
  /** One is being kept because somebody asked for it. */
  | { readonly kind: 'kept'; readonly clock: number }
  /** The page has nothing else to do, or will be gone. */
  | { readonly kind: 'quiet' }

/** What is to be done about it. */
export type KeepingEffect =
  /** Until the page has nothing else to do; who waited before waits no more. */
  { readonly kind: 'wait' } | { readonly kind: 'keep'; readonly all: readonly Due[] }

type Stepped = readonly [KeepingState, readonly KeepingEffect[]]

/**
 * When versions of an open map are kept by themselves: as it was opened, when it is edited for the first time; every ten minutes of editing, or hundred
 * edits; and before a large change.
 */
export function next(state: KeepingState, event: KeepingEvent): Stepped {
  const { opened, last, edits, due } = state
  switch (event.kind) {
    case 'stored': {
      const { map, clock, at } = event
      if (last === null)
        return isEmpty(opened.map) ? [{ ...state, last: clock }, []] : keep(state, opened, clock)
      return edits + 1 >= EDITS || clock - last >= EVERY
        ? keep(state, { map, cause: 'edited', at }, clock)
        : [{ ...state, edits: edits + 1 }, []]
    }
    case 'changed': {
      const { before, after, clock, at } = event
      const isRecent = last !== null && clock - last < SHORT
      if (isRecent || before === opened.map || !isLarge(before, after)) return [state, []]
      return keep(state, { map: before, cause: 'before', at }, clock)
    }
    case 'kept':
      return [{ ...state, last: event.clock, edits: 0 }, []]
    case 'quiet':
      return [{ ...state, due: [] }, due.length > 0 ? [{ kind: 'keep', all: due }] : []]
  }
}

function keep(state: KeepingState, one: Due, clock: number): Stepped {
  return [{ ...state, last: clock, edits: 0, due: [...state.due, one] }, [{ kind: 'wait' }]]
}

function isEmpty(map: CausalMap): boolean {
  return KINDS.every((kind) => Object.keys(map[kind]).length === 0)
}

/** Whether so many records came, went or changed. Those that stayed the same are the same objects. */
function isLarge(before: CausalMap, after: CausalMap): boolean {
  let changed = 0
  for (const kind of KINDS) {
    const was = before[kind]
    const is = after[kind]
    if (was === is) continue
    for (const id of Object.keys(was)) if (was[id] !== is[id] && ++changed >= LARGE) return true
    for (const id of Object.keys(is)) if (was[id] === undefined && ++changed >= LARGE) return true
  }
  return false
}
