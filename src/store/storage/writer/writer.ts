import { createMachine } from '../../../pace/index.ts'
import type { SaveState } from '../../types/index.ts'
import type { Outcome } from '../refusal.ts'
import { type Batch, freshWriter, next, savingOf, unsavedOf, type WriterEffect } from './next.ts'

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

/** A writer. What happens to edits goes through `next`; here is done what that asks for. */
export function createWriter({ write, onSaving, onRefused, readOnly }: WriterParts): Writer {
  const { state, happen } = createMachine(freshWriter(readOnly), next, perform)
  const flights = new Set<Promise<void>>()
  let retry: ReturnType<typeof setTimeout> | undefined

  function perform(effect: WriterEffect): void {
    switch (effect.kind) {
      case 'write': {
        clearTimeout(retry)
        const flight = fly(effect.batch).finally(() => flights.delete(flight))
        flights.add(flight)
        break
      }
      case 'tellRefused':
        onRefused(effect.batch)
        break
      case 'tellSaving':
        onSaving(savingOf(state()))
        break
      case 'retryLater':
        retry = setTimeout(() => happen({ kind: 'send' }), RETRY_AFTER)
    }
  }

  async function fly(batch: Batch): Promise<void> {
    const slow = setTimeout(() => happen({ kind: 'slow' }), PATIENCE)
    const outcome = await write(batch)
    clearTimeout(slow)
    if (outcome.ok) happen({ kind: 'stored', batch })
    else happen({ kind: 'refused', batch, reason: outcome.reason, final: outcome.final })
  }

  async function flush(): Promise<void> {
    happen({ kind: 'send' })
    // Asked for while something else is being done, it goes off right after that.
    await Promise.resolve()
    await Promise.all(flights)
  }

  return {
    push(batch) {
      happen({ kind: 'push', batch })
      return savingOf(state())
    },
    saving: () => savingOf(state()),
    unsaved: () => unsavedOf(state()),
    lock: (reason) => happen({ kind: 'lock', reason }),
    flush,
    async close() {
      happen({ kind: 'close' })
      await flush()
      const { flying, waiting } = state()
      if (flying.length === 0 && waiting.length > 0) await flush()
      clearTimeout(retry)
    },
  }
}
