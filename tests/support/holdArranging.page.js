/**
 * Holds up every search for a better arrangement, as a slow machine would: `arranging.say` reports what the test wants it to have
 * found so far, `arranging.goOn` lets the search begin. To be added before the page is opened.
 */
;(() => {
  const BrowserWorker = window.Worker
  window.arranging = null
  window.Worker = class extends BrowserWorker {
    postMessage(message, ...rest) {
      if (message?.effort === undefined) {
        super.postMessage(message, ...rest)
        return
      }
      window.arranging = {
        say: (data) => this.onmessage?.(new MessageEvent('message', { data })),
        goOn: () => super.postMessage(message, ...rest),
      }
    }
  }
})()
