/**
 * Lets a test hold up what other tabs tell this one, as a slow machine would: after `news.hold()` it is kept, until `news.letIn()` hands
 * it over in the order in which it came. To be added before the page is opened.
 */
;(() => {
  const kept = []
  let isHeld = false
  window.news = {
    hold: () => {
      isHeld = true
    },
    letIn: () => {
      isHeld = false
      for (const hear of kept.splice(0)) hear()
    },
  }
  const BrowserChannel = window.BroadcastChannel
  window.BroadcastChannel = class extends BrowserChannel {
    set onmessage(listener) {
      super.onmessage = (event) => {
        if (isHeld) kept.push(() => listener?.(event))
        else listener?.(event)
      }
    }
  }
})()
