import type { Page } from '@playwright/test'

/** What must hold of a screen, as `overflowFaults` looks at it. */
export interface ScreenRules {
  /** The least share of the window's height that the map keeps while no sheet is pulled up; null where no map is seen. */
  readonly map?: number | null
  /** The largest share of the window's height that a panel at the foot may take; null for one that was pulled up. */
  readonly sheet?: number | null
}

/** Whether something of the page is out of reach, and what; one sentence each, none when all is well. */
export async function overflowFaults(page: Page, rules: ScreenRules = {}): Promise<readonly string[]> {
  const wanted = {
    map: rules.map === undefined ? 0.5 : rules.map,
    sheet: rules.sheet === undefined ? 1 / 3 : rules.sheet,
  }
  return page.evaluate(lookForOverflow, wanted)
}

/**
 * What can be pressed and is too small for a pointer: 24x24 CSS px, or so far from others that a circle of 24 px about its middle meets none of theirs (WCAG 2.2,
 * 2.5.8). With `least` 44 it looks for what fingers want; what has no room for that is passed over where `spared` matches its name.
 */
export async function targetFaults(
  page: Page,
  { least = 24, spared = null }: { readonly least?: number; readonly spared?: RegExp | null } = {},
): Promise<readonly string[]> {
  const found = await page.evaluate(lookForTargets, least)
  return found.filter((fault) => spared === null || !spared.test(fault))
}

