/** A line of text and how it is drawn; places in px of the picture, `y` at the baseline. */
export interface TextPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: string
  readonly fill: string
  /** `x` is its middle, else its beginning. */
  readonly centred: boolean
  readonly rightToLeft: boolean
}

/** What `textPieces` needs of an element. */
interface Seen {
  getAttribute(name: string): string | null
  readonly parentElement: Seen | null
}

/** The lines of text of an SVG picture, in drawing order. Knows what `writeSvg` writes: lines of `tspan`, moved groups. */
export function textPieces(root: Element): readonly TextPiece[] {
  return [...root.querySelectorAll('text')].flatMap((element) => {
    const spans = [...element.querySelectorAll('tspan')]
    return (spans.length > 0 ? spans : [element]).map((line) => {
      const moved = movedBy(line)
      return {
        text: line.textContent ?? '',
        x: numberOf(line, 'x') + moved.x,
        y: numberOf(line, 'y') + moved.y,
        size: numberOf(element, 'font-size'),
        weight: element.getAttribute('font-weight') ?? '400',
        fill: element.getAttribute('fill') ?? '#000',
        centred: element.getAttribute('text-anchor') === 'middle',
        rightToLeft: line.getAttribute('direction') === 'rtl',
      }
    })
  })
}

function numberOf(element: Seen, name: string): number {
  return Number(element.getAttribute(name) ?? 0)
}

/** The sum of all `translate(x y)` of an element and those around it. */
export function movedBy(element: Seen): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0]
  for (let at: Seen | null = element; at; at = at.parentElement) {
    const found = /^translate\(([-\d.]+)[ ,]+([-\d.]+)\)$/.exec(at.getAttribute('transform') ?? '')
    x += Number(found?.[1] ?? 0)
    y += Number(found?.[2] ?? 0)
  }
  return { x, y }
}
