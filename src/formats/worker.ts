import { readAny } from './readAny.ts'
import type { ReadRequest } from './reader.ts'

/** Reads one file away from the page and answers with its `ReadResult`. Started by `createFileReader`. */
addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  const { name, file } = event.data
  file.arrayBuffer().then(
    (bytes) => postMessage(readAny(name, new Uint8Array(bytes))),
    () =>
      postMessage({
        ok: false,
        reason: 'The browser could not read this file; it may have been moved or changed.',
      }),
  )
})
