import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import inChromium from './playwright.config.ts'
import { findFirefox } from './support/firefox.ts'
import { freePort } from './support/freePort.ts'
import { definedOnly } from './support/programs.ts'

/** What is drawn, typed, touched, opened, saved, copied, exported and projected: where browsers differ. */
const JOURNEYS = [
  'closing',
  'looks',
  'mouse',
  'quickLine',
  'signs',
  'composing',
  'keyboard',
  'readyKeys',
  'typedWords',
  'touch',
  'clipboard',
  'file',
  'guard',
  'opening',
  'saveTyping',
  'pictures',
  'screenPicture',
  'projector',
]

/** Empty where there is none: then `needed.ts` stops all before it is started. */
const firefox = (await findFirefox())?.path ?? ''

// Each worker starts a Firefox of its own, and its fingers reach that one.
process.env.SEDIKO_RELAY_PORT = String(await freePort())

/** How Firefox is started, with these preferences besides. */
function started(path: string, preferences: Readonly<Record<string, number | boolean>>) {
  return {
    executablePath: fileURLToPath(new URL('support/firefox/relay.ts', import.meta.url)),
    args: [],
    env: { ...definedOnly(process.env), SEDIKO_FIREFOX: path },
    firefoxUserPrefs: {
      // Its list of downloads takes the focus from the page.
      'browser.download.alwaysOpenPanel': false,
      // The clipboard is read without a person who allows it.
      'dom.events.testing.asyncClipboard': true,
      ...preferences,
    },
  }
}

export default defineConfig(inChromium, {
  globalSetup: './support/firefox/needed.ts',
  testMatch: JOURNEYS.map((name) => `**/${name}.journey.ts`),
  projects: [
    {
      name: 'by mouse and keys',
      testIgnore: '**/touch.journey.ts',
      use: { launchOptions: started(firefox, {}) },
    },
    {
      name: 'by touch',
      testMatch: '**/touch.journey.ts',
      // A screen that takes fingers, and nothing that points more finely; events of touch as Firefox has them on Android.
      use: {
        launchOptions: started(firefox, {
          'dom.w3c_touch_events.enabled': 1,
          'dom.w3c_touch_events.legacy_apis.enabled': true,
          'ui.primaryPointerCapabilities': 1,
          'ui.allPointerCapabilities': 1,
        }),
      },
    },
  ],
  use: {
    browserName: 'firefox',
    // For one Playwright puts a style into the page, which its policy refuses here.
    screenshot: 'off',
    channel: 'moz-firefox',
  },
})
