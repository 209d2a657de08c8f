import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import { build } from 'vite'
import { readServedFiles } from '../../../../src/cli/serve/files.ts'
import { ownIdentity } from '../../../../src/cli/serve/identity.ts'
import { createPageServer, HOST, listen } from '../../../../src/cli/serve/server.ts'
import { freePort } from '../../../support/freePort.ts'
import { freshPage, openMap, startBrowser } from '../../browser.ts'
import type { PlainGraph } from '../graphs.ts'
import { mapOfGraph } from './graphMap.ts'
import { ask } from './watch.ts'

/** The built page being served, and a browser to look at it. */
export interface BenchPage {
  readonly browser: Browser
  /** Where the page was built. */
  readonly folder: string
  /** A fresh page, with the bench's watch on its loop worker and nothing open. */
  fresh(): Promise<Page>
  /** A fresh page with this graph open as a map, once its loops are found and counted. */
  open(graph: PlainGraph): Promise<Page>
  close(): Promise<void>
}

const PROJECT = new URL('../../../../', import.meta.url)

/** Builds and serves the page; `isNamed` leaves every function its name and brings source maps along. */
export async function startBenchPage(isNamed = false): Promise<BenchPage> {
  const folder = await mkdtemp(join(tmpdir(), 'sediko-page-'))
  await build({
    configFile: fileURLToPath(new URL('vite.config.ts', PROJECT)),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, ...(isNamed ? { minify: false, sourcemap: true } : {}) },
  })
  const files = await readServedFiles(folder)
  const server = createPageServer(() => files, ownIdentity('of the bench'))
  const port = await freePort()
  const listening = await listen(server, port)
  if (listening !== 'listening') throw new Error(`The page cannot be served at port ${port}.`)
  const browser = await startBrowser()

  async function fresh(): Promise<Page> {
    const page = await freshPage(browser, `http://${HOST}:${port}/`)
    page.setDefaultTimeout(60_000)
    await page.addInitScript({ path: fileURLToPath(new URL('watch.page.js', import.meta.url)) })
    return page
  }

  return {
    browser,
    folder,
    fresh,
    async open(graph) {
      const page = await fresh()
      await openMap(page, mapOfGraph(graph))
      await ask(page, 'settled')
      return page
    },
    async close() {
      await browser.close()
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true })
    },
  }
}