/** Runs in the page. */
function lookForOverflow({ map, sheet }: { map: number | null; sheet: number | null }): string[] {
  const CONTROLS =
    'button, a[href], input, select, textarea, summary, [role="menuitem"], [role="menuitemcheckbox"], [role="option"], [role="tab"], [role="separator"][tabindex]'
  const OVER = '[role="menu"], [role="dialog"], [role="listbox"], dialog, .disclosed, .toast, .opened'
  const SLACK = 1
  const [wide, high] = [document.documentElement.clientWidth, window.innerHeight]
  const faults = new Set<string>()
  interface Rect {
    left: number
    top: number
    right: number
    bottom: number
  }

  const nameOf = (element: Element): string => {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? ''
    const shown = words.trim().replace(/\s+/g, ' ').slice(0, 40)
    const kind = element.getAttribute('role') ?? element.tagName.toLowerCase()
    return `${kind}${element.classList[0] ? `.${element.classList[0]}` : ''} “${shown}”`
  }
  const isSeen = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
    const { width, height } = element.getBoundingClientRect()
    if (width <= 1 || height <= 1) return false
    // What shows itself only once it has the focus.
    if (getComputedStyle(element).clipPath === 'inset(50%)') return false
    // The map itself, which is moved about, and what is said to screen readers alone.
    return element.closest('.react-flow__viewport, .unseen, [inert], option') === null
  }
  const hasOwnText = (element: Element): boolean =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    )
  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll'

  /** How an element can be seen once all that scrolls down and up around it is scrolled to it; null where it cannot. */
  const reached = (element: Element): { readonly rect: Rect; readonly cut: string | null } => {
    const own = element.getBoundingClientRect()
    const rect: Rect = { left: own.left, top: own.top, right: own.right, bottom: own.bottom }
    let cut: string | null = null
    let at: Element = element
    for (;;) {
      const { position } = getComputedStyle(at)
      if (position === 'fixed') break
      const up: Element | null =
        position === 'absolute' && at instanceof HTMLElement ? at.offsetParent : at.parentElement
      if (up === null || up === document.documentElement || up === document.body) break
      const style = getComputedStyle(up)
      const box = up.getBoundingClientRect()
      if (scrolls(style.overflowY) && (rect.top < box.top - SLACK || rect.bottom > box.bottom + SLACK)) {
        const height = Math.min(rect.bottom - rect.top, box.height)
        rect.top = box.top
        rect.bottom = box.top + height
      } else if (style.overflowY !== 'visible' && (rect.bottom > box.bottom + 2 || rect.top < box.top - 2))
        cut = nameOf(up)
      if (
        style.overflowX !== 'visible' &&
        !scrolls(style.overflowX) &&
        (rect.right > box.right + 2 || rect.left < box.left - 2)
      )
        cut = nameOf(up)
      if (style.overflowX !== 'visible' && !scrolls(style.overflowX)) {
        rect.left = Math.max(rect.left, Math.min(box.left, rect.right))
        rect.right = Math.min(rect.right, Math.max(box.right, rect.left))
      }
      if (scrolls(style.overflowX) && up.scrollWidth > up.clientWidth + SLACK) {
        // Told as scrolling sideways.
        rect.left = Math.max(rect.left, box.left)
        rect.right = Math.min(rect.right, box.right)
      }
      at = up
    }
    return { rect, cut }
  }

  const controls: { readonly element: Element; readonly rect: Rect; readonly over: Element | null }[] = []
  const modal = document.querySelector('dialog:modal, .export-veil, .help')
  for (const element of document.body.querySelectorAll('*')) {
    if (!isSeen(element)) continue
    if (
      modal !== null &&
      !modal.contains(element) &&
      !element.contains(modal) &&
      element.closest('.toast') === null
    )
      continue
    const style = getComputedStyle(element)
    if (
      scrolls(style.overflowX) &&
      element.scrollWidth > element.clientWidth + SLACK &&
      !element.matches('input, textarea')
    )
      faults.add(`${nameOf(element)} scrolls sideways: ${element.scrollWidth} px in ${element.clientWidth}`)
    const isControl = element.matches(CONTROLS)
    const isText = hasOwnText(element) && element.closest('svg') === null
    if (!isControl && !isText) continue
    const { rect, cut } = reached(element)
    if (cut !== null && isControl) faults.add(`${nameOf(element)} is cut off by ${cut}`)
    if (rect.left < -SLACK || rect.top < -SLACK || rect.right > wide + SLACK || rect.bottom > high + SLACK)
      faults.add(
        `${nameOf(element)} is off the screen: ${[rect.left, rect.top, rect.right, rect.bottom].map(Math.round).join(' ')} of ${wide} x ${high}`,
      )
    const hides = style.overflowX === 'hidden' || style.overflowX === 'clip'
    const isCut =
      hides &&
      (element.scrollWidth > element.clientWidth + SLACK || element.scrollHeight > element.clientHeight + 4)
    const isTold =
      element.closest('[title], [aria-label]') !== null || element.querySelector('[title]') !== null
    if (isText && isCut && !isTold) faults.add(`${nameOf(element)} is cut short, and nothing says the rest`)
    if (isControl && element.closest('[aria-hidden="true"]') === null)
      controls.push({ element, rect, over: element.closest(OVER) })
  }
  if (document.scrollingElement !== null) {
    const { scrollWidth, scrollHeight, scrollTop, scrollLeft } = document.scrollingElement
    if (scrollWidth > wide + SLACK || scrollHeight > high + SLACK)
      faults.add(`the page itself scrolls: ${scrollWidth} x ${scrollHeight} in ${wide} x ${high}`)
    if (scrollTop + scrollLeft > 0) faults.add(`the page itself was scrolled by ${scrollLeft}, ${scrollTop}`)
  }
  const shown = (rect: Rect, element: Element): Rect => {
    // What is seen of it as it stands, not scrolled to.
    const own = element.getBoundingClientRect()
    return own.top < rect.top || own.bottom > rect.bottom ? { left: 0, top: 0, right: 0, bottom: 0 } : rect
  }
  for (const [index, one] of controls.entries())
    for (const other of controls.slice(index + 1)) {
      if (
        one.over !== other.over ||
        one.element.contains(other.element) ||
        other.element.contains(one.element)
      )
        continue
      const [a, b] = [shown(one.rect, one.element), shown(other.rect, other.element)]
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (across > 2 && down > 2) faults.add(`${nameOf(one.element)} lies over ${nameOf(other.element)}`)
    }

  // What is said is seen, and leaves what is typed in free; only a menu, which goes by itself, may lie over it.
  const typed = document.activeElement?.matches('input, textarea, select') ? document.activeElement : null
  if (document.querySelector('[role="menu"]') === null)
    for (const toast of document.querySelectorAll('.toast')) {
      // Of several a low screen shows the latest.
      if (!toast.checkVisibility()) continue
      const box = toast.getBoundingClientRect()
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
      if (hit?.closest('.toast') == null)
        faults.add(`${nameOf(toast)} is not seen, for ${hit === null ? 'it is off the screen' : nameOf(hit)}`)
      const field = typed?.getBoundingClientRect()
      const across = field ? Math.min(box.right, field.right) - Math.max(box.left, field.left) : 0
      const down = field ? Math.min(box.bottom, field.bottom) - Math.max(box.top, field.top) : 0
      if (typed !== null && across > 2 && down > 2)
        faults.add(`${nameOf(toast)} lies over ${nameOf(typed)}, which is typed in`)
    }

  const canvas = document.querySelector('.canvas')
  const panel = document.querySelector('.side.sheet')
  if (sheet !== null && panel !== null) {
    const share = panel.getBoundingClientRect().height / high
    if (share > sheet + 0.005) faults.add(`the sheet takes ${Math.round(share * 100)} % of the height`)
  }
  if (map !== null && canvas !== null && panel === null && modal === null) {
    const box = canvas.getBoundingClientRect()
    let rows = 0
    for (let y = box.top + 1; y < box.bottom; y += 2) {
      let free = 0
      for (let column = 0; column < 16; column += 1) {
        const hit = document.elementFromPoint(box.left + ((column + 0.5) * box.width) / 16, y)
        if (hit?.closest('.react-flow') != null) free += 1
      }
      if (free >= 8) rows += 2
    }
    const share = rows / high
    if (share < map) faults.add(`the map keeps ${Math.round(share * 100)} % of the height`)
  }
  return [...faults]
}

