import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { readServedFiles, type ServedFiles } from './files.ts'
import { findHolder } from './holder.ts'
import { askIdentity, ownIdentity } from './identity.ts'
import { readStartOptions } from './options.ts'
import { createPageServer, listen } from './server.ts'
import { addressAt, alreadyRunningWords, readyWords, takenWords } from './words.ts'

const PROJECT = new URL('../../../', import.meta.url)

/** `npm start`: builds the page and serves it at one address. Gives the exit code, or null while it serves. */
async function start(): Promise<number | null> {
  const options = readStartOptions(process.argv.slice(2), process.env)
  if (!options.ok) return complain(options.reason, 2)
  const { port } = options

  let files: ServedFiles | null = null
  const server = createPageServer(() => files, ownIdentity(ownVersion()))
  // The port is taken before the build, so that a second start is answered at once.
  const listening = await listen(server, port)
  if (listening === 'taken') {
    const other = await askIdentity(addressAt(port))
    if (!other) return complain(takenWords(port, await findHolder(port)), 1)
    console.log(alreadyRunningWords(port, other))
    return 0
  }
  if (listening !== 'listening') return complain(`Port ${port} cannot be used: ${listening.message}`, 1)

  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0))
  try {
    await build({ configFile: fileURLToPath(new URL('vite.config.ts', PROJECT)), logLevel: 'warn' })
    files = await readServedFiles(fileURLToPath(new URL('dist/', PROJECT)))
  } catch (problem) {
    server.close()
    return complain(`The page could not be built. ${problem instanceof Error ? problem.message : problem}`, 1)
  }
  console.log(readyWords(port))
  return null
}

function complain(sentence: string, code: number): number {
  console.error(sentence)
  return code
}

function ownVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(new URL('package.json', PROJECT), 'utf8'))
  if (typeof parsed === 'object' && parsed !== null && 'version' in parsed) return String(parsed.version)
  return 'of no version'
}

const code = await start()
if (code !== null) process.exitCode = code
