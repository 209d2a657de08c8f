import { createRunner, type WorkerLike } from '../pace/index.ts'
import type { ReadChoice } from './readAny.ts'
import { sizeFault } from './size.ts'
import type { ReadResult } from './types.ts'

/** What the worker is sent. */
export interface ReadRequest extends ReadChoice {
  readonly name: string
  readonly file: Blob
}

/** What a reader needs of a worker; a test gives its own. */
export type ReadWorker = WorkerLike<ReadRequest, ReadResult>

/** Reads files in a worker of its own, one at a time. */
export interface FileReading {
  /**
   * Reads a file into a map, or says in one sentence why not; never rejects. A file that is too large is refused before
   * it is read. A new `read`, `close` or an aborted `signal` ends the read under way at once.
   */
  read(file: File, signal?: AbortSignal, choice?: ReadChoice): Promise<ReadResult>
  /** Ends the worker. A later `read` starts a new one. */
  close(): void
}

const STOPPED = 'Opening the file was stopped; nothing was changed.'
const FAILED =
  'Reading this file failed for want of memory or because of a fault in Sediko; nothing was changed.'

/**
 * Makes a reader. The worker starts with the first file, so a page that opens none never loads it. One that is parsing cannot be
 * interrupted, only ended.
 */
export function createFileReader(createWorker: () => ReadWorker = startReadWorker): FileReading {
  let settle = (_: ReadResult): void => {}
  const runner = createRunner<ReadRequest, ReadResult>({
    createWorker,
    hears: false,
    rescue: 'untried',
    onReport: (result) => settle(result),
    onFail: () => settle({ ok: false, reason: FAILED }),
  })

  return {
    async read(file, signal, choice) {
      const tooLarge = sizeFault(file.size)
      if (tooLarge !== null) return { ok: false, reason: tooLarge }
      settle({ ok: false, reason: STOPPED })
      if (signal?.aborted === true) {
        runner.cancel()
        return { ok: false, reason: STOPPED }
      }
      const reading = new Promise<ReadResult>((resolve) => {
        settle = resolve
      })
      const own = settle
      const stop = (): void => {
        if (settle === own) runner.cancel()
        own({ ok: false, reason: STOPPED })
      }
      signal?.addEventListener('abort', stop, { once: true })
      runner.order({ name: file.name, file, ...choice })
      const result = await reading
      signal?.removeEventListener('abort', stop)
      return result
    },
    close() {
      runner.end()
      settle({ ok: false, reason: STOPPED })
    },
  }
}

function startReadWorker(): ReadWorker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}
