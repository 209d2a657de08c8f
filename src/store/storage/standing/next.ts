import { isNewerLayout } from '../connect.ts'
import { NEWER_PROGRAM } from '../refusal.ts'
import type { Connection } from '../schema.ts'

/** How the database of a library stands. */
export interface Standing {
  /** Chance's name for the database that open maps are in; null as long as none is known to be. */
  readonly identity: string | null
  /** How often all that was in it may have been lost. */
  readonly losses: number
  /** Why nothing may be written, as a sentence, or null. */
  readonly readOnly: string | null
}

/** What may be found out about it. */
export type StandingEvent =
  /** A connection is there, to a database of this number. */
  | { readonly kind: 'connected'; readonly version: number }
  /** The browser has cut the connection, perhaps with all that was in the database. */
  | { readonly kind: 'cut'; readonly connection: Connection }
  /** Somebody waits for the database until the connection is closed: to give it this number, or to delete it (null). */
  | { readonly kind: 'wanted'; readonly connection: Connection; readonly version: number | null }
  /** All that could be written before a newer program takes over is written. */
  | { readonly kind: 'gaveWay'; readonly connection: Connection }
  /** A transaction that only reads found itself in the database of this name. */
  | { readonly kind: 'read'; readonly found: unknown }
  /** A transaction that writes is on the disk; it began when so many losses were known. */
  | { readonly kind: 'written'; readonly found: string; readonly losses: number }
  /** A transaction that writes found itself in another database than those before. */
  | { readonly kind: 'replaced'; readonly found: unknown }
  /** Rows of a newer program were found. */
  | { readonly kind: 'newer' }

/** What is to be done about it. */
export type StandingEffect =
  | { readonly kind: 'letGo'; readonly connection: Connection }
  /** The last chance to write before who waits gets the database. */
  | { readonly kind: 'giveWay'; readonly connection: Connection }
  | { readonly kind: 'tellLost' }
  | { readonly kind: 'tellReadOnly'; readonly reason: string }

type Stepped = readonly [Standing, readonly StandingEffect[]]

/** Before anything is known of it. */
export const UNKNOWN: Standing = { identity: null, losses: 0, readOnly: null }

/** What is to be thought of the database. */
export function next(state: Standing, event: StandingEvent): Stepped {
  switch (event.kind) {
    case 'connected':
      return isNewerLayout(event.version) ? lock(state) : [state, []]
    case 'cut':
      return lose(state, state.identity, [letGo(event.connection)])
    case 'wanted': {
      const { connection, version } = event
      if (version !== null && isNewerLayout(version)) return [state, [{ kind: 'giveWay', connection }]]
      // Who waits gets it at once: a deletion is no newer program, and what is lost by it is stored again.
      const effects = [letGo(connection)]
      return version === null ? lose(state, null, effects) : [state, effects]
    }
    case 'gaveWay': {
      const [after, effects] = lock(state)
      return [after, [...effects, letGo(event.connection)]]
    }
    case 'read': {
      const isOther = state.identity !== null && event.found !== state.identity && state.readOnly === null
      return isOther ? lose(state, event.found) : [state, []]
    }
    case 'written':
      return [event.losses === state.losses ? { ...state, identity: event.found } : state, []]
    case 'replaced':
      return lose(state, event.found)
    case 'newer':
      return lock(state)
  }
}

function lock(state: Standing): Stepped {
  if (state.readOnly !== null) return [state, []]
  return [{ ...state, readOnly: NEWER_PROGRAM }, [{ kind: 'tellReadOnly', reason: NEWER_PROGRAM }]]
}

/** Where only a newer program may write there is nothing that could be done about a loss. */
function lose(state: Standing, found: unknown, earlier: readonly StandingEffect[] = []): Stepped {
  const after = {
    ...state,
    identity: typeof found === 'string' ? found : null,
    losses: state.losses + 1,
  }
  return [after, state.readOnly === null ? [...earlier, { kind: 'tellLost' }] : earlier]
}

function letGo(connection: Connection): StandingEffect {
  return { kind: 'letGo', connection }
}
