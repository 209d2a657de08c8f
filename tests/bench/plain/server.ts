import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** Builds and serves the page that is compared with; gives its address and the way to stop. */
export async function startPlainPage(): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const outDir = fileURLToPath(new URL('../../../node_modules/.sediko-plain', import.meta.url))
  const config = {
    configFile: false,
    root: HERE,
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  } as const
  await build(config)
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The plain page has no address.')
  return { address, stop: () => server.close() }
}
