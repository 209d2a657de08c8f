import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

let bundled: Promise<string> | null = null

/** Our own layout as one file for Node, built as the page's worker is: what runs a file as it stands gives every function its name anew. */
export function bundleOfOurs(): Promise<string> {
  bundled ??= bundle()
  return bundled
}

async function bundle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sediko-ours-'))
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: fileURLToPath(new URL('children/ours.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: true,
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'ours.mjs' }, external: [/^elkjs/] },
    },
  })
  return join(folder, 'ours.mjs')
}
