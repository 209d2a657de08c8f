import type { AnySpot, Area, Place } from './spots.ts'

/** What of the page is a mark, as selectors: what people call it, where it is, and how it is drawn. */
const MARKS: readonly (readonly [string, string, 'stroke' | 'fill' | 'icon' | 'edge' | 'ring'])[] = [
  ['link', '.canvas .arcs .line', 'stroke'],
  ['arrowheads', '.canvas .arcs .head', 'fill'],
  ['delay strokes', '.canvas .arcs .delay', 'stroke'],
  ['signs', '.canvas .signs path', 'fill'],
  ['turning arrow of a loop mark', '.canvas .mark .turn', 'stroke'],
  ['head of a loop mark', '.canvas .mark .head', 'fill'],
  ['frame of a group', '.canvas .group rect:not(.grip)', 'stroke'],
  ['stroke of a group in its colour', '.canvas .own-stroke', 'stroke'],
  ['stroke of a variable in its colour', '.canvas .own-colour', 'icon'],
  ['handle of a link', '.canvas .handle .knob', 'stroke'],
  ['ring of a change', '.canvas .change-ring', 'stroke'],
  ['band of a change', '.canvas .change-band', 'stroke'],
  ['way of what was moved', '.canvas .change-way', 'stroke'],
  ['new link', '.canvas :is(.sketch, .quick-preview) path:not(.head)', 'stroke'],
  ['marquee', '.canvas .marquee', 'stroke'],
  ['line of a chart', '.behaviour polyline', 'stroke'],
  ['sign of a loop', '.loop-sign path, .start-loop path', 'stroke'],
  ['link of a picture', 'svg [data-link] > path:first-child', 'stroke'],
  ['icon', ':is(button, a, [role="menuitem"], label, summary) > svg, .search > svg', 'icon'],
  ['swatch', '.swatch', 'icon'],
  [
    'edge of a field',
    '.field, .loop-order, .outline-scroll, .quick-line, .radio-row:not(.swatches) > div, .archetypes-sides, .try-sign',
    'edge',
  ],
  [
    'what is chosen',
    '[role="option"][aria-selected="true"], [cmdk-item][data-selected="true"], .menu-item[data-highlighted]',
    'edge',
  ],
  ['what is pressed in', 'button[aria-pressed="true"]:not(.loop-face, .found-face)', 'edge'],
  ['the choice of a row', '.radio-row input:checked + span', 'edge'],
  ['the tab that is shown', '[role="tab"][aria-selected="true"]', 'edge'],
  ['ring of what is selected', '.canvas .variable.selected .rim', 'ring'],
  ['outline of what is selected', '.canvas .label.selected', 'ring'],
]

/**
 * Everything in a part of the page that is words or a mark and is seen now. Runs in the page, so it holds all that it needs.
 */
