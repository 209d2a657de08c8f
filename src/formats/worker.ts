import { readAny } from './readAny.ts'
import type { ReadRequest } from './reader.ts'

/** Reads one file away from the page and answers with its `ReadResult`. Started by `createFileReader`. */
addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  const { name, file, ...choice } = event.data
  file
    .arrayBuffer()
    .then(
      (bytes) => readAny(name, new Uint8Array(bytes), choice),
      () => ({
        ok: false,
        reason: 'The browser could not read this file; it may have been moved or changed.',
      }),
    )
    .then(postMessage, (problem: unknown) => {
      // A fault of the program, which the page is told of as a worker's error.
      setTimeout(() => {
        throw problem
      })
    })
})