/** Runs in the page. */
function lookForTargets(least: number): string[] {
  const CONTROLS =
    'button, a[href], input, select, textarea, summary, [role="menuitem"], [role="menuitemcheckbox"], [role="option"], [role="tab"]'
  const faults: string[] = []
  const targets = [...document.body.querySelectorAll(CONTROLS)].flatMap((element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return []
    if (element.closest('.react-flow__viewport, .unseen, [inert], [aria-hidden="true"]') !== null) return []
    const isBox = element instanceof HTMLInputElement && /^(checkbox|radio|file)$/.test(element.type)
    // A box is ticked by pressing its words.
    const { left, top, width, height } = (
      (isBox && element.closest('label')) ||
      element
    ).getBoundingClientRect()
    if (width === 0 || height === 0) return []
    // What leads on from within a sentence is as high as its line (2.5.8, inline).
    const sentence = element.closest('p, li, dd')?.textContent?.trim() ?? ''
    const isInline =
      getComputedStyle(element).display.startsWith('inline') &&
      sentence.length > (element.textContent?.trim().length ?? 0) &&
      sentence.includes(element.textContent?.trim() ?? '')
    return [{ element, left, top, width, height, x: left + width / 2, y: top + height / 2, isInline }]
  })
  for (const target of targets) {
    const { element, width, height, x, y, isInline } = target
    if (isInline || (width >= least - 0.5 && height >= least - 0.5)) continue
    const meets = targets.some((other) => {
      if (other === target || other.element.contains(element) || element.contains(other.element)) return false
      if (other.width >= least && other.height >= least) {
        const dx = Math.max(other.left - x, 0, x - other.left - other.width)
        const dy = Math.max(other.top - y, 0, y - other.top - other.height)
        return Math.hypot(dx, dy) < least / 2
      }
      return Math.hypot(other.x - x, other.y - y) < least
    })
    const mayBeSmall = least <= 24 && !meets
    const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)
    if (!mayBeSmall)
      faults.push(`“${name}” is ${Math.round(width * 10) / 10} x ${Math.round(height * 10) / 10}`)
  }
  return faults
}
