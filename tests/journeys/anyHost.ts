import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { readServedFiles } from '../../src/cli/serve/files.ts'
import { freePort } from '../support/freePort.ts'

/** Serves the built folder under a path, as a plain static host does: with types, without any policy of its own. */
export async function servedElsewhere(path: string): Promise<{ readonly address: string; stop(): void }> {
  const files = await readServedFiles(fileURLToPath(new URL('../../dist/', import.meta.url)))
  const port = await freePort()
  const server = createServer((request, response) => {
    const asked = (request.url ?? '').split('?', 1)[0] ?? ''
    const file = asked.startsWith(path) ? files.get(`/${asked.slice(path.length)}`) : undefined
    if (file) response.writeHead(200, { 'content-type': file.headers['content-type'] }).end(file.bytes)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${port}${path}`,
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
