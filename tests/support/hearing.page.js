// What a screen reader says without being asked: the texts of live regions, as they change. A region that comes together with its text is silent unless it is an
// alert, as in most screen readers; so is what is hidden from them.
;(() => {
  const LIVE = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]'
  const HIDDEN = '[aria-hidden="true"], [hidden], [inert]'
  /** Regions that were there before the change that is looked at. */
  let there = new WeakSet()
  const said = []
  window.saidToScreenReader = said
  // What was meant to be said, and is not, because its region came together with it. What comes as a part of something larger, as of a panel that opens, is only the state it begins in.
  const missed = []
  window.missedByScreenReader = missed

  const elementOf = (node) => (node instanceof Element ? node : node.parentElement)
  const isAtomic = (region) =>
    region.getAttribute('aria-atomic') !== 'false' &&
    (region.getAttribute('aria-atomic') === 'true' || /^(status|alert)$/.test(region.getAttribute('role')))
  const textOf = (node) => {
    if (!(node instanceof Element)) return node.data ?? ''
    if (node.matches(HIDDEN) || getComputedStyle(node).display === 'none') return ''
    return [...node.childNodes].map(textOf).join(' ')
  }
  const look = (records) => {
    const changed = new Map()
    for (const { type, target, addedNodes } of records) {
      const nodes = type === 'characterData' ? [target] : type === 'childList' ? [...addedNodes] : []
      for (const node of nodes) {
        const region = elementOf(node)?.closest(LIVE)
        const inside = node instanceof Element ? node.querySelectorAll(LIVE) : []
        for (const one of region ? [region] : inside) {
          const nodesOf = changed.get(one) ?? []
          changed.set(one, [...nodesOf, node])
        }
      }
    }
    for (const [region, nodes] of changed) {
      if (!region.isConnected || region.closest(HIDDEN) || !region.checkVisibility()) continue
      const isSilent = !there.has(region) && region.getAttribute('role') !== 'alert'
      const parts = isAtomic(region) || !there.has(region) ? [region] : nodes
      const text = parts.map(textOf).join(' ').replace(/\s+/g, ' ').trim()
      if (text === '' || (isSilent && !nodes.includes(region))) continue
      if (isSilent) missed.push(text)
      else said.push(text)
    }
    there = new WeakSet(document.querySelectorAll(LIVE))
  }
  new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true })
})()
