import { sizeFault } from './size.ts'
import type { ReadResult } from './types.ts'

/** What the worker is sent. */
export interface ReadRequest {
  readonly name: string
  readonly file: Blob
}

/** What a reader needs of a worker; a test gives its own. */
export interface ReadWorker {
  postMessage(request: ReadRequest): void
  terminate(): void
  onmessage: ((event: MessageEvent<ReadResult>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
}

/** Reads files in a worker of its own, one at a time. */
export interface FileReading {
  /**
   * Reads a file into a map, or says in one sentence why not; never rejects. A file that is too large is refused before
   * it is read. A new `read`, `close` or an aborted `signal` ends the read under way at once.
   */
  read(file: File, signal?: AbortSignal): Promise<ReadResult>
  /** Ends the worker. A later `read` starts a new one. */
  close(): void
}

const STOPPED = 'Opening the file was stopped; nothing was changed.'
const FAILED =
  'Reading this file failed for want of memory or because of a fault in Sediko; nothing was changed.'

/** Makes a reader. The worker starts with the first file, so a page that opens none never loads it. */
export function createFileReader(startWorker: () => ReadWorker = startReadWorker): FileReading {
  let worker: ReadWorker | null = null
  let settle: ((result: ReadResult) => void) | null = null

  const finish = (result: ReadResult): void => {
    const waiting = settle
    settle = null
    waiting?.(result)
  }
  // A worker that is parsing cannot be interrupted, only ended.
  const end = (result: ReadResult): void => {
    worker?.terminate()
    worker = null
    finish(result)
  }
  const start = (): ReadWorker => {
    const started = startWorker()
    started.onmessage = (event: MessageEvent<ReadResult>) => finish(event.data)
    started.onerror = () => end({ ok: false, reason: FAILED })
    started.onmessageerror = () => end({ ok: false, reason: FAILED })
    return started
  }
  const close = (): void => {
    if (settle !== null) end({ ok: false, reason: STOPPED })
    worker?.terminate()
    worker = null
  }

  return {
    async read(file, signal) {
      const tooLarge = sizeFault(file.size)
      if (tooLarge !== null) return { ok: false, reason: tooLarge }
      if (settle !== null) end({ ok: false, reason: STOPPED })
      if (signal?.aborted === true) return { ok: false, reason: STOPPED }
      worker ??= start()
      const stop = (): void => end({ ok: false, reason: STOPPED })
      signal?.addEventListener('abort', stop, { once: true })
      const asked = worker
      const result = await new Promise<ReadResult>((resolve) => {
        settle = resolve
        asked.postMessage({ name: file.name, file } satisfies ReadRequest)
      })
      signal?.removeEventListener('abort', stop)
      return result
    },
    close,
  }
}

function startReadWorker(): ReadWorker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}
