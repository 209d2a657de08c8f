import { fileURLToPath } from 'node:url'
import { type BrowserContext, test as base, expect } from '@playwright/test'

export { expect } from '@playwright/test'

const INSERT_TEXT = fileURLToPath(new URL('../support/firefox/insertText.page.js', import.meta.url))

/** Of a journey that is a variant of another, or whose parts have tests of their own: it takes so long that it runs in `npm run test:long` alone. */
export const LONG = { tag: '@long' }

/** Firefox calls it an error when a page is left before its font has come. */
const LEFT_BEFORE_FONT = /downloadable font: download failed .*status=2152398850/

/**
 * Every journey fails when the page asks anything of another address, when the content security policy is broken, and
 * when anything is reported as an error on the console. `troubles` is the list so far.
 */
export const test = base.extend<{ readonly troubles: readonly string[] }>({
  troubles: [
    async ({ context, baseURL, browserName }, use) => {
      const troubles = watch(context, baseURL ?? '')
      // Nobody can answer the browser's own file dialogues here: without them the page asks by an element, as it does in
      // browsers that have none, and saves into the downloads folder.
      await context.addInitScript(() => {
        Reflect.deleteProperty(window, 'showOpenFilePicker')
        Reflect.deleteProperty(window, 'showSaveFilePicker')
      })
      if (browserName === 'firefox') await context.addInitScript({ path: INSERT_TEXT })
      // Who listens all the time has every file dialogue caught, also one asked for while another was just answered.
      context.on('page', (page) => page.on('filechooser', () => {}))
      await use(troubles)
      expect(troubles, 'requests to elsewhere, policy violations and errors').toEqual([])
    },
    { auto: true },
  ],
})

/** Passes a journey, or the rest of it, over in Firefox, and says why: for what a stock Firefox cannot be told to do from outside, never for a fault of the page. */
export function notInFirefox(browserName: string, reason: string): void {
  if (isPassedOver(browserName, test.info().title, reason)) test.skip(true, reason)
}

/** True in Firefox, for a part of a journey that has to be passed over there; says which and why. */
export function isPassedOver(browserName: string, what: string, reason: string): boolean {
  if (browserName !== 'firefox') return false
  console.log(`Passed over in Firefox: ${what}: ${reason}`)
  return true
}

/** Collects what must never happen on any page of this context. */
export function watch(context: BrowserContext, address: string): string[] {
  const troubles: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !/^(blob|data|about):/.test(url)) troubles.push(`request to ${url}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console error: ${message.text()}`)
  })
  context.on('weberror', (error) => {
    const text = error.error().stack ?? error.error().message
    if (!LEFT_BEFORE_FONT.test(text)) troubles.push(`page error: ${text}`)
  })
  void context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `policy violation: ${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`,
      )
    })
  })
  return troubles
}
