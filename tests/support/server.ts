import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { freePort } from './freePort.ts'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/** A running page of its own for one test or benchmark. */
export interface RunningPage {
  /** With the port and a slash at the end. */
  readonly address: string
  stop(): void
}

/**
 * Builds and serves the page as `npm start` does, at a free port, until it is stopped by its own `stop` or by `stopping`. Rejects with
 * what was printed when that fails.
 */
export async function startPage(stopping?: AbortSignal): Promise<RunningPage> {
  const port = await freePort()
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/cli/serve/start.ts', '--port', String(port)],
    {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(stopping && { signal: stopping }),
    },
  )
  let printed = ''
  await new Promise<void>((resolve, reject) => {
    const read = (part: Buffer): void => {
      printed += part.toString()
      if (printed.includes('Sediko is ready')) resolve()
    }
    server.stdout.on('data', read)
    server.stderr.on('data', read)
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`The page did not start (${code}).\n${printed}`)))
  })
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.kill('SIGTERM') }
}
