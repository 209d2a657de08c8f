import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium, LAUNCH_FLAGS } from './support/chromium.ts'
import { freePort } from './support/freePort.ts'

// `npm test` serves the page already. Otherwise it is served here; workers read this file again and find the port that the first
// reading chose.
const served = process.env.SEDIKO_TEST_ADDRESS || null
if (!served) process.env.SEDIKO_TEST_PORT ??= String(await freePort())
const port = process.env.SEDIKO_TEST_PORT
const found = await findChromium()

export default defineConfig({
  testDir: 'journeys',
  testMatch: '**/*.journey.ts',
  outputDir: fileURLToPath(new URL('../test-results', import.meta.url)),
  // Journeys wait more than they work.
  workers: availableParallelism() * 2,
  fullyParallel: true,
  ...(process.env.SEDIKO_LONG !== '1' && { grepInvert: /@long/ }),
  // A machine that builds may be busy with other things. What passes only then is called flaky in the list, and tells of a fault, here or in the page; where somebody
  // looks on it fails.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 7_000 },
  reporter: 'list',
  use: {
    baseURL: served ?? `http://127.0.0.1:${port}/`,
    browserName: 'chromium',
    headless: true,
    viewport: { width: 1280, height: 720 },
    acceptDownloads: true,
    trace: 'off',
    screenshot: 'only-on-failure',
    actionTimeout: 10_000,
    launchOptions: { executablePath: found.path, env: { ...found.env }, args: [...LAUNCH_FLAGS] },
  },
  ...(!served && {
    webServer: {
      // What `npm start` runs: it builds the page first.
      command: `npx tsx src/cli/serve/start.ts --port ${port}`,
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      wait: { stdout: /Sediko is ready/ },
      timeout: 120_000,
      stdout: 'pipe',
    },
  }),
})
