import type { Step } from '../../document/changes.ts'
import { mergeUpdates } from '../../document/sharedMap.ts'
import { joinSteps } from '../../document/steps.ts'
import type { SaveState } from '../../types/index.ts'

/** Edits on their way into storage, and what they did. */
export interface Batch {
  readonly update: Uint8Array
  readonly step: Step
}

/** How the edits of a map stand with storage. */
export interface WriterState {
  /** The earliest first. */
  readonly waiting: readonly Batch[]
  /** Sent and not yet answered: one as a rule, more where somebody could not wait for it. */
  readonly flying: readonly Batch[]
  /** Why edits are not saved, as a sentence; null as long as there is no reason to worry. */
  readonly failure: string | null
  /** True once storage has refused for good. */
  readonly isHopeless: boolean
  /** Why no more edits may be made, as a sentence, or null. */
  readonly locked: string | null
  readonly isClosed: boolean
}

/** What may happen to edits on their way into storage. */
export type WriterEvent =
  | { readonly kind: 'push'; readonly batch: Batch }
  /** What waits is to be sent at once, though others be on their way. */
  | { readonly kind: 'send' }
  /** Storage has been given its time, and has not answered. */
  | { readonly kind: 'slow' }
  | { readonly kind: 'stored'; readonly batch: Batch }
  /** `final`: trying again is of no use. */
  | { readonly kind: 'refused'; readonly batch: Batch; readonly reason: string; readonly final: boolean }
  | { readonly kind: 'lock'; readonly reason: string }
  | { readonly kind: 'close' }

/** What is to be done about it. */
export type WriterEffect =
  | { readonly kind: 'write'; readonly batch: Batch }
  /** These are not in storage for longer than they should be: others may keep them meanwhile. */
  | { readonly kind: 'tellRefused'; readonly batch: Batch }
  | { readonly kind: 'tellSaving' }
  | { readonly kind: 'retryLater' }

type Stepped = readonly [WriterState, readonly WriterEffect[]]

const SLOW = 'The storage of this browser does not answer.'
const TELL = { kind: 'tellSaving' } as const

/** Before the first edit; `readOnly` says why there may be none, or is null. */
export function freshWriter(readOnly: string | null): WriterState {
  return {
    waiting: [],
    flying: [],
    failure: null,
    isHopeless: false,
    locked: readOnly,
    isClosed: false,
  }
}

/** How edits come into storage. Each goes off at once, in a transaction of its own; those made meanwhile go together in the next. */
export function next(state: WriterState, event: WriterEvent): Stepped {
  switch (event.kind) {
    case 'push': {
      const pushed = { ...state, waiting: [...state.waiting, event.batch] }
      const isFree = state.flying.length === 0 && !state.isHopeless
      const [after, effects] = isFree ? send(pushed) : [pushed, []]
      return state.failure === null
        ? [after, effects]
        : [after, [...effects, { kind: 'tellRefused', batch: event.batch }]]
    }
    case 'send':
      return state.isHopeless ? [state, []] : send(state)
    case 'slow':
      return [{ ...state, failure: state.failure ?? SLOW }, [TELL]]
    case 'stored': {
      const landed = { ...state, flying: without(state, event.batch), failure: null }
      const [after, effects] = landed.flying.length === 0 ? send(landed) : [landed, []]
      return [after, [...effects, TELL]]
    }
    case 'refused': {
      const { batch, reason, final } = event
      // It comes before what was made since.
      const waiting = [batch, ...state.waiting]
      const flying = without(state, batch)
      const later = final || state.isClosed ? [] : [{ kind: 'retryLater' } as const]
      return [
        { ...state, waiting, flying, failure: reason, isHopeless: final },
        [{ kind: 'tellRefused', batch }, ...later, TELL],
      ]
    }
    case 'lock':
      return [{ ...state, locked: event.reason }, [TELL]]
    case 'close':
      return [{ ...state, isClosed: true }, []]
  }
}

/** Sends all that waits, as one. */
function send(state: WriterState): Stepped {
  const [first, ...rest] = state.waiting
  if (!first) return [state, []]
  const batch = rest.reduce(joinBatches, first)
  return [{ ...state, waiting: [], flying: [...state.flying, batch] }, [{ kind: 'write', batch }]]
}

function without({ flying }: WriterState, batch: Batch): readonly Batch[] {
  return flying.filter((one) => one !== batch)
}

function joinBatches(a: Batch, b: Batch): Batch {
  return { update: mergeUpdates([a.update, b.update]), step: joinSteps(a.step, b.step) }
}

/** What the chip says of edits that stand so. */
export function savingOf({ waiting, flying, failure, locked }: WriterState): SaveState {
  if (waiting.length + flying.length > 0)
    return failure === null ? { kind: 'saving' } : { kind: 'notSaved', reason: failure }
  return locked === null ? { kind: 'saved' } : { kind: 'readOnly', reason: locked }
}

/** Edits that storage has not acknowledged, the earliest first. */
export function unsavedOf({ waiting, flying }: WriterState): readonly Batch[] {
  return [...flying, ...waiting]
}
