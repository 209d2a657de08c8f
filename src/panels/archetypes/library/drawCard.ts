import { mapOfStructure, type Structure } from '../../../archetypes/index.ts'
import { drawSvg } from '../../../formats/index.ts'

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
  const size = { width: width - 2 * cut, height: height - 2 * cut }
  root.setAttribute('viewBox', [x + cut, y + cut, size.width, size.height].join(' '))
  root.setAttribute('width', String(size.width))
  root.setAttribute('height', String(size.height))
  return root
}
