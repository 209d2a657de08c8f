import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { ServedFile, ServedFiles } from './files.ts'
import { IDENTITY_PATH, type Identity } from './identity.ts'
import { POLICY_HEADER } from './policy.ts'

/** The only address that is listened on: this machine, by number, because browsers keep maps by address. */
export const HOST = '127.0.0.1'

const ALWAYS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY_HEADER,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** A server for the built page, not yet listening. `files` gives null until the page has been built. */
export function createPageServer(files: () => ServedFiles | null, identity: Identity): Server {
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value)
    answer(request, response, files(), identity)
  })
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ServedFiles | null,
  identity: Identity,
): void {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  const host = request.headers.host ?? ''
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    say(response, 405, 'This server only hands out the page.', { allow: 'GET, HEAD' })
  } else if (/^localhost(:|$)/.test(host)) {
    // The same page under two names would have two libraries of maps.
    const location = `http://${host.replace('localhost', HOST)}${path}`
    say(response, 308, 'Sediko lives at its address by number.', { location })
  } else if (path === IDENTITY_PATH) {
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    })
    response.end(`${JSON.stringify(identity)}\n`)
  } else if (!files) {
    say(response, 503, 'The page is being built. Try again in a moment.', { 'retry-after': '1' })
  } else {
    handOut(request, response, files.get(path))
  }
}

function handOut(request: IncomingMessage, response: ServerResponse, file: ServedFile | undefined): void {
  if (!file) {
    say(response, 404, 'There is nothing here. The page is at the address without anything after it.')
  } else if (request.headers['if-none-match'] === file.headers.etag) {
    const { etag, 'cache-control': caching } = file.headers
    response.writeHead(304, { etag, 'cache-control': caching }).end()
  } else {
    response.writeHead(200, file.headers).end(request.method === 'HEAD' ? undefined : file.bytes)
  }
}

function say(
  response: ServerResponse,
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(`${sentence}\n`)
}

/** Begins to listen. Gives `taken` when another program has the port, or any other trouble as an error. */
export function listen(server: Server, port: number): Promise<'listening' | 'taken' | Error> {
  return new Promise((resolve) => {
    server.once('error', (problem: NodeJS.ErrnoException) => {
      resolve(problem.code === 'EADDRINUSE' ? 'taken' : problem)
    })
    server.listen(port, HOST, () => resolve('listening'))
  })
}
