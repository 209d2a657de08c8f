import { mapOfStructure, type Structure } from '../../../archetypes/index.ts'
import { drawSvg } from '../../../formats/index.ts'
import { LABEL_STYLE, LOOP_NAME_STYLE, MARKS, measureText } from '../../../layout/index.ts'
import { drawBoundary } from './boundary.ts'

/** Paper that the card leaves around a drawing, px at 100 %: a picture that leaves the page has more. */
const MARGIN = 10
/** Paper around a picture as the writer makes it, px. */
const WRITTEN_MARGIN = 24

/**
 * The drawing of a form as an element, as a picture of the map would show it, without the picture's wide margin. Null when the writer's
 * text cannot be read, which would be a fault of the program.
 */
export function drawCard(structure: Structure): SVGSVGElement | null {
  const text = drawSvg(mapOfStructure(structure), { theme: 'page' })
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
  if (!(root instanceof SVGSVGElement)) return null
  const { x, y, width, height } = root.viewBox.baseVal
  const cut = WRITTEN_MARGIN - MARGIN
  const box = { left: x + cut, top: y + cut, right: x + width - cut, bottom: y + height - cut }
  const boundary = addBoundary(root, structure)
  if (boundary !== null) {
    box.left = Math.min(box.left, boundary.left - MARGIN)
    box.top = Math.min(box.top, boundary.top - MARGIN)
    box.right = Math.max(box.right, boundary.right + MARGIN)
    box.bottom = Math.max(box.bottom, boundary.bottom + MARGIN)
  }
  const size = { width: box.right - box.left, height: box.bottom - box.top }
  root.setAttribute('viewBox', [box.left, box.top, size.width, size.height].join(' '))
  root.setAttribute('width', String(size.width))
  root.setAttribute('height', String(size.height))
  return root
}

/** Draws the boundary of the form under all else, where it has one; gives the box that it fills. */
function addBoundary(root: SVGSVGElement, structure: Structure) {
  const drawing = drawBoundary(structure, marksOf(root))
  if (drawing === null) return null
  const group = createSvg('g', { class: 'card-edge' })
  const d = drawing.stretches.map(([x, y, toX, toY]) => `M${x} ${y}L${toX} ${toY}`).join('')
  group.append(createSvg('path', { d }))
  for (const { text, x, y } of drawing.words) {
    const line = createSvg('text', { x, y, 'font-size': LABEL_STYLE.size, 'text-anchor': 'middle' })
    line.textContent = text
    group.append(line)
  }
  // Above the paper only.
  root.querySelector('rect')?.after(group)
  return drawing.bounds
}

/** Where the marks of loops and their names stand in a drawing as it was written. */
function marksOf(root: SVGSVGElement) {
  const { size, weight, lineHeight } = LOOP_NAME_STYLE
  const names = [...root.querySelectorAll('[data-loop-name] tspan')].map((line) => {
    const [x, y] = [Number(line.getAttribute('x')), Number(line.getAttribute('y'))]
    return {
      x,
      y: y - size / 3,
      width: measureText(line.textContent ?? '', size, weight),
      height: lineHeight,
    }
  })
  const marks = [...root.querySelectorAll<SVGGElement>('[data-loop]')].flatMap((mark) => {
    const [x, y] =
      mark
        .getAttribute('transform')
        ?.match(/-?[\d.]+/g)
        ?.map(Number) ?? []
    if (x === undefined || y === undefined) return []
    return [{ x, y, width: MARKS.loopDiameter, height: MARKS.loopDiameter }]
  })
  return [...marks, ...names]
}

function createSvg<Name extends 'g' | 'path' | 'text'>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}
