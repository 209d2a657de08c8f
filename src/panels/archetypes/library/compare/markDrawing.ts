import type { NamedLoop, Slot, TemplateLink } from '../../../../archetypes/index.ts'
import { drawName } from '../../../../layout/index.ts'

/** What is marked in the drawing of one of two forms that are compared; all else is common and made quiet. */
export interface Marked {
  /** Slots that it has alone, where they stand in the drawing. */
  readonly slots: readonly Slot[]
  /** Links that it has alone. */
  readonly links: readonly TemplateLink[]
  /** Links that both have, and each otherwise. */
  readonly otherwise: readonly TemplateLink[]
  /** Loops that it has alone. */
  readonly loops: readonly NamedLoop[]
}

/** Room between a name and the frame about it, px. */
const FRAME = 5

/**
 * Marks in a drawing what its form has alone, by classes that the style sheet draws: thick lines and frames, so that nothing is told by colour
 * alone; what both have otherwise is dashed, and the rest quiet.
 */
export function markDrawing(root: SVGSVGElement, { slots, links, otherwise, loops }: Marked): void {
  const idOf = ({ from, to }: TemplateLink): string => `${from}:${to}`
  const alone = new Set(links.map(idOf))
  const differing = new Set(otherwise.map(idOf))
  const lookOf = (link: string | undefined): string =>
    link !== undefined && alone.has(link)
      ? 'is-only'
      : link !== undefined && differing.has(link)
        ? 'is-otherwise'
        : 'is-common'
  for (const line of root.querySelectorAll<SVGElement>('[data-link]'))
    line.classList.add(lookOf(line.dataset.link))
  for (const sign of root.querySelectorAll<SVGElement>('[data-sign]'))
    sign.classList.add(lookOf(sign.dataset.sign))
  const names = new Set(slots.map(({ id }) => id))
  for (const name of root.querySelectorAll<SVGElement>('[data-variable]'))
    name.classList.add(names.has(name.dataset.variable ?? '') ? 'is-only' : 'is-common')
  for (const { id, role, x, y } of slots) {
    const { width, height } = drawName(role)
    const frame = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
    frame.setAttribute('x', String(x - width / 2 - FRAME))
    frame.setAttribute('y', String(y - height / 2 - FRAME))
    frame.setAttribute('width', String(width + 2 * FRAME))
    frame.setAttribute('height', String(height + 2 * FRAME))
    frame.setAttribute('rx', '6')
    root.querySelector(`[data-variable="${id}"]`)?.prepend(frame)
  }
  const rounds = new Set(
    loops.map(({ path }) => asSet(path.map((slot, at) => `${slot}:${path[(at + 1) % path.length]}`))),
  )
  for (const mark of root.querySelectorAll<SVGElement>('[data-loop], [data-loop-name]')) {
    const key = mark.dataset.loop ?? mark.dataset.loopName ?? ''
    mark.classList.add(rounds.has(asSet(key.split(' '))) ? 'is-only' : 'is-common')
  }
}

/** The same for the same links, wherever a loop begins. */
function asSet(links: readonly string[]): string {
  return [...links].sort().join(' ')
}
