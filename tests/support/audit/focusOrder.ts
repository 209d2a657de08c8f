import type { Page } from '@playwright/test'

/** More stops than any screen has. */
const MOST = 150

/** Longer than the view glides, ms. */
const GLIDE = 400

/** One stop of the Tab key, as the page tells of it. */
interface Stop {
  /** The element in short, for a person to find it. */
  readonly what: string
  readonly isNamed: boolean
  /** Whether it is on the screen and not under anything else, and what hides it otherwise. */
  readonly hidden: string | null
  readonly hasRing: boolean
  readonly positive: boolean
  /** Whether the key has been here before. */
  readonly wasSeen: boolean
}

/**
 * What is wrong with the way of the Tab key through the page as it stands: a stop on nothing, off the screen, under something else (WCAG 2.4.3, 2.4.11), without a
 * name (4.1.2) or without a ring that shows it (2.4.7), a key that goes no further (2.1.2). Goes once round, and ends one stop further.
 */
export async function focusFaults(page: Page): Promise<readonly string[]> {
  const faults = new Set<string>()
  let stops = 0
  for (; stops < MOST; stops += 1) {
    await page.keyboard.press('Tab')
    let stop = await page.evaluate(tellStop)
    // The view of the map may be on its way to what has the focus.
    if (stop?.hidden) {
      await page.waitForTimeout(GLIDE)
      stop = { ...((await page.evaluate(tellStop)) ?? stop), wasSeen: stop.wasSeen }
    }
    // From the last stop the browser goes to its own bar, which is not there: the next press comes to the first.
    if (stop === null) continue
    if (!stop.isNamed) faults.add(`Without a name: ${stop.what}`)
    if (stop.hidden) faults.add(`${stop.hidden}: ${stop.what}`)
    if (!stop.hasRing) faults.add(`Focused and not seen to be: ${stop.what}`)
    if (stop.positive) faults.add(`Out of order by tabindex: ${stop.what}`)
    if (stop.wasSeen) break
  }
  if (stops === MOST) faults.add(`The Tab key did not come back in ${MOST} presses.`)
  if (stops < 2) faults.add('The Tab key leads nowhere.')
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('[data-audited]')) one.removeAttribute('data-audited')
  })
  return [...faults]
}

/** Runs in the page, and marks the stop as seen. */
function tellStop(): Stop | null {
  const element = document.activeElement
  if (element === null || element === document.body) return null
  const wasSeen = element.hasAttribute('data-audited')
  element.setAttribute('data-audited', '')
  const shown = (one: Element) => {
    const words = one.getAttribute('aria-label') ?? one.textContent ?? ''
    return `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}"> ${words.trim().slice(0, 40)}`
  }
  const labels = element instanceof HTMLElement && 'labels' in element ? element.labels : null
  const named =
    element.getAttribute('aria-label') ??
    element.getAttribute('aria-labelledby') ??
    element.getAttribute('title') ??
    (labels instanceof NodeList && labels.length > 0 ? 'label' : element.textContent)
  const box = element.getBoundingClientRect()
  const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)]
  const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)]
  const hides = (): string | null => {
    if (right - left < 1 || bottom - top < 1) return 'Focused off the screen'
    // An arc fills little of its box, and is seen wherever it runs.
    if (element instanceof SVGElement && !(element instanceof SVGSVGElement)) return null
    const spots = [0.5, 0.15, 0.85].map((part) => [left + (right - left) * part, top + (bottom - top) * part])
    const above = spots.map(([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0))
    const isSeen = above.some((one) => one !== null && (element.contains(one) || one.contains(element)))
    const [over] = above
    return isSeen ? null : `Focused under ${over ? shown(over) : 'nothing that is there'}`
  }
  const ringOf = (one: Element | null): boolean => {
    if (one === null) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  }
  // A ring may be drawn around the frame of a field, or by a part of a drawing.
  const rings = [
    element,
    element.parentElement,
    element.parentElement?.parentElement ?? null,
    ...element.querySelectorAll('*'),
  ]
  const isDrawn = element instanceof SVGElement && getComputedStyle(element).outlineStyle === 'none'
  return {
    what: shown(element),
    isNamed: (named ?? '').trim() !== '',
    hidden: hides(),
    hasRing: isDrawn || rings.some(ringOf) || element.matches('input, textarea'),
    positive: element instanceof HTMLElement && element.tabIndex > 0,
    wasSeen,
  }
}
