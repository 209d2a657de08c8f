import type { Step } from '../document/changes.ts'
import { mergeUpdates } from '../document/sharedMap.ts'
import { joinSteps } from '../document/steps.ts'
import type { SaveState } from '../types/index.ts'
import type { Outcome } from './refusal.ts'

/** Edits on their way into storage, and what they did. */
export interface Batch {
  readonly update: Uint8Array
  readonly step: Step
}

/** Takes edits to storage and knows at every moment whether all of them are there. */
export interface Writer {
  push(batch: Batch): SaveState
  saving(): SaveState
  /** Edits that storage has not acknowledged. */
  unsaved(): readonly Batch[]
  /** Says why no more edits may be made. Those not yet acknowledged still count. */
  lock(reason: string): void
  /** Sends at once what waits; resolves when storage has acknowledged or refused it. */
  flush(): Promise<void>
  /** Flushes and stops trying. */
  close(): Promise<void>
}

interface WriterParts {
  /** Stores some edits; the outcome is good once they are on the disk. */
  readonly write: (batch: Batch) => Promise<Outcome<unknown>>
  readonly onSaving: (saving: SaveState) => void
  /** Storage did not take these edits; they are kept here and tried again. */
  readonly onRefused: (batch: Batch) => void
  readonly readOnly: string | null
}

/** How long an edit may be on its way before the chip says that it is not saved, in milliseconds. */
const PATIENCE = 700
/** How long after a refusal the next attempt is made, in milliseconds. */
const RETRY_AFTER = 1000

const SLOW = 'The storage of this browser does not answer.'

/** A writer. Each edit goes off at once, in a transaction of its own; those made meanwhile go together in the next. */
export function createWriter({ write, onSaving, onRefused, readOnly }: WriterParts): Writer {
  let waiting: readonly Batch[] = []
  const flying = new Map<Batch, Promise<void>>()
  let failure: string | null = null
  let isHopeless = false
  let locked = readOnly
  let isClosed = false
  let retry: ReturnType<typeof setTimeout> | undefined

  function saving(): SaveState {
    if (waiting.length + flying.size > 0)
      return failure === null ? { kind: 'saving' } : { kind: 'notSaved', reason: failure }
    return locked === null ? { kind: 'saved' } : { kind: 'readOnly', reason: locked }
  }

  function send(): void {
    clearTimeout(retry)
    const [first, ...rest] = waiting
    if (!first) return
    const batch = rest.reduce(joinBatches, first)
    waiting = []
    flying.set(batch, deliver(batch))
  }

  async function deliver(batch: Batch): Promise<void> {
    const slow = setTimeout(() => {
      failure ??= SLOW
      onSaving(saving())
    }, PATIENCE)
    const outcome = await write(batch)
    clearTimeout(slow)
    flying.delete(batch)
    if (outcome.ok) {
      failure = null
      if (flying.size === 0) send()
    } else {
      waiting = [batch, ...waiting]
      failure = outcome.reason
      isHopeless = outcome.final
      onRefused(batch)
      if (!isHopeless && !isClosed) retry = setTimeout(send, RETRY_AFTER)
    }
    onSaving(saving())
  }

  async function flush(): Promise<void> {
    if (!isHopeless) send()
    await Promise.all(flying.values())
  }

  return {
    push(batch) {
      waiting = [...waiting, batch]
      if (flying.size === 0 && !isHopeless) send()
      if (failure !== null) onRefused(batch)
      return saving()
    },
    saving,
    unsaved: () => [...flying.keys(), ...waiting],
    lock(reason) {
      locked = reason
      onSaving(saving())
    },
    flush,
    async close() {
      isClosed = true
      await flush()
      if (flying.size === 0 && waiting.length > 0 && !isHopeless) await flush()
      clearTimeout(retry)
    },
  }
}

function joinBatches(a: Batch, b: Batch): Batch {
  return { update: mergeUpdates([a.update, b.update]), step: joinSteps(a.step, b.step) }
}
