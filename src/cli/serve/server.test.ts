import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readServedFiles, type ServedFiles } from './files.ts'
import { askIdentity, IDENTITY_PATH, ownIdentity } from './identity.ts'
import { createPageServer, HOST, listen } from './server.ts'

let folder = ''
let server: Server
let files: ServedFiles | null = null
let port = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sediko-serve-'))
  await mkdir(join(folder, 'dist/assets'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'not for anybody')
  await writeFile(join(folder, 'dist/index.html'), '<!doctype html><title>Sediko</title>')
  await writeFile(join(folder, 'dist/assets/main-abc.js'), 'export {}')
  await writeFile(join(folder, 'dist/assets/Inter-abc.woff2'), 'font')
  files = await readServedFiles(join(folder, 'dist'))
  server = createPageServer(() => files, ownIdentity('1.2.3'))
  expect(await listen(server, 0)).toBe('listening')
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})

afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Asks with the path as it stands: `fetch` would tidy away the dots before anybody sees them. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: HOST, port, path, ...options }, (answer) => {
      let body = ''
      answer.on('data', (part) => {
        body += String(part)
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }))
    })
    asking.on('error', reject)
    asking.end()
  })
}

test('the page comes with its type, its policy, and is asked for again each time', async () => {
  const page = await ask('/?map=1')
  expect(page.status).toBe(200)
  expect(page.body).toContain('<title>Sediko</title>')
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(page.headers['cache-control']).toBe('no-cache')
  expect(page.headers['x-content-type-options']).toBe('nosniff')
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'self'")
  expect(page.headers['content-security-policy']).not.toContain('unsafe')
  const again = await ask('/', { headers: { 'if-none-match': page.headers.etag ?? '' } })
  expect(again).toMatchObject({ status: 304, body: '' })
})

test('what has a hash in its name may be kept for ever', async () => {
  const script = await ask('/assets/main-abc.js')
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
  expect(script.headers['cache-control']).toContain('immutable')
  expect((await ask('/assets/Inter-abc.woff2')).headers['content-type']).toBe('font/woff2')
})

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '//secret.txt',
  '/assets/',
  '/..\\secret.txt',
  '/secret.txt\0.html',
])('nothing outside the built page is handed out: %j', async (path) => {
  const answer = await ask(encodeURI(path) === path ? path : encodeURI(path))
  expect(answer.status).toBe(404)
  expect(answer.body).not.toContain('not for anybody')
})

test('only GET and HEAD are answered', async () => {
  expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    expect((await ask('/', { method })).status).toBe(405)
  }
})

test('the same page by name is sent to the address by number, so that there is one library', async () => {
  const answer = await ask('/', { headers: { host: `localhost:${port}` } })
  expect(answer).toMatchObject({ status: 308, headers: { location: `http://127.0.0.1:${port}/` } })
})

test('it says who it is, and is known by that', async () => {
  const answer = await ask(IDENTITY_PATH)
  expect(JSON.parse(answer.body)).toMatchObject({ name: 'sediko', version: '1.2.3', pid: process.pid })
  expect(await askIdentity(`http://${HOST}:${port}/`)).toMatchObject({ version: '1.2.3', pid: process.pid })
})

test('until the page is built it asks for a moment, and says who it is all the same', async () => {
  const built = files
  files = null
  expect((await ask('/')).status).toBe(503)
  expect((await ask(IDENTITY_PATH)).status).toBe(200)
  files = built
})

test('a port that is taken is told', async () => {
  const second = createPageServer(() => files, ownIdentity('1.2.3'))
  expect(await listen(second, port)).toBe('taken')
})