export function collect([part, marks]: readonly [string, typeof MARKS]): AnySpot[] {
  const root = document.querySelector(part)
  if (root === null) throw new Error(`Nothing on the page is ${part}.`)
  const spots: AnySpot[] = []
  const screen = { x: 0, y: 0, width: innerWidth, height: innerHeight }

  const meet = (one: Area, other: Area): Area => {
    const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)]
    return {
      x,
      y,
      width: Math.min(one.x + one.width, other.x + other.width) - x,
      height: Math.min(one.y + one.height, other.y + other.height) - y,
    }
  }
  /** What of an element's surroundings is not cut off. */
  const windows = new Map<Element, Area>()
  const windowOf = (element: Element): Area => {
    const known = windows.get(element)
    if (known) return known
    const parent = element.parentElement
    let area: Area = parent === null ? screen : windowOf(parent)
    const style = getComputedStyle(element)
    if (
      parent !== null &&
      style.overflow !== 'visible' &&
      element !== document.body &&
      style.position !== 'fixed'
    ) {
      area = meet(area, element.getBoundingClientRect())
    }
    if (style.position === 'fixed' && style.overflow !== 'visible')
      area = meet(screen, element.getBoundingClientRect())
    windows.set(element, area)
    return area
  }
  const opacities = new Map<Element, number>()
  const opacityOf = (element: Element): number => {
    const known = opacities.get(element)
    if (known !== undefined) return known
    const own = Number(getComputedStyle(element).opacity)
    const all = element.parentElement === null ? own : own * opacityOf(element.parentElement)
    opacities.set(element, all)
    return all
  }
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    opacityOf(element) > 0.02 &&
    element.closest('.unseen') === null
  /** Whether nothing lies over a place of an element. What is drawn on the map lets presses through, so there only what is not of the map covers. */
  const isOpen = (element: Element, { x, y }: Place): boolean => {
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false
    const top = document.elementFromPoint(x, y)
    if (top === null || top.contains(element) || element.contains(top)) return true
    const map = element.closest('.react-flow')
    return map?.contains(top) === true && top.closest('.react-flow__panel') === null
  }
  /** Of a colour, in an element, with an opacity of its own such as that of a stroke. */
  const alphaOf = (element: Element, colour: string, own = '1'): number => {
    const [, , , alpha = '1'] = colour.match(/[\d.]+/g) ?? []
    return opacityOf(element) * Number(alpha) * Number(own)
  }
  const middle = ({ x, y, width, height }: Area): Place => ({ x: x + width / 2, y: y + height / 2 })
  const exemptOf = (element: Element): 'disabled' | 'faded' | null => {
    if (
      element.closest(
        ':disabled, [aria-disabled="true"]:not(.faded), [data-disabled]:not([data-disabled="false"])',
      )
    )
      return 'disabled'
    return element.closest('.faded:not(.selected)') === null ? null : 'faded'
  }
  const short = (text: string): string => {
    const bare = text.replace(/\s+/g, ' ').trim()
    return bare.length > 40 ? `${bare.slice(0, 39)}…` : bare
  }
  const calledOf = (element: Element): string => {
    const named = element.closest('[aria-label], [title]')
    return short(
      named?.getAttribute('aria-label') ?? named?.getAttribute('title') ?? element.textContent ?? '',
    )
  }

  // Words, by the element that they stand in.
  const texts = new Map<Element, Area[]>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    // A stop or a comma by itself, as behind a name that leads somewhere, is of the colour of its sentence, and has too few points to measure.
    if (element === null || /^[\s.,;:]*$/.test(node.textContent ?? '') || !isSeen(element)) continue
    if (element.closest('script, style, title, desc, option, mark, .outline-marks, .mirror')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      const area = meet(windowOf(element), rect)
      if (area.width < 3 || area.height < 5 || !isOpen(element, middle(area))) continue
      texts.set(element, [...(texts.get(element) ?? []), area])
    }
  }
  for (const field of root.querySelectorAll<HTMLElement>('input, textarea, select')) {
    if (
      !(
        field instanceof HTMLInputElement ||
        field instanceof HTMLTextAreaElement ||
        field instanceof HTMLSelectElement
      )
    )
      continue
    if (/^(checkbox|radio|file|hidden|range|color)$/.test(field.type) || !isSeen(field)) continue
    // Marked words are in the colours of the machine.
    if (
      field === document.activeElement &&
      !(field instanceof HTMLSelectElement) &&
      field.selectionStart !== field.selectionEnd
    )
      continue
    const words = field.value || (field instanceof HTMLSelectElement ? '' : field.placeholder)
    const area = meet(windowOf(field), field.getBoundingClientRect())
    if (words.trim() === '' || area.width < 8 || area.height < 8 || !isOpen(field, middle(area))) continue
    const style = getComputedStyle(field, field.value === '' ? '::placeholder' : null)
    const inner = { x: area.x + 3, y: area.y + 3, width: area.width - 6, height: area.height - 6 }
    spots.push({
      kind: 'text',
      name: `text "${short(words)}" in a field`,
      exempt: exemptOf(field),
      areas: [inner],
      colour: style.color,
      alpha: alphaOf(field, style.color),
      isLarge: false,
    })
  }
  for (const [element, areas] of texts) {
    const style = getComputedStyle(element)
    const isSvg = element instanceof SVGElement
    const colour = isSvg ? style.fill : style.color
    if (colour === 'none' || alphaOf(element, colour) === 0) continue
    const size = Number.parseFloat(style.fontSize)
    const isLarge =
      !element.closest('.react-flow') && (size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700))
    spots.push({
      kind: 'text',
      name: `text "${short(element.textContent ?? '')}"`,
      exempt: exemptOf(element),
      areas,
      colour,
      alpha: alphaOf(element, colour, isSvg ? style.fillOpacity : '1'),
      isLarge,
    })
  }

  const outline = (shape: SVGGeometryElement): Place[] => {
    const matrix = shape.getScreenCTM()
    const length = shape.getTotalLength()
    if (matrix === null || length === 0) return []
    const many = Math.min(80, Math.max(8, Math.round(length / 25)))
    const places: Place[] = []
    for (let at = 0; at < many; at++) {
      const { x, y } = shape.getPointAtLength((length * (at + 0.5)) / many).matrixTransform(matrix)
      const place = { x, y }
      const area = windowOf(shape)
      const isIn = x > area.x && y > area.y && x < area.x + area.width && y < area.y + area.height
      if (isIn && isOpen(shape, place)) places.push(place)
    }
    return places
  }
  for (const [name, selector, how] of marks) {
    for (const element of root.querySelectorAll(selector)) {
      if (!isSeen(element)) continue
      const style = getComputedStyle(element)
      const exempt = exemptOf(element)
      if (how === 'stroke' || how === 'fill') {
        if (!(element instanceof SVGGeometryElement)) continue
        const colour = how === 'stroke' ? style.stroke : style.fill
        if (colour === 'none') continue
        const alpha = alphaOf(element, colour, how === 'stroke' ? style.strokeOpacity : style.fillOpacity)
        const places = outline(element)
        const scale = element.getScreenCTM()?.a ?? 1
        const half = Math.max(0.5, (Number.parseFloat(style.strokeWidth) * Math.abs(scale)) / 2)
        // What is smaller than a few points is not looked for in points.
        if (places.length < 2) continue
        spots.push(
          how === 'stroke'
            ? {
                kind: 'stroke',
                name,
                exempt,
                places,
                half,
                isDashed: style.strokeDasharray !== 'none',
                colour,
                alpha,
              }
            : { kind: 'fill', name, exempt, places, colour, alpha },
        )
        continue
      }
      const area = meet(windowOf(element), element.getBoundingClientRect())
      if (area.width < 2 || area.height < 2 || !isOpen(element, middle(area))) continue
      const whole = element.getBoundingClientRect()
      const called = `${name} (${calledOf(element)})`
      // Of what is cut off by the edge of a list enough is seen once it is scrolled to.
      if (area.width < whole.width - 1 || area.height < whole.height - 1) continue
      if (how === 'icon')
        spots.push({
          kind: 'icon',
          name: called,
          exempt,
          area,
          colour: style.color,
          alpha: alphaOf(element, style.color),
        })
      else
        spots.push({ kind: 'edge', name: called, exempt, area, inside: 3, outside: how === 'ring' ? 6 : 1 })
    }
  }

  const focused = document.activeElement
  if (focused !== null && root.contains(focused) && focused.matches(':focus-visible')) {
    const isWritten = focused.matches(
      'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable]',
    )
    const shape = focused.querySelector('.rim, .reach, .on-sign') ?? focused.querySelector(':scope > rect')
    if (shape instanceof SVGGeometryElement) {
      const { stroke, strokeWidth, strokeOpacity } = getComputedStyle(shape)
      const scale = shape.getScreenCTM()?.a ?? 1
      const places = outline(shape)
      if (places.length > 1)
        spots.push({
          kind: 'stroke',
          name: `focus on ${calledOf(focused)}`,
          exempt: null,
          places,
          half: (Number.parseFloat(strokeWidth) * scale) / 2,
          isDashed: false,
          colour: stroke === 'none' ? 'rgb(0 0 0)' : stroke,
          alpha: alphaOf(shape, stroke, strokeOpacity),
        })
    } else if (
      !isWritten &&
      !focused.matches('[role="menu"], [role="menuitem"], h1, h2, body, .projector-blank')
    ) {
      const held =
        shape ?? (focused.matches('.radio-row input') ? focused.nextElementSibling : null) ?? focused
      const area = held.getBoundingClientRect()
      const isWhole = area.x >= 0 && area.y >= 0 && area.right <= innerWidth && area.bottom <= innerHeight
      if (isWhole && area.width > 0)
        spots.push({
          kind: 'edge',
          name: `focus on ${calledOf(focused)}`,
          exempt: null,
          area,
          inside: 4,
          outside: 6,
        })
    }
  }
  return spots
}

export { MARKS }
