import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { configDefaults, defineConfig } from 'vitest/config'
import { exampleCards } from './src/cli/build/exampleCards.ts'
import { fewFiles } from './src/cli/build/fewFiles.ts'
import { standIns } from './src/cli/build/standIns.ts'
import { POLICY_META } from './src/cli/serve/policy.ts'

const projectFolder = fileURLToPath(new URL('.', import.meta.url))

/** Puts the content security policy first in the head of the built page; the development server needs inline scripts. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'sediko:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY_META },
        injectTo: 'head-prepend',
      },
    ],
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('./src/app', import.meta.url)),
  // Relative addresses, so that the built folder works under any path of any static host.
  base: './',
  cacheDir: fileURLToPath(new URL('./node_modules/.vite', import.meta.url)),
  publicDir: fileURLToPath(new URL('./public', import.meta.url)),
  plugins: [react(), contentSecurityPolicy(), exampleCards(), standIns(), fewFiles()],
  resolve: {
    // React Flow's store brings along what older Reacts lacked.
    alias: { 'use-sync-external-store/shim/with-selector.js': 'use-sync-external-store/with-selector.js' },
  },
  build: {
    outDir: fileURLToPath(new URL('./dist', import.meta.url)),
    emptyOutDir: true,
    // Browsers of the spring of 2022 and later.
    target: ['chrome100', 'edge100', 'firefox100', 'safari15.4'],
    // Every browser above knows modulepreload.
    modulePreload: { polyfill: false },
    // A data: address in a style sheet would be refused by the policy for fonts.
    assetsInlineLimit: 0,
    // What React Flow makes with these and we do not use can go.
    rolldownOptions: {
      treeshake: { manualPureFunctions: ['memo', 'forwardRef', 'createContext'] },
    },
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  test: {
    // As many as there are cores: by itself vitest leaves one of them idle.
    maxWorkers: '100%',
    // What takes long on a busy machine may take its time.
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          root: projectFolder,
          // Files share what was imported: to read all of it anew for each file took longer than the tests. So a file says
          // what it finds (preferences, a database) before it asserts anything of that; the law allows little else to be shared.
          pool: 'threads',
          isolate: false,
          setupFiles: ['lateModules', 'freshPreferences'].map((name) =>
            fileURLToPath(new URL(`./tests/support/${name}.ts`, import.meta.url)),
          ),
          include: [
            'src/**/*.test.{ts,tsx}',
            'tests/{support,kill,bench,tools,examples,archetypes,checks,document,oracles}/**/*.test.ts',
          ],
          exclude: configDefaults.exclude,
        },
      },
      {
        extends: true,
        test: { name: 'law', root: projectFolder, include: ['tests/law/**/*.test.ts'] },
      },
    ],
  },
})
