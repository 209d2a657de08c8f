import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

/** One file of the built page, held in memory. */
export interface ServedFile {
  readonly bytes: Uint8Array
  readonly headers: {
    readonly 'content-type': string
    readonly 'content-length': number
    readonly 'cache-control': string
    readonly etag: string
  }
}

/** The built page by address path, as in `/` and `/assets/main-a1b2c3d4.js`. */
export type ServedFiles = ReadonlyMap<string, ServedFile>

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}

/**
 * Reads a built page into memory. Nothing else can be asked for by any spelling of an address, and a build that runs
 * while the page is served changes nothing under the feet of those who use it.
 */
export async function readServedFiles(folder: string): Promise<ServedFiles> {
  const files = new Map<string, ServedFile>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const address = `/${relative(folder, path).split(sep).join('/')}`
    const file = servedFile(address, await readFile(path))
    files.set(address, file)
    if (address.endsWith('/index.html')) files.set(address.slice(0, -'index.html'.length), file)
  }
  return files
}

function servedFile(address: string, bytes: Uint8Array): ServedFile {
  // Vite puts a hash of the content into the name of everything under assets/.
  const hashed = address.startsWith('/assets/')
  return {
    bytes,
    headers: {
      'content-type': TYPES[extname(address)] ?? 'application/octet-stream',
      'content-length': bytes.byteLength,
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    },
  }
}
