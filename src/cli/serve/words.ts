import type { Holder } from './holder.ts'
import type { Identity } from './identity.ts'
import { USUAL_PORT } from './options.ts'
import { HOST } from './server.ts'

/** The address of the page at this port. */
export function addressAt(port: number): string {
  return `http://${HOST}:${port}/`
}

/** Said when the page can be opened. */
export function readyWords(port: number): string {
  const lines = [`Sediko is ready at ${addressAt(port)}`, 'Stop it with Ctrl+C.']
  if (port !== USUAL_PORT) lines.push(libraryWarning(port))
  return lines.join('\n')
}

/** Said when the port is taken by a Sediko: there is nothing to do. */
export function alreadyRunningWords(port: number, other: Identity): string {
  return `Sediko ${other.version} is running already (process ${other.pid}, since ${other.since}): open ${addressAt(port)}`
}

/** Said when another program has the port. */
export function takenWords(port: number, holder: Holder | null): string {
  const who = holder ? `process ${holder.pid}: ${holder.command}` : 'another program'
  const next = port === USUAL_PORT ? port + 1 : USUAL_PORT
  return [
    `Port ${port} is taken by ${who}.`,
    `Stop that program, or start Sediko at another port:  npm start -- --port ${next}`,
    libraryWarning(next),
  ].join('\n')
}

function libraryWarning(port: number): string {
  return port === USUAL_PORT
    ? `At ${addressAt(USUAL_PORT)} you find the maps that you made there, and not those made at another port.`
    : [
        `Maps live in the browser by address: at ${addressAt(port)} there is a library of its own, empty at first.`,
        `The maps made at ${addressAt(USUAL_PORT)} stay where they are and are there again at that address.`,
      ].join('\n')
}
