import type { Line } from '../../library/entries.ts'
import type { DocumentNotice } from '../../types/index.ts'
import { newIn, type Rows } from '../log.ts'
import type { StoredEffect, StoredEvent, StoredState } from './events.ts'

type Stepped = readonly [StoredState, readonly StoredEffect[]]

/** How an open map goes along with its rows in storage. */
export function next(state: StoredState, event: StoredEvent): Stepped {
  switch (event.kind) {
    case 'opened':
      return tidyIfLong(state)
    case 'lost':
      return [{ ...state, wholeAsked: state.wholeAsked + 1 }, [{ kind: 'storeWhole' }]]
    case 'found':
      return takeIn(state, event.rows)
    case 'stored':
      return noteStored(state, event.line, event.whole)
    case 'look':
      return look(state)
    case 'read':
      return noteRead(state, event.rows)
    case 'tidied':
      return [
        event.last === null
          ? { ...state, isTidying: false }
          : { ...state, isTidying: false, known: event.last, rows: 0 },
        [],
      ]
    case 'deleted':
      return noteDeleted(state, event.deleted)
  }
}

/** Whether the next edit is to be stored as the whole map. */
export function isWholeDue({ wholeAsked, wholeStored }: StoredState): boolean {
  return wholeAsked > wholeStored
}

/** What storage has of a map that it was thought to have lost, as after a restored profile, is joined to what is here. */
function takeIn(state: StoredState, rows: Rows): Stepped {
  const received = {
    kind: 'receive',
    updates: [...rows.snapshots, ...rows.updates].map((row) => row.bytes),
  } as const
  if (rows.numbers.length > 0 || state.known === 0) return [state, [received]]
  const [after, told] = tell(state, 'storedAgain', { kind: 'storedAgain' })
  return [after, [...told, received]]
}

function noteStored(before: StoredState, line: Line, whole: number): Stepped {
  const { known, rows, wholeStored } = before
  const last = line.last ?? 0
  const state = { ...before, line }
  if (whole > wholeStored) return [{ ...state, wholeStored: whole, known: last, rows: 0 }, []]
  if (last === known + 1) return tidyIfLong({ ...state, known: last, rows: rows + 1 })
  // Rows of other tabs lie between, or storage was emptied and counts from the start.
  const [after, effects] = tidyIfLong({ ...state, known: last > known ? known : 0, rows: rows + 1 })
  return look(after, effects)
}

/** Rows may be stored while others are being read; then it reads once more. */
function look(state: StoredState, earlier: readonly StoredEffect[] = []): Stepped {
  return state.reading === 'not'
    ? [{ ...state, reading: 'once' }, [...earlier, { kind: 'read' }]]
    : [{ ...state, reading: 'again' }, earlier]
}

function noteRead(before: StoredState, read: Rows | null): Stepped {
  const { known, rows, hasDamage, reading } = before
  const rested: StoredState = { ...before, reading: 'not' }
  const [state, effects]: Stepped =
    read === null
      ? [rested, []]
      : [
          {
            ...rested,
            hasDamage: hasDamage || read.damaged.length > 0,
            known: Math.max(known, read.numbers.at(-1) ?? 0),
            rows: rows + read.updates.length,
          },
          [{ kind: 'receive', updates: newIn(read, known) }],
        ]
  return reading === 'again' ? look(state, effects) : [state, effects]
}

function tidyIfLong(state: StoredState): Stepped {
  const { rows, mostRows, isTidying, hasDamage } = state
  if (rows <= mostRows || isTidying || hasDamage) return [state, []]
  return [{ ...state, isTidying: true }, [{ kind: 'tidy' }]]
}

function noteDeleted(state: StoredState, deleted: string | null): Stepped {
  const noted = state.line === null ? state : { ...state, line: { ...state.line, deleted } }
  const isTold = state.notices.some(({ kind }) => kind === 'deleted')
  if (isTold === (deleted !== null)) return [noted, []]
  return tell(noted, 'deleted', isTold ? null : { kind: 'deleted' })
}

/** Tells the person this, in the place of what was told of the kind. */
function tell(state: StoredState, kind: DocumentNotice['kind'], notice: DocumentNotice | null): Stepped {
  const others = state.notices.filter((one) => one.kind !== kind)
  const notices = notice ? [...others, notice] : others
  return [{ ...state, notices }, [{ kind: 'tell', notices }]]
}
